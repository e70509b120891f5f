package org.recoupe.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.gazetteer.Agency;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.At;
import org.recoupe.model.mark.Credit;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Origin;

/**
 * The independent sources that the coverage of a story goes back to. Articles that share their text
 * are one voice: the agency that any of them credits, else the outlet (titles of one owner are one)
 * or, where none is known, the text itself. Every article stands in at least one such origin.
 * Beside them stand the institutions and speakers to whom the articles attribute what they say.
 *
 * <p>Ids tell the kind: {@code agency:}, {@code outlet:}, {@code text:}, {@code entity:}.
 */
public final class Origins {
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, Set<String>> articles = new TreeMap<>();
  private final Map<String, Set<At>> evidence = new TreeMap<>();

  private Origins() {}

  /** The origins of a story, those behind most articles first. */
  public static List<Origin> of(List<Reading> readings, List<Entity> entities, List<Copy> copies) {
    Origins origins = new Origins();
    Map<String, Reading> byId =
        readings.stream().collect(Collectors.toMap(r -> r.article().id(), r -> r));
    voices(readings, copies).forEach(ids -> origins.voice(ids.stream().map(byId::get).toList()));
    Cast cast = new Cast(entities);
    readings.forEach(reading -> origins.channels(reading));
    readings.forEach(reading -> origins.speakers(reading, cast, entities));
    return origins.list();
  }

  /** Articles that share text, in groups. */
  static List<List<String>> voices(List<Reading> readings, List<Copy> copies) {
    Groups groups = new Groups();
    readings.forEach(reading -> groups.add(reading.article().id()));
    copies.forEach(copy -> groups.join(copy.original(), copy.copy()));
    return List.copyOf(groups.all());
  }

  private void voice(List<Reading> voice) {
    boolean credited = false;
    for (Reading reading : voice) {
      for (Credit credit : reading.credits()) {
        if (credit.own()) {
          credited = true;
          note("agency:" + credit.agency(), credit.agency(), reading, credit);
          voice.forEach(r -> rests("agency:" + credit.agency(), r));
        }
      }
    }
    if (!credited) {
      outlet(voice);
    }
  }

  private void outlet(List<Reading> voice) {
    Reading first = voice.get(0);
    Optional<String> owner =
        voice.stream()
            .map(r -> r.article().outlet().map(o -> o.owner().orElse(o.name())))
            .flatMap(Optional::stream)
            .findFirst();
    String key = owner.map(o -> "outlet:" + o).orElse("text:" + first.article().id());
    names.putIfAbsent(key, owner.orElseGet(() -> Headlines.of(List.of(first))));
    voice.forEach(reading -> rests(key, reading));
  }

  private void rests(String key, Reading reading) {
    articles.computeIfAbsent(key, k -> new TreeSet<>()).add(reading.article().id());
  }

  private void note(String key, String name, Reading reading, Credit credit) {
    names.putIfAbsent(key, name);
    evidence.computeIfAbsent(key, k -> new TreeSet<>()).add(reading.article().at(credit.span()));
  }

  /** « a déclaré à l'AFP »: the agency is the channel of what was said. */
  private void channels(Reading reading) {
    for (Credit credit : reading.credits()) {
      if (!credit.own()) {
        rests("agency:" + credit.agency(), reading);
        note("agency:" + credit.agency(), credit.agency(), reading, credit);
      }
    }
  }

  private void speakers(Reading reading, Cast cast, List<Entity> entities) {
    for (Quote quote : reading.quotes()) {
      cast.speaker(reading, quote)
          .map(speaker -> behind(speaker, entities))
          .filter(speaker -> speaker.type() != EntityType.PLACE)
          .filter(speaker -> official(speaker))
          .ifPresent(
              speaker -> {
                Optional<String> agency = agency(speaker);
                String key = agency.map(a -> "agency:" + a).orElse("entity:" + speaker.id());
                names.putIfAbsent(key, agency.orElse(speaker.name()));
                rests(key, reading);
                evidence
                    .computeIfAbsent(key, k -> new TreeSet<>())
                    .add(reading.article().at(quote.frame()));
              });
    }
  }

  /** An agency that is quoted is the same origin as the agency that is credited. */
  private static Optional<String> agency(Entity speaker) {
    return speaker.type() == EntityType.PERSON
        ? Optional.empty()
        : Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
            .map(form -> Gazetteer.french().agencies().named(form).map(Agency::name))
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** An institution, or someone with an office. */
  private static boolean official(Entity speaker) {
    return speaker.type() == EntityType.ORGANISATION || !speaker.roles().isEmpty();
  }

  /** « le porte-parole de X » speaks for X. */
  private static Entity behind(Entity speaker, List<Entity> entities) {
    if (speaker.type() != EntityType.PERSON) {
      return speaker;
    }
    return entities.stream()
        .filter(e -> e.type() == EntityType.ORGANISATION)
        .filter(e -> speaker.roles().stream().anyMatch(role -> speaksFor(role, e)))
        .min(Comparator.comparing((Entity e) -> -e.name().length()).thenComparing(Entity::id))
        .orElse(speaker);
  }

  private static boolean speaksFor(Attested role, Entity organisation) {
    return Spokes.isSpokesman(role.text())
        && organisation.mentions().stream()
            .anyMatch(
                at ->
                    at.article().equals(role.at().article()) && role.at().span().covers(at.span()));
  }

  private List<Origin> list() {
    return articles.entrySet().stream()
        .map(
            e ->
                new Origin(
                    e.getKey(),
                    names.getOrDefault(e.getKey(), e.getKey()),
                    List.copyOf(e.getValue()),
                    List.copyOf(evidence.getOrDefault(e.getKey(), Set.of()))))
        .sorted(Comparator.comparing((Origin o) -> -o.articles().size()).thenComparing(Origin::id))
        .toList();
  }
}
