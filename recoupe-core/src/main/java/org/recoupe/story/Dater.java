package org.recoupe.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Reading;

/**
 * Publication dates for articles that have none: from the article itself, or with the help of the
 * dated articles most like it. Never a guess: where the signs do not single out a day, two days or
 * nothing are given.
 */
public final class Dater {
  /** Dates that were inferred help to infer others so many times. */
  private static final int ROUNDS = 3;

  /** So many dated articles are asked. */
  private static final int ASKED = 12;

  /** Articles less like are about something else. */
  private static final double LEAST = 0.08;

  /** Articles less like share no text. */
  private static final double LIKE = 0.25;

  /** A heap is closed if it is so small, and its dated articles, several, are of few weeks. */
  private static final int SMALL = 40;

  private static final int SEVERAL = 3;

  private static final int WEEKS = 3;

  private final Heap heap;

  /** In the order of the heap's articles; empty where the reading is not at hand. */
  private final List<Optional<Sheet>> sheets;

  private Dater(List<Reading> readings, Heap heap) {
    this.heap = heap;
    Map<String, Reading> byId = new HashMap<>();
    readings.forEach(reading -> byId.put(reading.article().id(), reading));
    this.sheets =
        heap.articles().stream()
            .map(traits -> Optional.ofNullable(byId.get(traits.article())).map(Sheet::new))
            .toList();
  }

  /** The dates that can be inferred, by article id; readings with a date are left alone. */
  public static Map<String, Published> infer(List<Reading> readings) {
    return infer(readings, Heap.of(readings));
  }

  /**
   * The articles whose readings help to date others: the likest to each that have a day.
   *
   * @param undated ids of articles without a day
   */
  public static Set<String> asked(Heap heap, Set<String> undated) {
    List<Traits> articles = heap.articles();
    Set<String> asked = new TreeSet<>();
    for (int i = 0; i < articles.size(); i++) {
      if (undated.contains(articles.get(i).article())) {
        heap.neighbours().get(i).stream()
            .filter(n -> n.likeness() >= LEAST)
            .map(n -> articles.get(n.other()))
            .filter(other -> other.days().isPresent())
            .limit(ASKED)
            .forEach(other -> asked.add(other.article()));
      }
    }
    return asked;
  }

  /**
   * The dates that can be inferred in a heap, by article id.
   *
   * @param readings those of its articles that are to be dated or may help
   */
  public static Map<String, Published> infer(List<Reading> readings, Heap heap) {
    Dater dater = new Dater(readings, heap);
    for (int round = 0; round < ROUNDS; round++) {
      dater.stories();
    }
    Map<String, Published> inferred = new TreeMap<>();
    for (Optional<Sheet> known : dater.sheets) {
      known.ifPresent(
          sheet ->
              sheet.inferred.ifPresent(date -> inferred.put(sheet.reading.article().id(), date)));
    }
    return inferred;
  }

  /** An article and what is known of its day so far. */
  private static final class Sheet {
    private final Reading reading;
    private final boolean known;
    private final List<DaySign> signs;
    private final Optional<WritingDay> writing;
    private Optional<Published> inferred;
    private Optional<LocalDate> day;
    private Optional<Passages> passages = Optional.empty();

    private Sheet(Reading reading) {
      Published published = reading.article().published();
      this.reading = reading;
      this.known = published.days().isPresent();
      this.signs = DaySigns.of(reading);
      this.writing = WritingDay.of(signs);
      this.inferred = known ? Optional.empty() : TextDater.date(reading, signs, writing);
      this.day = day(inferred.orElse(published));
    }

    private static Optional<LocalDate> day(Published published) {
      return published.days().filter(DateRange::isDay).map(DateRange::from);
    }

    private boolean open() {
      return !known && inferred.isEmpty() && writing.isPresent();
    }

    private Passages passages() {
      Passages mine = passages.orElseGet(() -> new Passages(reading));
      passages = Optional.of(mine);
      return mine;
    }

    private Optional<Placing.Anchor> anchor(Sheet of, double likeness, double people) {
      return day.map(
          on -> {
            int shared = likeness < LIKE ? 0 : of.passages().in(passages()).size();
            return new Placing.Anchor(likeness, people, on, signs, shared);
          });
    }
  }

  /** Places what can be placed by the days known so far. */
  private void stories() {
    Map<Sheet, Published> found = new HashMap<>();
    Placing.Demand demand = closed() ? Placing.Demand.CLOSED : Placing.Demand.OPEN;
    for (int i = 0; i < sheets.size(); i++) {
      int article = i;
      sheets
          .get(i)
          .filter(Sheet::open)
          .ifPresent(
              sheet ->
                  place(sheet, anchors(article, sheet), demand)
                      .ifPresent(date -> found.put(sheet, date)));
    }
    found.forEach(
        (sheet, date) -> {
          sheet.inferred = Optional.of(date);
          sheet.day = Sheet.day(date);
        });
  }

  private boolean closed() {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      Optional<LocalDate> stored =
          heap.articles().get(i).days().filter(DateRange::isDay).map(DateRange::from);
      sheets.get(i).map(sheet -> sheet.day).orElse(stored).ifPresent(days::add);
    }
    long weeks =
        days.stream()
            .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
            .distinct()
            .count();
    return heap.size() <= SMALL && days.size() >= SEVERAL && weeks <= WEEKS;
  }

  private List<Placing.Anchor> anchors(int i, Sheet of) {
    List<Placing.Anchor> anchors = new ArrayList<>();
    for (Vectors.Neighbour n : heap.neighbours().get(i)) {
      if (anchors.size() < ASKED && n.likeness() >= LEAST) {
        sheets
            .get(n.other())
            .flatMap(other -> other.anchor(of, n.likeness(), heap.people(i, n.other())))
            .ifPresent(anchors::add);
      }
    }
    return anchors;
  }

  private static Optional<Published> place(
      Sheet sheet, List<Placing.Anchor> anchors, Placing.Demand demand) {
    return sheet.writing.flatMap(
        writing ->
            new Placing(sheet.signs, writing, demand)
                .among(anchors)
                .map(
                    place -> {
                      List<At> evidence = new ArrayList<>(writing.evidence());
                      place.evidence().ifPresent(evidence::add);
                      return new Published(
                          Optional.of(writing.days(place.day())),
                          Optional.empty(),
                          Published.Basis.INFERRED_FROM_STORY,
                          evidence,
                          why(writing, place));
                    }));
  }

  private static String why(WritingDay writing, Placing.Place place) {
    return "jour de la semaine du texte, situé par "
        + (place.anchors() == 1 ? "un article daté" : place.anchors() + " articles datés")
        + " sur les mêmes faits"
        + (writing.sure() ? "" : " ; un jour plus tard n'est pas exclu");
  }
}
