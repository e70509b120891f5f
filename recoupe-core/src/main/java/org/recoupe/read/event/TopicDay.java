package org.recoupe.read.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.TimeMark;

/**
 * The one day to come that an article is about: the day before a demonstration its closings and
 * deployments are told without saying each time when. Named at least twice, and much oftener than
 * any other day to come; else there is none.
 */
final class TopicDay {
  private static final int LEAST = 2;
  private static final double MOST = .6;

  private TopicDay() {}

  /** The first mention of that day among the times to come. */
  static Optional<TimeMark> of(List<TimeMark> ahead) {
    Map<DateRange, List<TimeMark>> days =
        ahead.stream()
            .filter(t -> t.days().filter(d -> d.days() == 1).isPresent())
            .collect(Collectors.groupingBy(t -> t.days().orElseThrow()));
    int all = days.values().stream().mapToInt(List::size).sum();
    return days.values().stream()
        .filter(named -> named.size() >= LEAST && named.size() >= MOST * all)
        .findFirst()
        .flatMap(named -> named.stream().min(Comparator.comparing(TimeMark::span)));
  }
}
