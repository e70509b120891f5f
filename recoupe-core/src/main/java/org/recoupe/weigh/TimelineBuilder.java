package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.TimelineEntry;

/** Unites the typed events of all articles, in order of time. */
final class TimelineBuilder {
  private static final Comparator<TimelineEntry> ORDER =
      Comparator.<TimelineEntry>comparingInt(e -> e.days().isPresent() ? 0 : 1)
          .thenComparing(e -> e.days().map(DateRange::from).map(Object::toString).orElse(""))
          .thenComparing(TimelineEntry::statement)
          .thenComparing(TimelineEntry::type);

  private TimelineBuilder() {}

  static List<TimelineEntry> entries(Coverage coverage) {
    List<List<Happening>> groups = new ArrayList<>();
    for (Happening happening : happenings(coverage)) {
      groups.stream()
          .filter(group -> group.stream().allMatch(h -> SameEvent.of(h, happening)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(happening), () -> groups.add(new ArrayList<>(List.of(happening))));
    }
    return groups.stream().map(TimelineBuilder::entry).sorted(ORDER).toList();
  }

  /** The events of all articles that tell enough to stand on a timeline. */
  static List<Happening> happenings(Coverage coverage) {
    List<Happening> happenings = new ArrayList<>();
    for (Reading reading : coverage.readings()) {
      for (EventMark event : reading.events()) {
        Happening happening = new Happening(reading.article().id(), event, coverage);
        if (event.type() != EventType.OTHER && happening.fullness() > 0) {
          happenings.add(happening);
        }
      }
    }
    happenings.sort(null);
    return happenings;
  }

  private static TimelineEntry entry(List<Happening> group) {
    List<Happening> fullestFirst = new ArrayList<>(group);
    fullestFirst.sort(Comparator.<Happening>comparingInt(h -> -h.fullness()).thenComparing(h -> h));
    Happening first = fullestFirst.get(0);
    List<At> also =
        group.stream().filter(h -> h.compareTo(first) != 0).map(Happening::at).distinct().toList();
    return new TimelineEntry(
        first.event().type(),
        firstOf(fullestFirst, h -> h.event().when()),
        firstOf(fullestFirst, h -> h.event().days()),
        first.event().status(),
        first.at(),
        all(fullestFirst, Participant.Part.WHO),
        firstOf(fullestFirst, h -> h.one(Participant.Part.GIVER)),
        firstOf(fullestFirst, h -> h.one(Participant.Part.RECEIVER)),
        firstOf(fullestFirst, Happening::object),
        all(fullestFirst, Participant.Part.PLACE),
        all(fullestFirst, Participant.Part.CLAIMED_BY),
        all(fullestFirst, Participant.Part.DENIED_BY),
        also);
  }

  private static <V> Optional<V> firstOf(
      List<Happening> group, Function<Happening, Optional<V>> value) {
    return group.stream().flatMap(h -> value.apply(h).stream()).findFirst();
  }

  private static List<String> all(List<Happening> group, Participant.Part part) {
    Set<String> all = new LinkedHashSet<>();
    group.forEach(h -> all.addAll(h.in(part)));
    return List.copyOf(all);
  }
}
