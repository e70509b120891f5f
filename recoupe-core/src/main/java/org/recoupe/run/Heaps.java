package org.recoupe.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;

/**
 * How articles are divided into heaps that are told by themselves. An engine carries each heap
 * where it likes; within one heap, everything is weighed against everything.
 */
public enum Heaps {
  /** One heap. */
  ONE(0),
  /** The articles of each month. */
  MONTH("2000-01".length()),
  /** The articles of each day. */
  DAY("2000-01-01".length());

  private static final int YEAR_AND_MONTH = "2000-01".length();

  /** Later years are written with a sign and more digits. */
  private static final int LAST_YEAR = 9999;

  private final int length;

  Heaps(int length) {
    this.length = length;
  }

  /** The last day of the heap to which a key belongs; none for a heap without end. */
  public static Optional<LocalDate> last(String key) {
    int end = key.indexOf('|');
    String heap = end < 0 ? key : key.substring(0, end);
    if (heap.length() == YEAR_AND_MONTH) {
      return Optional.of(YearMonth.parse(heap).atEndOfMonth());
    }
    return heap.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(heap));
  }

  /** The heap of an article; without a name if nothing tells its day. */
  String of(Article article) {
    return article
        .published()
        .days()
        .map(DateRange::from)
        .filter(day -> day.getYear() >= 0 && day.getYear() <= LAST_YEAR)
        .map(day -> day.toString().substring(0, length))
        .orElse("");
  }
}
