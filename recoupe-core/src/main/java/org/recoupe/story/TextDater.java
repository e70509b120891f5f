package org.recoupe.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recoupe.model.DateRange;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.TimeMark;

/**
 * The publication date of an article that has none, from the article alone: the day of its news
 * where the text states day, month and year, or an embedded message with its date. A weekday must
 * confirm it; a date that the text looks back on never does.
 */
final class TextDater {
  private TextDater() {}

  /** The date with its reason; empty where the text does not tell. */
  static Optional<Published> date(Reading reading) {
    List<DaySign> signs = DaySign.of(reading);
    return ofNews(reading, signs).or(() -> ofMessage(reading, signs));
  }

  /**
   * « jeudi 3 mars 2022 » in the head, and nothing later told. The weekday again alone, or in the
   * same words, shows that the article was written on that day.
   */
  private static Optional<Published> ofNews(Reading reading, List<DaySign> signs) {
    List<Integer> years = years(reading);
    List<DaySign> dated =
        signs.stream()
            .filter(DaySign::told)
            .filter(s -> s.early() && s.parts().weekday().isPresent())
            .filter(s -> s.parts().day().isPresent() && s.parts().month().isPresent())
            .toList();
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    int latest = years.stream().mapToInt(y -> y).max().orElse(Integer.MIN_VALUE);
    List<LocalDate> days =
        dated.stream()
            .map(s -> s.parts().year().isPresent() ? s.day() : s.dayIn(latest))
            .flatMap(Optional::stream)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    if (days.isEmpty() || days.get(0).getYear() != latest) {
      return Optional.empty();
    }
    LocalDate day = days.get(0);
    return WritingDay.of(signs, DateRange.of(day))
        .map(
            found ->
                new Published(
                    Optional.of(found.days()),
                    Optional.empty(),
                    Published.Basis.INFERRED_FROM_TEXT,
                    found.evidence(),
                    "jour daté dans le texte : " + day));
  }

  private static List<Integer> years(Reading reading) {
    return reading.times().stream()
        .filter(time -> time.direction() != TimeMark.Direction.FUTURE)
        .flatMap(time -> time.stated().year().stream())
        .toList();
  }

  /** An embedded message is not younger than the article; its weekday or the next must be told. */
  private static Optional<Published> ofMessage(Reading reading, List<DaySign> signs) {
    Optional<DaySign> message =
        signs.stream()
            .filter(s -> s.kind() == Passage.Kind.EMBED && s.day().isPresent())
            .max(Comparator.comparing(s -> s.day().orElse(LocalDate.MIN)));
    return message.flatMap(
        sign -> {
          LocalDate day = sign.day().orElse(LocalDate.MIN);
          List<DaySign> told =
              signs.stream()
                  .filter(DaySign::told)
                  .filter(s -> s.weekdayAlone())
                  .filter(s -> IntStream.range(0, 2).anyMatch(n -> s.fits(day.plusDays(n))))
                  .toList();
          boolean later =
              reading.times().stream()
                  .flatMap(t -> t.stated().year().stream())
                  .anyMatch(year -> year > day.getYear() + 1);
          if (told.isEmpty() || later) {
            return Optional.empty();
          }
          return Optional.of(
              new Published(
                  Optional.of(new DateRange(day, day.plusDays(1))),
                  Optional.empty(),
                  Published.Basis.INFERRED_FROM_TEXT,
                  List.of(sign.at(), told.get(0).at()),
                  "message intégré daté du " + day));
        });
  }
}
