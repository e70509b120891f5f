package org.recoupe.show.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.recoupe.model.Article;
import org.recoupe.model.Outlet;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Origin;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;

/**
 * JSON lines: one article, story, entity, copy, utterance, finding, announcement, event … a line,
 * each with its story and the sentences it rests on. The field "type" tells which.
 */
final class DossierLines implements TextExport {
  private final Wishes wishes;

  DossierLines(Wishes wishes) {
    this.wishes = wishes;
  }

  @Override
  public void write(Dossier dossier, Appendable out) throws IOException {
    Evidence evidence = new Evidence(dossier);
    Stream<ObjectNode> lines =
        Stream.concat(
            evidence.articles().map(DossierLines::article),
            Stream.concat(
                evidence.stories().flatMap(s -> story(evidence, s)),
                wishes.said().stream().map(DossierLines::said)));
    Iterator<ObjectNode> all = lines.iterator();
    while (all.hasNext()) {
      out.append(all.next().toString()).append('\n');
    }
  }

  private static ObjectNode said(Said said) {
    ObjectNode line = JsonValues.object().put("type", "decision");
    line.put("id", said.number());
    JsonValues.put(line, "thing", said.thing());
    JsonValues.put(line, "author", said.author());
    JsonValues.put(line, "at", said.at());
    JsonValues.put(line, "decided", said.words());
    return line;
  }

  private static Stream<ObjectNode> story(Evidence evidence, WeighedStory weighed) {
    Story story = weighed.story();
    WeighedLines weighing = new WeighedLines(evidence, story);
    Stream<ObjectNode> told =
        Stream.of(
                Stream.of(head(evidence, story)),
                each(story.entities(), e -> entity(evidence, story, e)),
                each(story.copies(), c -> copy(evidence, story, c)),
                each(story.utterances(), u -> utterance(evidence, story, u)),
                each(weighed.weighing().findings(), f -> finding(evidence, story, f)),
                each(weighed.weighing().announcements(), a -> announcement(evidence, story, a)))
            .flatMap(s -> s);
    return Stream.concat(told, weighing.of(weighed.weighing()));
  }

  private static <T> Stream<ObjectNode> each(List<T> values, Function<T, ObjectNode> line) {
    return values.stream().map(line);
  }

  /** A line of a story. */
  static ObjectNode line(String type, Story story) {
    ObjectNode line = JsonValues.object().put("type", type);
    ObjectNode of = line.putObject("story");
    JsonValues.put(of, "id", story.id());
    JsonValues.put(of, "title", story.title());
    return line;
  }

  private static ObjectNode article(Article article) {
    ObjectNode line = JsonValues.object().put("type", "article");
    JsonValues.put(line, "id", article.id());
    JsonValues.put(line, "key", article.key());
    JsonValues.put(line, "uri", article.uri());
    JsonValues.put(line, "outlet", article.outlet().map(Outlet::name));
    JsonValues.put(line, "owner", article.outlet().flatMap(Outlet::owner));
    JsonValues.put(line, "title", article.title());
    String published = Evidence.published(article.published());
    JsonValues.put(line, "published", Optional.of(published).filter(p -> !p.isEmpty()));
    line.put("publishedBasis", Spelling.of(article.published().basis()));
    JsonValues.put(line, "language", article.language());
    JsonValues.put(line, "text", article.text());
    return line;
  }

  private static ObjectNode head(Evidence evidence, Story story) {
    ObjectNode line = line("story", story);
    JsonValues.put(line, "days", story.days().map(Evidence::days));
    line.set("articles", JsonValues.texts(story.articles()));
    ArrayNode origins = line.putArray("origins");
    for (Origin origin : story.origins()) {
      ObjectNode one = origins.addObject();
      JsonValues.put(one, "name", origin.name());
      one.set("articles", JsonValues.texts(origin.articles()));
      one.set("evidence", JsonValues.cited(evidence.cited(origin.evidence())));
    }
    return line;
  }

  private static ObjectNode entity(Evidence evidence, Story story, Entity entity) {
    ObjectNode line = line("entity", story);
    JsonValues.put(line, "id", entity.id());
    line.put("kind", Spelling.of(entity.type()));
    JsonValues.put(line, "name", entity.name());
    line.set("aliases", JsonValues.texts(entity.aliases()));
    ArrayNode roles = line.putArray("roles");
    for (Attested role : entity.roles()) {
      ObjectNode one = roles.addObject();
      JsonValues.put(one, "role", role.text());
      one.set("evidence", JsonValues.cited(evidence.cited(role.at())));
    }
    entity
        .place()
        .ifPresent(
            p ->
                line.putObject("place")
                    .put("lat", p.lat())
                    .put("lon", p.lon())
                    .put("country", p.country()));
    line.set("evidence", JsonValues.cited(evidence.cited(entity.mentions())));
    return line;
  }

  private static ObjectNode copy(Evidence evidence, Story story, Copy copy) {
    ObjectNode line = line("copy", story);
    JsonValues.put(line, "original", copy.original());
    JsonValues.put(line, "copy", copy.copy());
    line.put("kind", Spelling.of(copy.kind()));
    line.put("share", Math.round(copy.share() * 1000) / 1000.0);
    JsonValues.put(line, "via", copy.via());
    ArrayNode passages = line.putArray("evidence");
    for (Copy.SharedPassage shared : copy.passages()) {
      ObjectNode pair = passages.addObject();
      pair.set("original", JsonValues.cited(evidence.cited(shared.original())));
      pair.set("copy", JsonValues.cited(evidence.cited(shared.copy())));
    }
    return line;
  }

  private static ObjectNode utterance(Evidence evidence, Story story, Utterance said) {
    ObjectNode line = line("utterance", story);
    JsonValues.put(line, "id", said.id());
    JsonValues.put(line, "speaker", said.speaker());
    JsonValues.put(line, "speakerName", said.speaker().map(evidence::name));
    line.set("chain", JsonValues.texts(said.chain()));
    line.set("evidence", JsonValues.cited(evidence.cited(said.variants())));
    return line;
  }

  private static ObjectNode finding(Evidence evidence, Story story, Finding finding) {
    ObjectNode line = line("finding", story);
    JsonValues.put(line, "id", finding.id());
    line.put("kind", Spelling.of(finding.kind()));
    JsonValues.put(line, "aspect", finding.aspect().map(Spelling::of));
    line.put("setAside", Evidence.isSetAside(finding));
    JsonValues.put(line, "about", finding.about());
    line.put("origins", finding.origins());
    JsonValues.put(line, "verdict", finding.verdict());
    JsonValues.put(line, "why", finding.why());
    ArrayNode values = line.putArray("values");
    for (Finding.Value value : finding.values()) {
      ObjectNode one = values.addObject();
      JsonValues.put(one, "value", value.value());
      String origin = Evidence.origin(story, value.origin());
      JsonValues.put(one, "origin", Optional.of(origin).filter(o -> !o.isEmpty()));
      one.set("evidence", JsonValues.cited(evidence.cited(value.at())));
    }
    return line;
  }

  private static ObjectNode announcement(Evidence evidence, Story story, Announcement plan) {
    ObjectNode line = line("announcement", story);
    JsonValues.put(line, "id", plan.id());
    JsonValues.put(line, "what", plan.what());
    JsonValues.put(line, "by", plan.by());
    JsonValues.put(line, "byName", plan.by().map(evidence::name));
    JsonValues.put(line, "due", plan.due());
    line.put("outcome", Spelling.of(plan.outcome()));
    line.set("evidence", JsonValues.cited(evidence.cited(plan.tellings())));
    line.set("proof", JsonValues.cited(evidence.cited(plan.proof())));
    return line;
  }
}
