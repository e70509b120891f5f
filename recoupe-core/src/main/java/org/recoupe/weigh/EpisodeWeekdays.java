package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Episode;
import org.recoupe.text.Fold;

/**
 * Which day an article without a date means by a weekday: the one that the dated articles of its
 * episode mean by it, those most that are most like it. They must agree. Thread-safe.
 */
final class EpisodeWeekdays {
  /** So many articles are asked, the likest ones. */
  private static final int ASKED = 5;

  private static final int LEAST = 2;

  /** So much of their voices must mean the same day. */
  private static final double AGREED = .8;

  private static final Set<String> GONE = Grammar.words("gone");
  private static final Set<String> ROW = Grammar.words("row");

  private static final Pattern BLANK = Pattern.compile("[\\s\\h]+");

  private final Coverage coverage;
  private final Rarity rarity;
  private final Map<String, Set<String>> terms = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, List<TimeMark>> bare = new ConcurrentHashMap<>();
  private final Map<String, Optional<LocalDate>> asked = new ConcurrentHashMap<>();

  EpisodeWeekdays(Coverage coverage, List<Telling> all) {
    this.coverage = coverage;
    this.rarity = new Rarity(all);
    for (Telling telling : all) {
      terms.computeIfAbsent(telling.article(), a -> new TreeSet<>()).addAll(telling.terms());
    }
    terms.forEach((article, words) -> weights.put(article, weight(words)));
  }

  private double weight(Set<String> words) {
    return words.stream().mapToDouble(rarity::weight).sum();
  }

  /** The day that lies ahead where such a weekday falls due. */
  Optional<LocalDate> ahead(String article, TimeMark time) {
    return agreed(article, time, TimeMark.Direction.FUTURE, false)
        .or(() -> agreed(article, time, time.direction(), true));
  }

  /** The day of such a weekday, on the side where its sentence puts it. */
  Optional<LocalDate> of(String article, TimeMark time) {
    return agreed(article, time, time.direction(), false)
        .or(() -> agreed(article, time, time.direction(), true));
  }

  Optional<LocalDate> agreed(String article, TimeMark time, TimeMark.Direction side, boolean near) {
    if (!bare(article, time)) {
      return Optional.empty();
    }
    int weekday = time.stated().weekday().orElseThrow().getValue();
    String key = article + " " + weekday + " " + side + " " + near;
    return asked.computeIfAbsent(key, k -> ask(article, time, side, near));
  }

  private Optional<LocalDate> ask(
      String article, TimeMark time, TimeMark.Direction side, boolean near) {
    List<Voice> voices =
        coverage.story().episodes().stream()
            .filter(episode -> episode.articles().contains(article))
            .map(Episode::articles)
            .flatMap(List::stream)
            .filter(other -> !other.equals(article))
            .flatMap(other -> voice(article, other, time, side, near).stream())
            .sorted(
                Comparator.comparingDouble((Voice v) -> -v.likeness())
                    .thenComparing(Voice::article))
            .limit(ASKED)
            .toList();
    return voices.size() < LEAST ? Optional.empty() : agreed(voices);
  }

  private static Optional<LocalDate> agreed(List<Voice> voices) {
    SortedMap<LocalDate, Double> votes = new TreeMap<>();
    voices.forEach(v -> votes.merge(v.day(), v.weight(), Double::sum));
    double all = voices.stream().mapToDouble(Voice::weight).sum();
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= AGREED * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What a dated article means by a weekday. */
  private record Voice(String article, LocalDate day, double likeness) {
    double weight() {
      return likeness * likeness * likeness;
    }
  }

  /** The one day that another article means; empty if it means several or none. */
  private Optional<Voice> voice(
      String article, String other, TimeMark time, TimeMark.Direction side, boolean near) {
    Set<LocalDate> meant = new TreeSet<>();
    bare.computeIfAbsent(other, this::bare).stream()
        .filter(t -> t.direction() == side || near && fresh(other, t))
        .filter(t -> t.stated().weekday().equals(time.stated().weekday()))
        .flatMap(t -> t.days().filter(DateRange::isDay).stream())
        .forEach(day -> meant.add(day.from()));
    return meant.size() == 1
        ? Optional.of(new Voice(other, meant.iterator().next(), likeness(article, other)))
        : Optional.empty();
  }

  /** True if an article names its own day or the one before. */
  private boolean fresh(String article, TimeMark time) {
    return coverage
        .published(article)
        .flatMap(
            p ->
                time.days()
                    .map(d -> !p.from().isAfter(d.to().plusDays(1)) && !p.to().isBefore(d.from())))
        .orElse(false);
  }

  private double likeness(String a, String b) {
    Set<String> both = new TreeSet<>(terms.getOrDefault(a, Set.of()));
    both.retainAll(terms.getOrDefault(b, Set.of()));
    double all = weights.getOrDefault(a, 0.0) + weights.getOrDefault(b, 0.0);
    return all == 0 ? 0 : 2 * weight(both) / all;
  }

  /** The bare weekdays that an article names. */
  private List<TimeMark> bare(String article) {
    return coverage.reading(article).stream()
        .flatMap(r -> r.times().stream())
        .filter(t -> bare(article, t))
        .toList();
  }

  /**
   * True for « samedi »; « samedi 3 mars », « samedi dernier », « le dixième samedi » tell more.
   */
  private boolean bare(String article, TimeMark time) {
    return time.stated().weekday().isPresent()
        && time.stated().day().isEmpty()
        && coverage.reading(article).stream()
            .map(r -> Fold.plain(around(r.article().text(), time.span())))
            .flatMap(words -> BLANK.splitAsStream(words))
            .noneMatch(
                word ->
                    GONE.contains(word)
                        || time.direction() == TimeMark.Direction.PAST && ROW.contains(word));
  }

  /** The time with the word before it. */
  private static String around(String text, Span time) {
    int start = Math.max(0, time.start() - 1);
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, time.end());
  }
}
