package org.recoupe.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoupe.json.DossierJson;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.export.Said;
import org.recoupe.store.Decided;
import org.recoupe.store.Decision;
import org.recoupe.store.Subject;

/** What was decided on a story, in the forms in which its dossier is taken along. */
record ToldDecisions(Decided decided) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MARKUP = "\\`*_{}[]<>#|~!&$^";

  /**
   * A decision, and what it is on.
   *
   * @param decision the decision
   * @param thing its id in the dossier, of a match its position; empty if it left the story
   */
  private record On(Decision decision, String thing) {}

  private List<On> all() {
    List<On> all = new ArrayList<>();
    add(all, decided.findings());
    add(all, decided.announcements());
    add(all, decided.sayings());
    decided
        .matches()
        .forEach((position, some) -> some.forEach(d -> all.add(new On(d, position.toString()))));
    String story = decided.told().story().id();
    decided.grouping().forEach(one -> all.add(new On(one, grouped(one, story))));
    decided.identities().forEach(one -> all.addAll(of(one)));
    decided.rejected().forEach(rejection -> all.add(new On(rejection, "")));
    all.sort(Comparator.comparing((On on) -> on.decision().id()).thenComparing(On::thing));
    return all;
  }

  private static void add(List<On> all, Map<String, List<Decision>> decisions) {
    decisions.forEach((thing, some) -> some.forEach(d -> all.add(new On(d, thing))));
  }

  private static String grouped(Decision one, String story) {
    Subject subject = one.made().subject();
    return subject.target() == Subject.Target.ARTICLE ? subject.traces().get(0) : story;
  }

  /** Who was merged is one; of two who were parted each bears it. */
  private List<On> of(Decision identity) {
    List<On> all =
        decided.told().story().entities().stream()
            .filter(identity.made()::isOf)
            .map(entity -> new On(identity, entity.id()))
            .toList();
    return all.isEmpty() ? List.of(new On(identity, "")) : all;
  }

  /** The dossier as JSON; its story has its decisions where there are any. */
  String json(Dossier dossier) {
    try {
      StringWriter plain = new StringWriter();
      DossierJson.write(dossier, plain);
      List<On> all = all();
      return all.isEmpty() ? plain.toString() : with(all, plain.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }

  private static String with(List<On> all, String dossier) throws JsonProcessingException {
    ObjectNode root = (ObjectNode) JSON.readTree(dossier);
    ((ObjectNode) root.withArray("stories").get(0)).set("decisions", rows(all));
    return JSON.writeValueAsString(root) + "\n";
  }

  private static ArrayNode rows(Collection<On> all) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (On on : all) {
      ObjectNode row = JSON.valueToTree(DecisionFiles.row(on.decision()));
      rows.add(row.put("thing", on.thing()));
    }
    return rows;
  }

  /** For the other forms: what was decided, each with what it is on. */
  List<Said> said(Frame frame) {
    return all().stream()
        .map(
            on ->
                new Said(
                    on.decision().id(),
                    // a match has no id in a dossier, only a position
                    isMatch(on.decision()) ? "" : on.thing(),
                    on.decision().author(),
                    on.decision().decidedAt(),
                    frame.say("target." + lower(on.decision().made().subject().target()))
                        + " « "
                        + on.decision().made().subject().label()
                        + " » : "
                        + Telling.head(frame, on.decision())
                        + " "
                        + Telling.words(on.decision())))
        .toList();
  }

  private static boolean isMatch(Decision decision) {
    return decision.made().subject().target() == Subject.Target.MATCH;
  }

  private static String lower(Subject.Target target) {
    return target.name().toLowerCase(Locale.ROOT);
  }

  /** A section of Markdown behind the dossier; empty if nothing was decided. */
  String markdown(Frame frame) {
    List<On> all = all();
    StringBuilder out = new StringBuilder();
    if (!all.isEmpty()) {
      out.append("\n## ").append(escaped(frame.say("section.decisions"))).append("\n\n");
    }
    for (On on : all) {
      String head = escaped(Telling.head(frame, on.decision()));
      String label = escaped(on.decision().made().subject().label());
      String words = escaped(Telling.words(on.decision()));
      out.append("- **%s** %s — %s%n".formatted(head, words, label));
    }
    return out.toString().replace("\r\n", "\n");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(MARKUP.indexOf(c) < 0 ? "" : "\\").append(Character.isISOControl(c) ? ' ' : c);
    }
    return out.toString().strip();
  }
}
