package org.recoupe.show;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recoupe.model.DateRange;

/** Reads the ISO 8601 dates that a dossier holds as days: a day, a month, a year, an interval. */
public final class IsoText {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T.*)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int DAY_LENGTH = 10;

  private IsoText() {}

  /** The days a value covers; nothing for what is no date. */
  public static Optional<DateRange> of(String iso) {
    int slash = iso.indexOf('/');
    if (slash < 0) {
      return part(iso);
    }
    Optional<DateRange> from = part(iso.substring(0, slash));
    Optional<DateRange> to = part(iso.substring(slash + 1));
    return from.flatMap(f -> to.map(f::join));
  }

  private static Optional<DateRange> part(String iso) {
    try {
      if (DAY.matcher(iso).matches()) {
        return Optional.of(DateRange.of(LocalDate.parse(iso.substring(0, DAY_LENGTH))));
      }
      if (MONTH.matcher(iso).matches()) {
        YearMonth month = YearMonth.parse(iso);
        return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
      }
      if (YEAR.matcher(iso).matches()) {
        int year = Integer.parseInt(iso);
        return Optional.of(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
