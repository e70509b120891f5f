package org.recoupe.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.TimeMark;

/**
 * The publication date of an article that has none, from the article alone: the day of its news
 * where the text states day, month and year, or an embedded message with its date. The weekday of
 * the news must confirm it; a date that the text looks back on never does.
 */
final class TextDater {
  private TextDater() {}

  /** The date with its reason; empty where the text does not tell. */
  static Optional<Published> date(
      Reading reading, List<DaySign> signs, Optional<WritingDay> writing) {
    return writing.flatMap(
        day -> ofNews(reading, signs, day).or(() -> ofMessage(reading, signs, day)));
  }

  /** « jeudi 3 mars 2022 » in the head, and nothing later told. */
  private static Optional<Published> ofNews(
      Reading reading, List<DaySign> signs, WritingDay writing) {
    int latest = years(reading).stream().mapToInt(y -> y).max().orElse(Integer.MIN_VALUE);
    Optional<LocalDate> last =
        signs.stream()
            .filter(s -> s.told() && s.parts().weekday().isPresent())
            .flatMap(s -> (s.parts().year().isPresent() ? s.day() : s.dayIn(latest)).stream())
            .max(Comparator.naturalOrder());
    return last.filter(day -> day.getYear() == latest && day.equals(writing.near(day)))
        .filter(day -> head(signs, day))
        .map(
            day ->
                new Published(
                    Optional.of(writing.days(day)),
                    Optional.empty(),
                    Published.Basis.INFERRED_FROM_TEXT,
                    writing.evidence(),
                    "jour daté dans le texte : " + day));
  }

  private static boolean head(List<DaySign> signs, LocalDate day) {
    return signs.stream()
        .filter(s -> s.told() && s.sentence() < WritingDay.HEAD)
        .anyMatch(s -> s.dayIn(day.getYear()).equals(Optional.of(day)));
  }

  private static List<Integer> years(Reading reading) {
    return reading.times().stream()
        .filter(time -> time.direction() != TimeMark.Direction.FUTURE)
        .flatMap(time -> time.stated().year().stream())
        .toList();
  }

  /** An embedded message is not younger than the article; its weekday or the next must be told. */
  private static Optional<Published> ofMessage(
      Reading reading, List<DaySign> signs, WritingDay writing) {
    return signs.stream()
        .filter(s -> s.kind() == Passage.Kind.EMBED && s.day().isPresent())
        .max(Comparator.comparing(s -> s.day().orElse(LocalDate.MIN)))
        .flatMap(
            message -> {
              LocalDate sent = message.day().orElse(LocalDate.MIN);
              LocalDate day = writing.near(sent);
              long after = ChronoUnit.DAYS.between(sent, day);
              boolean later =
                  reading.times().stream()
                      .flatMap(t -> t.stated().year().stream())
                      .anyMatch(year -> year > sent.getYear() + 1);
              return later || after < 0 || after > 1
                  ? Optional.empty()
                  : Optional.of(
                      new Published(
                          Optional.of(new DateRange(day, day.plusDays(1))),
                          Optional.empty(),
                          Published.Basis.INFERRED_FROM_TEXT,
                          List.of(message.at(), writing.signs().get(0).at()),
                          "message intégré daté du " + sent));
            });
  }
}
