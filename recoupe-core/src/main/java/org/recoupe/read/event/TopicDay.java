package org.recoupe.read.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.mark.TimeMark;

/**
 * The one day to come that an article is about: the day before a demonstration its closings and
 * deployments are told without saying each time when. Named at least twice, and much oftener than
 * any other day to come; else there is none.
 */
final class TopicDay {
  private static final int LEAST = 2;
  private static final double MOST = .5;

  /** « samedi » on a Thursday is the next one rather than that of five days ago. */
  private static final int LONG_AGO = 4;

  private TopicDay() {}

  /** The first mention of that day among the times to come. */
  static Optional<TimeMark> of(Published published, List<TimeMark> bare, List<TimeMark> ahead) {
    Map<DateRange, List<TimeMark>> days =
        ahead.stream()
            .filter(t -> t.days().filter(DateRange::isDay).isPresent())
            .collect(Collectors.groupingBy(t -> t.days().orElseThrow()));
    int all = days.values().stream().mapToInt(List::size).sum();
    return days.entrySet().stream()
        .filter(e -> e.getValue().size() >= MOST * all)
        .filter(e -> e.getValue().size() + meant(bare, e.getKey(), published) >= LEAST)
        .flatMap(e -> e.getValue().stream())
        .min(Comparator.comparing(TimeMark::span));
  }

  /** How many bare weekdays, taken for one long ago, may mean this day. */
  private static long meant(List<TimeMark> bare, DateRange day, Published published) {
    return bare.stream()
        .filter(t -> t.stated().weekday().equals(Optional.of(day.from().getDayOfWeek())))
        .filter(
            t ->
                published
                    .days()
                    .flatMap(p -> t.days().map(d -> d.to().plusDays(LONG_AGO).isBefore(p.to())))
                    .orElse(false))
        .count();
  }
}
