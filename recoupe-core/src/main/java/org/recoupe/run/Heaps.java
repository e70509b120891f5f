package org.recoupe.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;

/**
 * How articles are divided into heaps that are told by themselves. An engine carries each heap
 * where it likes; within one heap, everything is weighed against everything. What tells no day is
 * parted, in a stream that closes its heaps, by the day that the stream had reached when it came.
 */
public enum Heaps {
  /** One heap. */
  ONE(0),
  /** The articles of each month. */
  MONTH("2000-01".length()),
  /** The articles of each day. */
  DAY("2000-01-01".length());

  /** Later years are written with a sign and more digits. */
  private static final int LAST_YEAR = 9999;

  /** Before the name of a heap of what tells no day. */
  private static final String UNDATED = "undated-";

  /** In place of a heap, of what waits to be given one. */
  private static final String WAITING = "?";

  private final int length;

  Heaps(int length) {
    this.length = length;
  }

  /** The last day of the heap to which a key belongs; none for a heap without end. */
  static Optional<LocalDate> last(String key) {
    String heap = Route.heap(key).replace(UNDATED, "");
    if (heap.length() == MONTH.length) {
      return Optional.of(YearMonth.parse(heap).atEndOfMonth());
    }
    return heap.length() == DAY.length ? Optional.of(LocalDate.parse(heap)) : Optional.empty();
  }

  /** The key of what waits to be given a heap. */
  static String waiting(String group) {
    return Route.key(WAITING, group);
  }

  /** True for the key of what waits to be given a heap. */
  static boolean waits(String key) {
    return Route.heap(key).equals(WAITING);
  }

  /** The heap of an article; none if it has to wait for one, since nothing tells its day. */
  Optional<String> of(Article article) {
    return this == ONE
        ? Optional.of("")
        : article.published().days().map(DateRange::from).flatMap(this::named);
  }

  /**
   * The heap of what tells no day.
   *
   * @param came on which day of the stream; the heap is without name and end if that is not known
   */
  String undated(Optional<LocalDate> came) {
    return this == ONE ? "" : came.flatMap(this::named).map(h -> UNDATED + h).orElse("");
  }

  private Optional<String> named(LocalDate day) {
    return Optional.of(day)
        .filter(d -> d.getYear() >= 0 && d.getYear() <= LAST_YEAR)
        .map(d -> d.toString().substring(0, length));
  }
}
