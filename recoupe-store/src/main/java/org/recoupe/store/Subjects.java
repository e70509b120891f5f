package org.recoupe.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recoupe.model.At;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;

/** What of a story can be decided on, as it will be known again. */
public final class Subjects {
  private static final int TRACE = 24;

  private final String story;
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /**
   * The subjects of a story.
   *
   * @param readings the readings of all its articles
   */
  public Subjects(WeighedStory told, Collection<Reading> readings) {
    this(told.story().id(), readings);
    told.story().entities().forEach(entity -> names.put(entity.id(), entity.name()));
  }

  private Subjects(String story, Collection<Reading> readings) {
    this.story = story;
    readings.forEach(reading -> this.readings.put(reading.article().id(), reading));
  }

  /** A finding: its kind, and the sentences and words on which it rests. */
  public Subject of(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(finding.kind().name());
    parts.add(finding.aspect().map(Enum::name).orElse(""));
    finding.values().stream()
        .map(value -> sentence(value.at()) + "\n" + value.text())
        .distinct()
        .sorted()
        .forEach(parts::add);
    String label = finding.about() + " : " + finding.verdict();
    return subject(Subject.Target.FINDING, label, List.of(trace(parts)));
  }

  /** An announcement: each of its tellings. */
  public Subject of(Announcement plan) {
    return subject(Subject.Target.ANNOUNCEMENT, plan.what(), places(plan.tellings()));
  }

  /** Something that was said: each of its wordings. */
  public Subject of(Utterance said) {
    String label = said.variants().stream().findFirst().map(this::words).orElse(said.id());
    return subject(Subject.Target.SAYING, label, places(said.variants()));
  }

  private List<String> places(List<At> places) {
    return places.stream().map(at -> trace(List.of(sentence(at), words(at)))).toList();
  }

  /** A match: the name, the list and its entry; a claim: also the sentence. */
  public Subject of(Listed match) {
    String name = names.getOrDefault(match.entity(), match.entity());
    return match(name, match.list(), match.entry(), match.at());
  }

  /**
   * A match as it stands in a list of them.
   *
   * @param readings the reading of its article; needed for a claim alone
   */
  public static Subject of(Matches.Row row, Collection<Reading> readings) {
    At at = new At(row.article(), new Span(row.start(), row.end()));
    return new Subjects(row.story(), readings)
        .match(row.entity().orElse(""), row.list(), row.entry(), at);
  }

  private Subject match(String name, String list, Optional<String> entry, At at) {
    List<String> parts = new ArrayList<>(List.of(name, list));
    entry.ifPresentOrElse(parts::add, () -> parts.add(sentence(at)));
    String label = name + " : " + list;
    return subject(Subject.Target.MATCH, label, List.of(trace(parts)));
  }

  /** People, or places, that are one and the same: each by name and article. */
  public Subject of(List<Entity> entities) {
    List<String> traces = new ArrayList<>();
    entities.forEach(entity -> traces.addAll(traces(entity)));
    String label = String.join(" = ", entities.stream().map(Entity::name).toList());
    boolean places = entities.stream().anyMatch(e -> e.type() == EntityType.PLACE);
    return subject(places ? Subject.Target.PLACE : Subject.Target.PERSON, label, traces);
  }

  /** Where a person is mentioned: each article with a written form, behind a slash, sorted. */
  public List<String> mentions(Entity person) {
    return person.mentions().stream()
        .flatMap(at -> reading(at).map(r -> Parting.key(at, r.article().text())).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * A person of whom a part is another.
   *
   * @param out mentions that are of the other
   * @param name of the other
   */
  public Decision.Made split(Entity person, Collection<String> out, String name, String reason) {
    Map<Boolean, List<String>> sides =
        mentions(person).stream().collect(Collectors.partitioningBy(out::contains));
    Subject subject = subject(Subject.Target.PERSON, person.name() + " ≠ " + name, traces(person));
    Decision.Value value =
        new Decision.Value(
            "",
            List.of(person.name(), name),
            List.of(
                new Decision.Side(person.name(), sides.getOrDefault(false, List.of())),
                new Decision.Side(name, sides.getOrDefault(true, List.of()))));
    return new Decision.Made(Decision.Kind.SPLIT, subject, reason, value);
  }

  /** The traces of one of them. */
  static List<String> traces(Entity person) {
    return person.mentions().stream()
        .map(At::article)
        .distinct()
        .map(article -> trace(List.of(person.type().name(), person.name(), article)))
        .toList();
  }

  private Subject subject(Subject.Target target, String label, List<String> traces) {
    return new Subject(target, story, label, traces);
  }

  /** The article and the sentence in which a place lies, however the text is broken into lines. */
  private String sentence(At at) {
    String text =
        reading(at)
            .flatMap(
                reading ->
                    reading.sentences().stream()
                        .filter(s -> s.span().covers(at.span().start()))
                        .findFirst()
                        .map(s -> s.span().in(reading.article().text())))
            .orElseGet(() -> words(at));
    return at.article() + "\n" + text.strip().replaceAll("\\s+", " ");
  }

  private String words(At at) {
    return reading(at).map(r -> at.span().in(r.article().text())).orElseGet(at::toString);
  }

  private Optional<Reading> reading(At at) {
    return Optional.ofNullable(readings.get(at.article()));
  }

  private static String trace(List<String> parts) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, TRACE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
