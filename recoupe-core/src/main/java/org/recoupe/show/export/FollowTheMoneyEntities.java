package org.recoupe.show.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Outlet;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.WeighedStory;

/**
 * The dossier as entities of FollowTheMoney (followthemoney.tech), one a line, for Aleph and
 * OpenAleph. An article is an Article; people and organisations are Person and Organization, tied
 * to it by a Mention, and by a Note that holds the sentences; a sure place is an Address; findings
 * and announcements are Notes; what is told as done and denied by nobody is an Event. A name on a
 * list is no Sanction and is left out.
 */
final class FollowTheMoneyEntities implements TextExport {
  private final Wishes wishes;

  FollowTheMoneyEntities(Wishes wishes) {
    this.wishes = wishes;
  }

  @Override
  public void write(Dossier dossier, Appendable out) throws IOException {
    Evidence evidence = new Evidence(dossier);
    Stream<FtmEntity> all =
        Stream.concat(
            evidence.articles().map(a -> article(dossier, a)),
            Stream.concat(
                evidence.stories().flatMap(s -> story(evidence, s)),
                wishes.said().stream().map(said -> said(evidence, said))));
    Iterator<FtmEntity> each = all.iterator();
    while (each.hasNext()) {
      out.append(each.next().json().toString()).append('\n');
    }
  }

  /** A note of its own, tied to whom or what it is on where that is an entity or an article. */
  private static FtmEntity said(Evidence evidence, Said said) {
    FtmEntity note =
        new FtmEntity(
            FtmEntity.id("decision", String.valueOf(said.number()), said.thing()), "Note");
    note.put("name", said.words()).put("author", said.author()).put("date", said.at());
    note.put("keywords", "decision");
    evidence.article(said.thing()).ifPresent(a -> note.put("entity", articleId(a.id())));
    evidence
        .entity(said.thing())
        .filter(e -> e.type() != EntityType.PLACE || e.place().isPresent())
        .ifPresent(e -> note.put("entity", entityId(e.id())));
    return note;
  }

  static String articleId(String article) {
    return FtmEntity.id("article", article);
  }

  static String entityId(String entity) {
    return FtmEntity.id("entity", entity);
  }

  private static FtmEntity article(Dossier dossier, Article article) {
    FtmEntity entity = new FtmEntity(articleId(article.id()), "Article");
    entity.put("title", article.title()).put("fileName", article.key());
    entity.put("publisher", article.outlet().map(Outlet::name));
    entity.put("publishedAt", article.published().days().flatMap(FollowTheMoneyEntities::date));
    entity.put("language", language(article.language()));
    entity.put("sourceUrl", Optional.of(article.uri()).filter(u -> u.matches("https?://[!-~]+")));
    entity.put("processingAgent", dossier.generator().name() + " " + dossier.generator().version());
    return entity.put("bodyText", article.text());
  }

  /** ISO 639-3, as FollowTheMoney wants it; nothing for a language without such a code. */
  private static Optional<String> language(String tag) {
    String code = Locale.forLanguageTag(tag).getLanguage();
    return Optional.of(code)
        .filter(c -> List.of(Locale.getISOLanguages()).contains(c))
        .map(c -> Locale.forLanguageTag(c).getISO3Language());
  }

  /** A day, a whole month or a whole year; nothing for other days from one to another. */
  static Optional<String> date(DateRange days) {
    if (days.isDay()) {
      return Optional.of(days.from().toString());
    }
    boolean wholeMonth =
        days.from().getDayOfMonth() == 1
            && days.to().equals(days.from().withDayOfMonth(days.from().lengthOfMonth()));
    boolean wholeYear =
        days.from().getDayOfYear() == 1
            && days.to().equals(days.from().withDayOfYear(days.from().lengthOfYear()));
    return wholeMonth
        ? Optional.of(days.from().toString().substring(0, "2000-01".length()))
        : Optional.of(days.from().toString().substring(0, "2000".length())).filter(y -> wholeYear);
  }

  private static Stream<FtmEntity> story(Evidence evidence, WeighedStory weighed) {
    return Stream.concat(
        weighed.story().entities().stream().flatMap(e -> named(evidence, e)),
        new FtmNotes(evidence).of(weighed));
  }

  private static Stream<FtmEntity> named(Evidence evidence, Entity entity) {
    if (entity.type() == EntityType.PLACE) {
      return entity.place().map(p -> place(evidence, entity, p)).stream();
    }
    Map<String, List<At>> byArticle = new TreeMap<>();
    entity
        .mentions()
        .forEach(m -> byArticle.computeIfAbsent(m.article(), a -> new ArrayList<>()).add(m));
    Stream<FtmEntity> ties =
        byArticle.entrySet().stream()
            .flatMap(e -> tied(evidence, entity, e.getKey(), evidence.cited(e.getValue())));
    return Stream.concat(Stream.of(person(entity)), ties);
  }

  private static String schema(Entity entity) {
    return entity.type() == EntityType.PERSON ? "Person" : "Organization";
  }

  private static FtmEntity person(Entity entity) {
    FtmEntity person = new FtmEntity(entityId(entity.id()), schema(entity));
    person.put("name", entity.name());
    person.put("alias", entity.aliases().stream().filter(a -> !a.equals(entity.name())).toList());
    for (Attested role : entity.roles()) {
      person.put(entity.type() == EntityType.PERSON ? "position" : "notes", role.text());
    }
    return person.put("proof", articles(entity.mentions()));
  }

  private static FtmEntity place(Evidence evidence, Entity entity, PlaceFix place) {
    FtmEntity address = new FtmEntity(entityId(entity.id()), "Address");
    address.put("name", entity.name()).put("full", entity.name());
    address.put("country", place.country().toLowerCase(Locale.ROOT));
    address.put("latitude", String.valueOf(place.lat()));
    address.put("longitude", String.valueOf(place.lon()));
    evidence.cited(entity.mentions()).forEach(c -> address.put("notes", c.sentence()));
    return address.put("proof", articles(entity.mentions()));
  }

  private static Stream<FtmEntity> tied(
      Evidence evidence, Entity entity, String article, List<Cited> cited) {
    FtmEntity mention = new FtmEntity(FtmEntity.id("mention", entity.id(), article), "Mention");
    mention.put("document", articleId(article)).put("resolved", entityId(entity.id()));
    mention.put("name", cited.stream().map(Cited::words).toList());
    mention.put("detectedSchema", schema(entity));
    FtmEntity note = new FtmEntity(FtmEntity.id("passage", entity.id(), article), "Note");
    note.put("name", entity.name() + " – " + evidence.outlet(article));
    note.put("entity", entityId(entity.id())).put("entity", articleId(article));
    note.put("description", cited.stream().map(Cited::sentence).toList());
    note.put("keywords", cited.stream().map(Cited::key).toList());
    return Stream.of(mention, note.put("proof", articleId(article)));
  }

  static List<String> articles(List<At> places) {
    return places.stream()
        .map(At::article)
        .distinct()
        .map(FollowTheMoneyEntities::articleId)
        .toList();
  }
}
