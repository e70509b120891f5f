package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.recoupe.model.DateRange;
import org.recoupe.store.Agenda;
import org.recoupe.store.Store;

/** What was announced, by the month in which it falls due. */
final class AgendaPages {
  private static final int MOST = 400;
  private static final int A_PAGE = 60;

  private final Store store;
  private final Templates templates;
  private final Clock clock;
  private final Recent recent;

  AgendaPages(Store store, Templates templates, Clock clock, Recent recent) {
    this.recent = recent;
    this.store = store;
    this.templates = templates;
    this.clock = clock;
  }

  /** How many announcements fall due within each month. */
  private record Months(SortedMap<String, Integer> announcements) {}

  /** What falls due within a month, and over a longer time. */
  private record Due(List<Agenda.Entry> within, List<Agenda.Entry> across) {}

  void on(Javalin server) {
    server.get("/announcements", this::month);
    server.get("/announcements/undated", this::undated);
  }

  private void month(Context context) {
    Agenda agenda = store.agenda();
    Months counted = recent.of("months", Months.class, () -> new Months(agenda.months()));
    SortedMap<String, Integer> months = counted.announcements();
    YearMonth month = asked(Addresses.asked(context, "month"), months);
    DateRange days = new DateRange(month.atDay(1), month.atEndOfMonth());
    Due due = recent.of("due " + month, Due.class, () -> due(days));
    Map<String, Object> values = new HashMap<>();
    values.put("calendar", new MonthGrid(month, due.within()));
    values.put("across", due.across());
    values.put("undated", undated());
    values.put("months", months);
    templates.show(context, "announcements.jte", Section.ANNOUNCEMENTS, values);
  }

  private Due due(DateRange days) {
    Agenda agenda = store.agenda();
    return new Due(agenda.within(days, MOST), agenda.across(days, MOST));
  }

  private int undated() {
    return recent.of("undated", Integer.class, () -> store.agenda().undated());
  }

  /** The month that is asked for; else this one, or the nearest in which something falls due. */
  private YearMonth asked(String asked, SortedMap<String, Integer> months) {
    try {
      if (!asked.isEmpty()) {
        return YearMonth.parse(asked);
      }
    } catch (DateTimeException e) {
      return YearMonth.now(clock);
    }
    String now = YearMonth.now(clock).toString();
    if (months.isEmpty() || months.containsKey(now)) {
      return YearMonth.parse(now);
    }
    SortedMap<String, Integer> ahead = months.tailMap(now);
    return YearMonth.parse(ahead.isEmpty() ? months.lastKey() : ahead.firstKey());
  }

  private void undated(Context context) {
    Pager pager =
        new Pager("/announcements/undated", Map.of(), Addresses.page(context), A_PAGE, undated());
    templates.show(
        context,
        "undated.jte",
        Section.ANNOUNCEMENTS,
        Map.of("entries", store.agenda().undated(pager.skip(), A_PAGE), "pager", pager));
  }
}
