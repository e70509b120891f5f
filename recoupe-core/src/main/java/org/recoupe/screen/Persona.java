package org.recoupe.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Demonym;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Entity;
import org.recoupe.text.Table;

/** What the articles of a story tell of someone: names, year of birth or age, countries. */
final class Persona {
  private static final int REACH = 90;
  private static final int MOST_MENTIONS = 60;
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?<![\\p{L}])(?:"
              + words("birth")
              + ")(?![\\p{L}])[^.;!?\\n]{0,45}?((?:1[89]|20)\\d\\d)(?!\\d)");
  private static final Pattern AGE =
      Pattern.compile(
          "[,(][ \u00a0\u202f]?(\\d{2})[ \u00a0\u202f](?:" + words("age") + ")(?![\\p{L}])");

  private final Map<String, Reading> readings = new HashMap<>();

  Persona(List<Reading> readings) {
    readings.forEach(r -> this.readings.put(r.article().id(), r));
  }

  private static String words(String kind) {
    return Table.of(Persona.class, "life-fr.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> List.of(row.get(1).split(" ")).stream())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** Whom to look for on the lists; empty for a place. */
  Optional<Query> query(Entity entity) {
    if (entity.type() == EntityType.PLACE) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    names.addAll(entity.aliases());
    boolean person = entity.type() == EntityType.PERSON;
    return Optional.of(
        new Query(
            List.copyOf(names),
            entity.type(),
            person ? births(entity) : Set.of(),
            countries(entity)));
  }

  private Set<Integer> births(Entity entity) {
    Set<Integer> births = new TreeSet<>();
    entity.mentions().stream().limit(MOST_MENTIONS).forEach(at -> births.addAll(births(at)));
    return births;
  }

  /** In the words right behind a name, up to the end of its sentence. */
  private Set<Integer> births(At at) {
    Reading reading = readings.get(at.article());
    if (reading == null) {
      return Set.of();
    }
    String text = reading.article().text();
    int end = Math.min(end(reading, at.span()), Math.min(text.length(), at.span().end() + REACH));
    String behind = text.substring(Math.min(at.span().end(), end), end);
    Set<Integer> births = new HashSet<>();
    Matcher born = BIRTH.matcher(behind);
    if (born.find()) {
      births.add(Integer.parseInt(born.group(1)));
    }
    Matcher age = AGE.matcher(behind);
    if (age.lookingAt()) {
      int years = Integer.parseInt(age.group(1));
      year(reading).ifPresent(year -> births.addAll(List.of(year - years, year - years - 1)));
    }
    return births;
  }

  private static Optional<Integer> year(Reading reading) {
    return reading.article().published().days().map(DateRange::from).map(day -> day.getYear());
  }

  private static int end(Reading reading, Span span) {
    return reading.sentences().stream()
        .map(Sentence::span)
        .filter(s -> s.start() <= span.start() && span.start() < s.end())
        .mapToInt(Span::end)
        .findFirst()
        .orElse(span.end());
  }

  /** The countries in what someone is said to be. */
  private static Set<String> countries(Entity entity) {
    Set<String> codes = new TreeSet<>();
    for (Attested role : entity.roles()) {
      Gazetteer.french().countries().in(role.text()).forEach(f -> codes.add(f.value().code()));
      for (String word : role.text().split("[\\s,;()\u00a0\u202f]+")) {
        Gazetteer.french().demonyms().of(word).stream()
            .map(Demonym::country)
            .filter(code -> !code.isEmpty())
            .findFirst()
            .ifPresent(codes::add);
      }
    }
    return codes;
  }

  /** Where a name stands; the first place of someone if it stands nowhere in these very words. */
  Optional<At> place(Entity entity, String name) {
    List<At> places = new ArrayList<>(entity.mentions());
    return places.stream()
        .filter(at -> name.equals(words(at)))
        .findFirst()
        .or(() -> places.stream().findFirst());
  }

  private String words(At at) {
    Reading reading = readings.get(at.article());
    if (reading == null) {
      return "";
    }
    String text = reading.article().text();
    int end = Math.min(at.span().end(), text.length());
    return text.substring(Math.min(at.span().start(), end), end);
  }
}
