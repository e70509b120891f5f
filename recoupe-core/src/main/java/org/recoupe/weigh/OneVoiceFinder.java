package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoupe.model.At;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.Finding;
import org.recoupe.text.Stemmer;

/**
 * A grave claim (who gave what to whom, who attacked) that one origin alone carries, while others
 * tell of the same episode and say nothing of it, in whatever words.
 */
final class OneVoiceFinder implements FindingMaker {
  private static final Set<EventType> GRAVE = Deed.types("grave");

  /** So many articles of others must have had occasion to tell it. */
  private static final int OTHERS = 3;

  /** In so many words the head of an object stands. */
  private static final int LONG = 4;

  @Override
  public List<Draft> drafts(Coverage coverage, Voices voices) {
    List<Draft> drafts = new ArrayList<>();
    List<Happening> grave =
        TimelineBuilder.happenings(coverage).stream().filter(OneVoiceFinder::grave).toList();
    for (Episode episode : coverage.story().episodes()) {
      SortedMap<String, List<Happening>> claims = new TreeMap<>();
      for (Happening claim : grave) {
        if (episode.articles().contains(claim.article())) {
          claims.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim);
        }
      }
      claims.values().forEach(c -> draft(c, episode, coverage, voices).ifPresent(drafts::add));
    }
    return drafts;
  }

  /** A claim of somebody who is named, on others. */
  private static boolean grave(Happening claim) {
    List<String> by = claim.in(Participant.Part.CLAIMED_BY);
    return GRAVE.contains(claim.event().type())
        && (claim.event().status() == Status.HAPPENED || claim.event().status() == Status.POSSIBLE)
        && !by.isEmpty()
        && claim.actors().stream().noneMatch(by::contains)
        && (claim.actors().size() > 1 || !claim.actors().isEmpty() && claim.object().isPresent());
  }

  private static String key(Happening claim) {
    return claim.event().type()
        + " "
        + claim.actors()
        + " "
        + claim.in(Participant.Part.CLAIMED_BY);
  }

  private static Optional<Draft> draft(
      List<Happening> told, Episode episode, Coverage coverage, Voices voices) {
    List<At> places = told.stream().map(Happening::at).distinct().sorted().toList();
    Set<String> own = new TreeSet<>();
    places.forEach(at -> own.add(at.article()));
    List<String> others =
        episode.articles().stream().filter(a -> !own.contains(a)).sorted().toList();
    List<At> leads =
        others.stream()
            .flatMap(a -> coverage.tellings(a).stream().limit(1))
            .map(Telling::at)
            .toList();
    boolean silent =
        others.stream()
            .flatMap(a -> coverage.tellings(a).stream())
            .noneMatch(t -> told.stream().anyMatch(claim -> speaks(t, claim)));
    if (others.size() < OTHERS || !silent || voices.independent(places) > 1) {
      return Optional.empty();
    }
    int elsewhere = voices.independent(leads);
    return elsewhere < 2
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Finding.Kind.SINGLE_SOURCE,
                places.stream()
                    .map(at -> text(at, coverage))
                    .min(Comparator.comparingInt(String::length))
                    .orElseThrow(),
                Optional.empty(),
                places.stream()
                    .map(at -> new Finding.Value("", text(at, coverage), at, voices.origin(at)))
                    .toList(),
                1,
                Wording.of("single", others.size()),
                Wording.of("single.why")));
  }

  private static String text(At at, Coverage coverage) {
    return coverage.reading(at.article()).map(r -> at.span().in(r.article().text())).orElse("");
  }

  /** True if a sentence names two who take part, or one of them and what it is about. */
  private static boolean speaks(Telling telling, Happening claim) {
    Set<String> named = new TreeSet<>(claim.actors());
    named.retainAll(telling.entities());
    boolean thing =
        claim.object().stream()
            .flatMap(object -> List.of(object.split("[ '’]")).stream())
            .filter(word -> word.length() >= LONG)
            .map(Stemmer::stem)
            .anyMatch(telling.order()::contains);
    return named.size() > 1
        || !named.isEmpty() && thing
        || telling.order().contains(claim.trigger());
  }
}
