package org.recoupe.show;

import java.time.LocalDate;
import java.time.YearMonth;
import org.recoupe.model.DateRange;

/** Dates as each language writes them, from ISO 8601. */
final class Dates {
  private static final int CLOCK_AT = 11;
  private static final int CLOCK_LENGTH = 5;
  private final Words words;

  Dates(Words words) {
    this.words = words;
  }

  /** One day: « 14 septembre 2023 ». */
  Bilingual day(LocalDate day) {
    return words.say("date.day", dayOfMonth(day), month(day.getMonthValue()), year(day));
  }

  /** A day under its month: « jeudi 14 ». */
  Bilingual weekday(LocalDate day) {
    Bilingual name = words.say("weekday." + day.getDayOfWeek().getValue());
    return words.say("date.weekday", name, dayOfMonth(day));
  }

  /** A month: « septembre 2023 ». */
  Bilingual month(YearMonth month) {
    return words.say("date.month", month(month.getMonthValue()), year(month.atDay(1)));
  }

  /** One or more days, as short as they can be said. */
  Bilingual range(DateRange days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (days.isDay()) {
      return day(from);
    }
    if (isWholeYear(days)) {
      return year(from);
    }
    if (isWholeMonth(days)) {
      return month(YearMonth.from(from));
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return words.say("date.within", dayOfMonth(from), day(to));
    }
    Bilingual start =
        from.getYear() == to.getYear()
            ? words.say("date.short", dayOfMonth(from), month(from.getMonthValue()))
            : day(from);
    return words.say("date.between", start, day(to));
  }

  /** The clock of an ISO date and time, « 22 h 35 »; nothing where there is none. */
  static Bilingual clock(String iso) {
    if (iso.length() < CLOCK_AT + CLOCK_LENGTH || iso.charAt(CLOCK_AT - 1) != 'T') {
      return Bilingual.of("");
    }
    String clock = iso.substring(CLOCK_AT, CLOCK_AT + CLOCK_LENGTH);
    if (!clock.matches("\\d\\d:\\d\\d")) {
      return Bilingual.of("");
    }
    String hour = String.valueOf(Integer.parseInt(clock.substring(0, 2)));
    String minute = clock.substring(3);
    char gap = FrenchTypography.NARROW;
    String fr = hour + gap + "h" + (minute.equals("00") ? "" : gap + minute);
    return new Bilingual(fr, clock);
  }

  private static boolean isWholeYear(DateRange days) {
    return days.from().getDayOfYear() == 1
        && days.to().equals(LocalDate.of(days.from().getYear(), 12, 31));
  }

  private static boolean isWholeMonth(DateRange days) {
    YearMonth month = YearMonth.from(days.from());
    return days.from().equals(month.atDay(1)) && days.to().equals(month.atEndOfMonth());
  }

  private static Bilingual dayOfMonth(LocalDate day) {
    String number = String.valueOf(day.getDayOfMonth());
    return new Bilingual(number.equals("1") ? "1er" : number, number);
  }

  private Bilingual month(int number) {
    return words.say("month." + number);
  }

  private static Bilingual year(LocalDate day) {
    return Bilingual.of(String.valueOf(day.getYear()));
  }
}
