package org.recoupe.weigh;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Country;
import org.recoupe.gazetteer.Demonym;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.mark.Token;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Entity;
import org.recoupe.text.Fold;
import org.recoupe.text.Numerals;

/**
 * Reads off what a sentence speaks of: names as who they are, days as dates, numbers as values,
 * words by meaning. What a person is said to be, beside his name, adds nothing and is left out.
 */
final class GistReader {
  /** Years of age, which many have. */
  static final String YEAR = "an";

  private static final Set<String> ROUGH = Grammar.words("rough");
  private static final Set<String> VAGUE = Grammar.words("vague");

  private static final Set<String> NUMERALS = Numerals.french().firstWords();

  private final Coverage coverage;
  private final Map<String, List<Named>> named = new HashMap<>();
  private final Map<String, List<Span>> roles = new HashMap<>();

  /** A place where something is named, by name or role. */
  private record Named(Span span, String key) {}

  GistReader(Coverage coverage) {
    this.coverage = coverage;
    Map<String, String> keys = new HashMap<>();
    for (Entity entity : coverage.story().entities()) {
      String key = key(entity);
      keys.put(entity.id(), key);
      entity.mentions().forEach(at -> name(at.article(), at.span(), key));
      for (Attested role : entity.roles()) {
        roles.computeIfAbsent(role.at().article(), a -> new ArrayList<>()).add(role.at().span());
      }
    }
    for (Reading reading : coverage.readings()) {
      String article = reading.article().id();
      for (Mention mention : reading.mentions()) {
        mention
            .referent()
            .flatMap(referent -> coverage.entity(article, referent))
            .map(keys::get)
            .ifPresent(key -> name(article, mention.span(), key));
      }
    }
    named.values().forEach(all -> all.sort(Comparator.comparing(Named::span)));
  }

  private void name(String article, Span span, String key) {
    named.computeIfAbsent(article, a -> new ArrayList<>()).add(new Named(span, key));
  }

  private static String key(Entity entity) {
    Optional<Country> country =
        entity.type() == EntityType.PLACE
            ? Gazetteer.french().countries().named(entity.name())
            : Optional.empty();
    return country.map(c -> "@" + c.code()).orElse("@" + entity.id());
  }

  Gist gist(Telling telling) {
    List<Concept> concepts = new ArrayList<>();
    List<Span> taken = new ArrayList<>(Attributions.in(telling));
    taken.addAll(Cues.in(telling));
    taken.addAll(Compared.in(telling));
    names(telling, concepts, taken);
    times(telling, concepts, taken);
    taken.addAll(Stock.french().times(telling));
    numbers(telling, concepts, taken);
    words(telling, concepts, taken);
    concepts.sort(Comparator.comparing(Concept::span).thenComparing(Concept::key));
    return Gist.of(telling, List.copyOf(concepts), stock(telling, concepts));
  }

  private static Set<String> stock(Telling telling, List<Concept> concepts) {
    Set<Span> phrases = Stock.french().phrases(telling);
    return concepts.stream()
        .filter(concept -> concept.word() && phrases.contains(concept.span()))
        .map(Concept::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void names(Telling telling, List<Concept> concepts, List<Span> taken) {
    for (Named name :
        Spans.inside(
            named.getOrDefault(telling.article(), List.of()), Named::span, telling.span())) {
      if (taken.stream().noneMatch(t -> t.overlaps(name.span))) {
        concepts.add(new Concept(name.key, name.span));
        taken.add(name.span);
      }
    }
    taken.addAll(
        Spans.inside(roles.getOrDefault(telling.article(), List.of()), s -> s, telling.span()));
  }

  /** « samedi » in an article without a date is most likely that of the episode. */
  private Optional<String> weekday(Telling telling, TimeMark time) {
    return time.stated()
        .weekday()
        .flatMap(
            day ->
                coverage
                    .begin(telling.article())
                    .map(begin -> begin.minusDays(1).with(TemporalAdjusters.nextOrSame(day))))
        .map(LocalDate::toString);
  }

  private void times(Telling telling, List<Concept> concepts, List<Span> taken) {
    for (TimeMark time : Spans.inside(telling.reading().times(), TimeMark::span, telling.span())) {
      boolean free = taken.stream().noneMatch(t -> t.overlaps(time.span()));
      Optional<String> value = time.value().or(() -> weekday(telling, time));
      if (free && value.isPresent()) {
        concepts.add(new Concept("t:" + value.get(), time.span()));
        taken.add(time.span());
      }
    }
  }

  private static void numbers(Telling telling, List<Concept> concepts, List<Span> taken) {
    for (Figure figure : Spans.inside(telling.reading().figures(), Figure::span, telling.span())) {
      int start = figure.span().start();
      String age = figure.unit().equals(YEAR) ? YEAR : "";
      Span place = new Span(start, start + 1);
      if (taken.stream().noneMatch(t -> t.overlaps(place))) {
        concepts.add(new Concept(sign(telling, figure) + Amount.of(figure).plain() + age, place));
      }
    }
  }

  /** « des dizaines » are no ten. */
  private static String sign(Telling telling, Figure figure) {
    String words = Fold.plain(figure.span().in(telling.reading().article().text()));
    List<String> all = List.of(words.split("[\\s\\h]+"));
    return VAGUE.contains(all.get(0)) && all.stream().anyMatch(ROUGH::contains)
        ? Concept.ROUGH
        : "#";
  }

  private static void words(Telling telling, List<Concept> concepts, List<Span> taken) {
    String text = telling.reading().article().text();
    Map<Span, String> meanings = phrases(telling);
    Set<Span> verbs = new HashSet<>();
    for (Token token : telling.sentence().tokens()) {
      if (token.tag().equals("VERB")) {
        verbs.add(token.span());
      }
      Synonyms.french()
          .of(token.lemma())
          .ifPresent(name -> meanings.putIfAbsent(token.span(), name));
    }
    List<Span> counted =
        Spans.inside(telling.reading().figures(), Figure::span, telling.span()).stream()
            .map(Figure::span)
            .toList();
    for (int i = 0; i < telling.order().size(); i++) {
      Span place = telling.places().get(i);
      String stem = telling.order().get(i);
      boolean numeral =
          counted.stream().anyMatch(f -> f.covers(place))
              && NUMERALS.contains(Fold.plain(place.in(text)));
      if (!numeral && taken.stream().noneMatch(t -> t.overlaps(place))) {
        String meaning = meanings.get(place);
        concepts.add(
            meaning == null
                ? new Concept(nation(place.in(text), stem), place, verbs.contains(place))
                : new Concept("~" + meaning, place, Synonyms.french().act(meaning)));
      }
    }
  }

  /** « kirghize » and « le Kirghizistan » speak of one country. */
  private static String nation(String form, String stem) {
    return Gazetteer.french().demonyms().of(form).stream()
        .filter(d -> Gazetteer.french().countries().named(d.of()).isPresent())
        .map(Demonym::country)
        .filter(country -> !country.isEmpty())
        .findFirst()
        .map(country -> "@" + country)
        .orElse(stem);
  }

  /** The last words of phrases of one meaning. */
  private static Map<Span, String> phrases(Telling telling) {
    List<Token> tokens = telling.sentence().tokens();
    List<String> stems = telling.stems();
    Map<Span, String> phrases = new HashMap<>();
    for (int i = 0; i < stems.size(); i++) {
      Optional<Synonyms.Place> found = Synonyms.french().phrase(stems, i);
      if (found.isPresent()) {
        for (int at : found.get().words()) {
          phrases.put(tokens.get(at).span(), found.get().name());
        }
      }
    }
    return phrases;
  }
}
