package org.recoupe.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recoupe.gazetteer.Agency;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Entity;

/**
 * A stretch that an article attributes to an institution.
 *
 * @param key the institution
 * @param name how it is called there
 * @param at the quotation with its cue
 */
record Voiced(String key, String name, At at) {

  /** What the articles attribute to institutions, by article. */
  static Map<String, List<Voiced>> in(List<Reading> readings, List<Entity> entities) {
    Finder finder = new Finder(entities);
    Map<String, List<Voiced>> voiced = new TreeMap<>();
    for (Reading reading : readings) {
      for (Quote quote : reading.quotes()) {
        finder
            .body(reading, quote)
            .map(b -> new Voiced("", b.name(), reading.article().at(quote.frame())).of(b))
            .ifPresent(
                v -> voiced.computeIfAbsent(reading.article().id(), a -> new ArrayList<>()).add(v));
      }
    }
    Map<String, String> whole = whole(voiced.values());
    voiced.replaceAll((article, all) -> all.stream().flatMap(v -> v.resolved(whole)).toList());
    return voiced;
  }

  private Voiced of(Body body) {
    String kind = body.kind();
    return new Voiced(
        kind.equals("agency") ? "agency:" + body.mark() : "body:" + body.key(), name, at);
  }

  /** Keys that say less, with the only fuller one of their kind; with nothing if there are more. */
  private static Map<String, String> whole(Iterable<List<Voiced>> all) {
    Map<String, Set<String>> byKind = new TreeMap<>();
    for (List<Voiced> voiced : all) {
      for (Voiced v : voiced) {
        String bare = bare(v.key);
        if (!bare.equals(v.key)) {
          byKind.computeIfAbsent(bare, k -> new TreeSet<>()).add(v.key);
        }
      }
    }
    Map<String, String> whole = new HashMap<>();
    byKind.forEach(
        (bare, full) -> {
          whole.put(bare, full.size() == 1 ? full.iterator().next() : "");
        });
    return whole;
  }

  /** The key without what may be left out: the country of a ministry, the mark of a lone kind. */
  private static String bare(String key) {
    int country = key.indexOf('@');
    if (country >= 0) {
      return key.substring(0, country + 1);
    }
    int mark = key.indexOf('/');
    boolean lone = mark > 0 && Bodies.lone(key.substring("body:".length(), mark));
    return lone ? key.substring(0, mark + 1) : key;
  }

  /** Without a body whose words do not tell which of its kind it is. */
  private Stream<Voiced> resolved(Map<String, String> whole) {
    String full = whole.getOrDefault(key, key);
    int mark = full.indexOf('/');
    boolean vague =
        full.isEmpty()
            || full.endsWith("/") && !Bodies.lone(full.substring("body:".length(), mark));
    return vague ? Stream.empty() : Stream.of(new Voiced(full, name, at));
  }

  /** Finds the institution behind a quotation. */
  private static final class Finder {
    private final Cast cast;
    private final List<Entity> organisations;
    private final Map<String, Entity> byName = new HashMap<>();

    Finder(List<Entity> entities) {
      cast = new Cast(entities);
      organisations = entities.stream().filter(e -> e.type() == EntityType.ORGANISATION).toList();
      for (Entity entity : organisations) {
        forms(entity).forEach(form -> byName.putIfAbsent(Things.letters(form), entity));
      }
    }

    private static Stream<String> forms(Entity entity) {
      return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    Optional<Body> body(Reading reading, Quote quote) {
      Optional<Entity> speaker = cast.speaker(reading, quote);
      if (speaker.isEmpty()) {
        return Bodies.behind(quote.speakerText()).or(() -> Bodies.named(quote.speakerText()));
      }
      return switch (speaker.get().type()) {
        case ORGANISATION -> Optional.of(organisation(speaker.get()));
        case PERSON ->
            speaker.get().roles().stream()
                .map(this::behind)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(body -> body.mark().isEmpty()));
        case PLACE -> Optional.empty();
      };
    }

    private Body organisation(Entity entity) {
      return forms(entity)
          .map(form -> Gazetteer.french().agencies().named(form).map(Agency::name))
          .flatMap(Optional::stream)
          .findFirst()
          .map(agency -> new Body("agency", agency, agency))
          .or(() -> forms(entity).map(Bodies::named).flatMap(Optional::stream).findFirst())
          .map(body -> new Body(body.kind(), body.mark(), entity.name()))
          .orElseGet(() -> new Body("", entity.id(), entity.name()));
    }

    private Optional<Body> behind(Attested role) {
      Optional<Body> known = Bodies.behind(role.text());
      if (known.isPresent() && known.get().kind().isEmpty()) {
        Entity entity = byName.get(known.get().mark());
        return Optional.of(entity == null ? known.get() : organisation(entity));
      }
      return known.isPresent() ? known : led(role);
    }

    /** « secrétaire générale de la Fédération »: whoever leads a body speaks for it. */
    private Optional<Body> led(Attested role) {
      if (!Spokes.isChief(role.text())) {
        return Optional.empty();
      }
      return organisations.stream()
          .filter(
              e ->
                  e.mentions().stream()
                      .anyMatch(
                          at ->
                              at.article().equals(role.at().article())
                                  && role.at().span().covers(at.span())))
          .findFirst()
          .map(this::organisation);
    }
  }
}
