package org.recoupe.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoupe.store.Agenda;

/**
 * A month with what falls due in it.
 *
 * @param month which
 * @param entries what falls due within it, in order of time
 */
public record MonthGrid(YearMonth month, List<Agenda.Entry> entries) {
  private static final int WEEK = 7;

  public MonthGrid {
    entries = List.copyOf(entries);
  }

  /** Its weeks from Monday on; days of other months are empty. */
  public List<List<Optional<LocalDate>>> weeks() {
    List<List<Optional<LocalDate>>> weeks = new ArrayList<>();
    LocalDate monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
    for (LocalDate day = monday; !day.isAfter(month.atEndOfMonth()); day = day.plusDays(WEEK)) {
      List<Optional<LocalDate>> week = new ArrayList<>();
      for (int i = 0; i < WEEK; i++) {
        week.add(Optional.of(day.plusDays(i)).filter(d -> YearMonth.from(d).equals(month)));
      }
      weeks.add(List.copyOf(week));
    }
    return weeks;
  }

  /** What falls due on one day, by day. */
  public SortedMap<LocalDate, List<Agenda.Entry>> days() {
    SortedMap<LocalDate, List<Agenda.Entry>> days = new TreeMap<>();
    for (Agenda.Entry entry : entries) {
      if (entry.from().equals(entry.to())) {
        LocalDate day = LocalDate.parse(entry.from().orElseThrow());
        days.computeIfAbsent(day, d -> new ArrayList<>()).add(entry);
      }
    }
    return days;
  }

  /** What falls due on some day among several of the month. */
  public List<Agenda.Entry> vague() {
    return entries.stream().filter(entry -> !entry.from().equals(entry.to())).toList();
  }

  /** The nearest month before this one in which something falls due, as {@code 2023-09}. */
  public Optional<String> before(SortedMap<String, Integer> months) {
    SortedMap<String, Integer> earlier = months.headMap(month.toString());
    return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.lastKey());
  }

  /** The nearest month behind this one in which something falls due. */
  public Optional<String> after(SortedMap<String, Integer> months) {
    SortedMap<String, Integer> later = months.tailMap(month.plusMonths(1).toString());
    return later.isEmpty() ? Optional.empty() : Optional.of(later.firstKey());
  }
}
