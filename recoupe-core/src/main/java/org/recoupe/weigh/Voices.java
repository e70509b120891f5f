package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.model.At;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Origin;
import org.recoupe.text.Fold;

/**
 * Tells whose voice a statement is. Articles that copy each other or rest on a common origin speak
 * with one voice; two statements that name the same speaker do too.
 */
final class Voices {
  private final Coverage coverage;
  private final Map<String, List<String>> originsOf = new HashMap<>();
  private final Map<String, List<String>> copiesOf = new HashMap<>();
  private final Map<String, String> named = new TreeMap<>();

  Voices(Coverage coverage) {
    this.coverage = coverage;
    for (Origin origin : coverage.story().origins()) {
      named.putIfAbsent(Fold.plain(origin.name()), origin.id());
      for (String article : origin.articles()) {
        originsOf.computeIfAbsent(article, a -> new ArrayList<>()).add(origin.id());
      }
    }
    for (Copy copy : coverage.story().copies()) {
      copiesOf.computeIfAbsent(copy.copy(), c -> new ArrayList<>()).add(copy.original());
      copiesOf.computeIfAbsent(copy.original(), c -> new ArrayList<>()).add(copy.copy());
    }
  }

  /** The origin behind a place: who is quoted there, else what its article rests on. */
  Optional<String> origin(At at) {
    Optional<String> speaker = speaker(at).flatMap(this::originNamed);
    if (speaker.isPresent()) {
      return speaker;
    }
    List<String> origins = originsOf.getOrDefault(at.article(), List.of());
    return origins.size() == 1 ? Optional.of(origins.get(0)) : Optional.empty();
  }

  private Optional<String> originNamed(String speaker) {
    return Optional.ofNullable(named.get(Fold.plain(speaker)));
  }

  /** Who says what stands at a place, if the article names someone. */
  Optional<String> speaker(At at) {
    return coverage.reading(at.article()).stream()
        .flatMap(reading -> reading.quotes().stream())
        .filter(quote -> quote.span().overlaps(at.span()) && spoken(quote, at.span()))
        .map(Quote::speakerText)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static boolean spoken(Quote quote, Span span) {
    int common =
        Math.min(quote.span().end(), span.end()) - Math.max(quote.span().start(), span.start());
    return common * 2 > span.length() || quote.span().covers(span);
  }

  /** The number of independent origins behind several places. */
  int independent(Collection<At> places) {
    Joining joining = new Joining();
    for (At at : places) {
      String article = "a:" + at.article();
      joining.add(article);
      String outlet =
          coverage
              .reading(at.article())
              .flatMap(r -> r.article().outlet())
              .map(o -> "o:" + Fold.plain(o.owner().orElse(o.name())))
              .orElse(article);
      joining.join(article, outlet);
      originsOf.getOrDefault(at.article(), List.of()).forEach(o -> joining.join(article, "g:" + o));
      copiesOf.getOrDefault(at.article(), List.of()).forEach(c -> joining.join(article, "a:" + c));
      speaker(at).ifPresent(name -> joining.join(article, "s:" + Fold.plain(name)));
    }
    return joining.groups(places.stream().map(at -> "a:" + at.article()).toList());
  }
}
