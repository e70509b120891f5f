package org.recoupe.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Outlet;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Reading;
import org.recoupe.read.Reader;
import org.recoupe.story.Dater;
import org.recoupe.story.Heap;

/**
 * Publication dates that are known are hidden and inferred again: an eighth of them at a time, and
 * all of one outlet at a time. Right is a day, or two, that hold the true one; anything else that
 * is told is wrong.
 */
final class DatesScore {
  private static final int FOLDS = 8;
  private static final int NARROW = 2;

  private final List<Reading> readings;
  private final Heap heap;
  private final Map<String, Reading> blind = new HashMap<>();
  private final Map<String, LocalDate> truth = new TreeMap<>();
  private int right;
  private int told;
  private int asked;

  private DatesScore(List<Reading> readings) {
    this.readings = readings;
    this.heap = Heap.of(readings);
    Reader reader = Reader.french();
    for (Reading reading : readings) {
      Published published = reading.article().published();
      published
          .days()
          .filter(days -> days.isDay() && published.basis() == Published.Basis.METADATA)
          .map(DateRange::from)
          .ifPresent(
              day -> {
                truth.put(id(reading), day);
                blind.put(id(reading), reader.again(reading, Published.unknown()));
              });
    }
  }

  /** The figures for a heap of which a part is dated. */
  static Figures of(List<Reading> readings) {
    DatesScore score = new DatesScore(readings);
    score.parts().forEach(score::hide);
    Figures out = new Figures();
    out.put("inferred dates right", score.right, score.told);
    out.put("inferred dates told", score.told, score.asked);
    return out;
  }

  private static String id(Reading reading) {
    return reading.article().id();
  }

  private List<Set<String>> parts() {
    Map<String, Set<String>> parts = new TreeMap<>();
    for (Reading reading : readings) {
      Article article = reading.article();
      if (truth.containsKey(article.id())) {
        int fold = Math.floorMod(article.id().hashCode(), FOLDS);
        String outlet = article.outlet().map(Outlet::name).orElse("");
        parts.computeIfAbsent("part " + fold, p -> new TreeSet<>()).add(article.id());
        parts.computeIfAbsent("outlet " + outlet, p -> new TreeSet<>()).add(article.id());
      }
    }
    return new ArrayList<>(parts.values());
  }

  private void hide(Set<String> hidden) {
    List<Reading> left =
        readings.stream()
            .map(r -> hidden.contains(id(r)) ? blind.getOrDefault(id(r), r) : r)
            .toList();
    Map<String, Published> inferred = Dater.infer(left, heap);
    for (String id : hidden) {
      Optional<DateRange> days = Optional.ofNullable(inferred.get(id)).flatMap(Published::days);
      LocalDate day = truth.getOrDefault(id, LocalDate.EPOCH);
      asked++;
      told += days.isPresent() ? 1 : 0;
      right += days.filter(d -> d.contains(day) && d.days() <= NARROW).isPresent() ? 1 : 0;
    }
  }
}
