package org.recoupe.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.TimelineEntry;

/**
 * The way of one person as dated visits tell it. A leg joins two visits only where their days leave
 * no doubt which came first and lie close together; it is announced if one of its ends is.
 *
 * @param person who travels
 * @param legs the legs, in order
 */
record Itinerary(String person, List<Leg> legs) {
  private static final int LONGEST_GAP = 10;

  /** From one place to the next. */
  record Leg(Stop from, Stop to) {
    boolean announced() {
      return from.announced() || to.announced();
    }
  }

  /** A dated visit. */
  record Stop(String place, PlaceFix fix, DateRange days, boolean announced) {}

  Itinerary {
    legs = List.copyOf(legs);
  }

  /** The ways that the visits of a story show, the longest first. */
  static List<Itinerary> of(StoryView view) {
    Map<String, List<Stop>> stops = new TreeMap<>();
    for (TimelineEntry entry : view.weighing().timeline()) {
      if (entry.who().size() == 1 && visits(entry)) {
        stop(view, entry)
            .ifPresent(
                s -> stops.computeIfAbsent(entry.who().get(0), w -> new ArrayList<>()).add(s));
      }
    }
    List<Itinerary> ways = new ArrayList<>();
    stops.forEach((who, of) -> ways.add(new Itinerary(who, legs(inOrder(of)))));
    ways.removeIf(w -> w.legs().isEmpty());
    ways.sort(Comparator.comparingInt((Itinerary w) -> -w.legs().size()));
    return ways;
  }

  private static boolean visits(TimelineEntry entry) {
    boolean told = entry.status() == Status.HAPPENED || entry.status() == Status.ANNOUNCED;
    return told && entry.type() == EventType.VISIT && entry.places().size() == 1;
  }

  private static Optional<Stop> stop(StoryView view, TimelineEntry entry) {
    String place = entry.places().get(0);
    Optional<Entity> entity = view.entity(place).filter(Places::isSpot);
    Optional<PlaceFix> fix = entity.flatMap(Entity::place);
    boolean announced = entry.status() == Status.ANNOUNCED;
    return fix.flatMap(f -> entry.days().map(d -> new Stop(place, f, d, announced)));
  }

  /** The stops by their days; of several tellings of one stop, what is told as done. */
  private static List<Stop> inOrder(List<Stop> stops) {
    List<Stop> sorted = new ArrayList<>(stops);
    sorted.sort(
        Comparator.comparing(Stop::days).thenComparing(Stop::place).thenComparing(Stop::announced));
    Map<String, Stop> once = new LinkedHashMap<>();
    sorted.forEach(s -> once.putIfAbsent(s.place() + " " + s.days().from(), s));
    return List.copyOf(once.values());
  }

  private static List<Leg> legs(List<Stop> stops) {
    List<Leg> legs = new ArrayList<>();
    for (int i = 0; i + 1 < stops.size(); i++) {
      Stop from = stops.get(i);
      Stop to = stops.get(i + 1);
      boolean first = from.days().to().isBefore(to.days().from());
      boolean close = !from.days().to().plusDays(LONGEST_GAP).isBefore(to.days().from());
      if (first && close && !from.place().equals(to.place())) {
        legs.add(new Leg(from, to));
      }
    }
    return legs;
  }
}
