package org.recoupe.show.export;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Origin;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.show.Sources;

/** The dossier as exports look things up in it: sentences, names of who is meant. */
final class Evidence {
  private static final String BETWEEN = " | ";
  private final Dossier dossier;
  private final Sources sources;
  private final Map<String, Entity> entities;

  Evidence(Dossier dossier) {
    this.dossier = dossier;
    this.sources = Sources.of(dossier);
    Map<String, Entity> all = new HashMap<>();
    dossier.stories().stream()
        .flatMap(s -> s.story().entities().stream())
        .forEach(e -> all.put(e.id(), e));
    this.entities = Collections.unmodifiableMap(all);
  }

  Dossier dossier() {
    return dossier;
  }

  Stream<WeighedStory> stories() {
    return dossier.stories().stream();
  }

  Stream<Article> articles() {
    return dossier.readings().stream().map(Reading::article);
  }

  /** The words at a place with their sentence. */
  Cited cited(At at) {
    At around = sources.around(at);
    Optional<Article> article = sources.reading(at.article()).map(Reading::article);
    return new Cited(
        at.article(),
        sources.outlet(at.article()),
        article.map(a -> published(a.published())).orElse(""),
        article.map(Article::uri).orElse(""),
        at.span(),
        sources.words(at),
        around.span(),
        sources.words(around));
  }

  List<Cited> cited(List<At> places) {
    return places.stream().map(this::cited).toList();
  }

  /** The sentence at a place; the place itself where the article has none there. */
  At sentence(At at) {
    return sources
        .sentence(at)
        .map(s -> new At(at.article(), s.span()))
        .orElseGet(() -> sources.around(at));
  }

  /** The quotation at a place, if it is one. */
  Optional<Quote> quote(At at) {
    return sources.quote(at);
  }

  /** Who published an article; its key where nobody is named. */
  String outlet(String article) {
    return sources.outlet(article);
  }

  Optional<Article> article(String id) {
    return sources.reading(id).map(Reading::article);
  }

  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The name of an entity; empty for an unknown one, whose id would tell a reader nothing. */
  String name(String entity) {
    return entity(entity).map(Entity::name).orElse("");
  }

  /** The names of entities, in their order. */
  String names(List<String> ids) {
    return joined(ids.stream().map(this::name).toList());
  }

  /** True for what differs in words or in what is counted alone, which is no disagreement. */
  static boolean isSetAside(Finding finding) {
    return finding.aspect().filter(a -> a == Aspect.WORDING || a == Aspect.SCOPE).isPresent();
  }

  /** The name of an origin of a story. */
  static String origin(Story story, Optional<String> id) {
    return story.origins().stream()
        .filter(o -> id.filter(o.id()::equals).isPresent())
        .map(Origin::name)
        .findFirst()
        .orElse("");
  }

  /** ISO 8601, as precise as is known: a moment, a day, or days from/to; empty if unknown. */
  static String published(Published published) {
    return published.clock().or(() -> published.days().map(Evidence::days)).orElse("");
  }

  /** ISO 8601: a day, or an interval. */
  static String days(DateRange days) {
    return days.isDay() ? days.from().toString() : days.from() + "/" + days.to();
  }

  /** Several values in one cell. */
  static String joined(List<String> values) {
    return values.stream()
        .filter(v -> !v.isEmpty())
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }
}
