package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recoupe.model.At;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Origin;
import org.recoupe.text.Fold;

/**
 * Tells whose voice a statement is: the institution to which its sentence attributes it, else who
 * is quoted there, else what its article rests on as a whole (the agency it credits, or the
 * outlet). Copies speak with one voice, and so does what is told in the same words. A statement
 * that an article makes in its own name is not counted beside an institution which that very
 * article leans on elsewhere: it may well come from there.
 */
final class Voices {
  private static final String AGENCY = "agency:";
  private static final String BODY = "body:";

  private final Coverage coverage;
  private final Map<String, List<Origin>> originsOf = new HashMap<>();
  private final Map<String, Set<String>> copiesOf = new HashMap<>();

  Voices(Coverage coverage) {
    this.coverage = coverage;
    for (Origin origin : coverage.story().origins()) {
      for (String article : origin.articles()) {
        originsOf.computeIfAbsent(article, a -> new ArrayList<>()).add(origin);
      }
    }
    for (Copy copy : coverage.story().copies()) {
      copiesOf.computeIfAbsent(copy.copy(), c -> new HashSet<>()).add(copy.original());
      copiesOf.computeIfAbsent(copy.original(), c -> new HashSet<>()).add(copy.copy());
    }
  }

  /** The origin behind a place: whose word it is there, else what its article rests on. */
  Optional<String> origin(At at) {
    Optional<String> stated = stated(at).stream().findFirst();
    if (stated.isPresent()) {
      return stated;
    }
    Set<String> own = own(at.article());
    return speaker(at).isEmpty() && own.size() == 1
        ? Optional.of(own.iterator().next())
        : Optional.empty();
  }

  /** True if the sentence says whose word it is. */
  boolean attributed(At at) {
    return !stated(at).isEmpty();
  }

  /** The institutions to which the sentence attributes what stands at a place; an agency last. */
  private Set<String> stated(At at) {
    Set<String> stated =
        originsOf.getOrDefault(at.article(), List.of()).stream()
            .filter(origin -> origin.evidence().stream().anyMatch(e -> shows(e, at)))
            .map(Origin::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> bodies = new TreeSet<>(stated);
    bodies.removeIf(id -> id.startsWith(AGENCY));
    return bodies.isEmpty() ? stated : bodies;
  }

  /** A quotation shows whose word its stretch is; a credit, whose word its sentence is. */
  private boolean shows(At evidence, At at) {
    return evidence.article().equals(at.article())
        && (covers(evidence.span(), at.span())
            || coverage
                .around(at.article(), at.span())
                .filter(t -> t.span().covers(evidence.span()))
                .isPresent());
  }

  private static boolean covers(Span evidence, Span span) {
    int common = Math.min(evidence.end(), span.end()) - Math.max(evidence.start(), span.start());
    return common * 2 > span.length();
  }

  /**
   * What an article rests on as a whole: no institution, and no agency that only passes words on.
   */
  private Set<String> own(String article) {
    Set<String> credited =
        coverage.reading(article).stream()
            .flatMap(reading -> reading.agencies().stream())
            .map(agency -> AGENCY + agency)
            .collect(Collectors.toSet());
    return originsOf.getOrDefault(article, List.of()).stream()
        .filter(origin -> !origin.id().startsWith(BODY))
        .filter(
            origin ->
                credited.contains(origin.id())
                    || origin.evidence().stream().noneMatch(e -> e.article().equals(article)))
        .map(Origin::id)
        .collect(Collectors.toCollection(TreeSet::new));
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

  /** A place with whose word it is there, and in what words. */
  private record Word(
      At at, String key, Set<String> stated, Optional<String> speaker, SameWords words) {}

  /** The number of independent origins behind several places. */
  int independent(Collection<At> places) {
    List<Word> all = words(places);
    Joining joining = joined(all);
    sameWords(all, joining);
    return groups(all, joining);
  }

  /** The same of those who deny what others tell: they do it in the words of the others. */
  int opposed(Collection<At> places) {
    List<Word> all = words(places);
    return groups(all, joined(all));
  }

  private static int groups(List<Word> all, Joining joining) {
    return joining.groups(all.stream().map(Word::key).toList());
  }

  private List<Word> words(Collection<At> places) {
    return places.stream()
        .distinct()
        .sorted()
        .map(at -> new Word(at, at.toString(), stated(at), speaker(at), SameWords.of(coverage, at)))
        .toList();
  }

  private Joining joined(List<Word> all) {
    Joining joining = new Joining();
    for (Word word : all) {
      joining.add(word.key);
      voices(word).forEach(voice -> joining.join(word.key, voice));
    }
    for (Word one : all) {
      for (Word other : all) {
        if (copied(one.at, other.at) || leans(one, other)) {
          joining.join(one.key, other.key);
        }
      }
    }
    return joining;
  }

  private static void sameWords(List<Word> all, Joining joining) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        String one = all.get(i).key;
        String other = all.get(j).key;
        boolean apart = !joining.root(one).equals(joining.root(other));
        if (apart && all.get(i).words.as(all.get(j).words)) {
          joining.join(one, other);
        }
      }
    }
  }

  private Set<String> voices(Word word) {
    if (!word.stated.isEmpty()) {
      return word.stated;
    }
    if (word.speaker.isPresent()) {
      return Set.of("speaker:" + Fold.plain(word.speaker.get()));
    }
    Set<String> own = new TreeSet<>(own(word.at.article()));
    own.add("article:" + word.at.article());
    coverage
        .reading(word.at.article())
        .flatMap(r -> r.article().outlet())
        .ifPresent(o -> own.add("outlet:" + o.owner().orElse(o.name())));
    return own;
  }

  private boolean copied(At one, At other) {
    return one.article().equals(other.article())
        || copiesOf.getOrDefault(one.article(), Set.of()).contains(other.article());
  }

  /** True if the article of the one names nobody there, yet leans on the other's institution. */
  private boolean leans(Word one, Word other) {
    return one.stated.isEmpty()
        && one.speaker.isEmpty()
        && originsOf.getOrDefault(one.at.article(), List.of()).stream()
            .anyMatch(origin -> other.stated.contains(origin.id()));
  }
}
