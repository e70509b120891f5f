package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.TimelineEntry;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.model.story.Weighing;

final class ItineraryTest {
  private final List<TimelineEntry> timeline = new ArrayList<>();

  private void visit(String who, String place, int from, int to, Status status) {
    At at = new At("a", new Span(timeline.size(), timeline.size() + 1));
    DateRange days = new DateRange(LocalDate.of(2024, 5, from), LocalDate.of(2024, 5, to));
    timeline.add(
        new TimelineEntry(
            EventType.VISIT,
            Optional.empty(),
            Optional.of(days),
            status,
            at,
            List.of(who),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(place),
            List.of(),
            List.of(),
            List.of()));
  }

  private List<Itinerary> ways() {
    Page page = Page.of(new Sources(List.of()));
    List<Entity> places = List.of(place("oslo"), place("bergen"), place("bodo"));
    Story story =
        new Story(
            "s",
            "t",
            Optional.empty(),
            List.of(),
            List.of(),
            places,
            List.of(),
            List.of(),
            List.of());
    Weighing weighing =
        new Weighing(List.of(), List.of(), timeline, List.of(), List.of(), List.of());
    return Itinerary.of(new StoryView(page, new WeighedStory(story, weighing), true));
  }

  private static Entity place(String id) {
    PlaceFix fix = new PlaceFix(60, id.length(), "NO");
    return new Entity(
        id, EntityType.PLACE, id, List.of(), List.of(), List.of(), Optional.of(fix), List.of());
  }

  @Test
  void twoDatedVisitsOfOnePersonMakeALeg() {
    visit("p", "oslo", 2, 2, Status.HAPPENED);
    visit("p", "bergen", 4, 4, Status.HAPPENED);
    assertEquals(1, ways().get(0).legs().size());
    assertFalse(ways().get(0).legs().get(0).announced());
  }

  @Test
  void visitsOfTwoPersonsMakeNone() {
    visit("p", "oslo", 2, 2, Status.HAPPENED);
    visit("q", "bergen", 4, 4, Status.HAPPENED);
    assertTrue(ways().isEmpty());
  }

  @Test
  void daysThatOverlapTellNoOrder() {
    visit("p", "oslo", 2, 5, Status.HAPPENED);
    visit("p", "bergen", 4, 6, Status.HAPPENED);
    assertTrue(ways().isEmpty());
  }

  @Test
  void aDeniedVisitIsNoStop() {
    visit("p", "oslo", 2, 2, Status.HAPPENED);
    visit("p", "bergen", 4, 4, Status.DENIED);
    assertTrue(ways().isEmpty());
  }

  @Test
  void visitsWeeksApartAreTwoJourneys() {
    visit("p", "oslo", 2, 2, Status.HAPPENED);
    visit("p", "bergen", 28, 28, Status.HAPPENED);
    assertTrue(ways().isEmpty());
  }

  @Test
  void anAnnouncedStopMakesTheLegAnnounced() {
    visit("p", "oslo", 2, 2, Status.HAPPENED);
    visit("p", "bodo", 4, 4, Status.ANNOUNCED);
    assertTrue(ways().get(0).legs().get(0).announced());
  }

  @Test
  void aStopToldTwiceIsOneStopAndWhatHappenedWins() {
    visit("p", "oslo", 2, 2, Status.ANNOUNCED);
    visit("p", "oslo", 2, 2, Status.HAPPENED);
    visit("p", "bodo", 3, 3, Status.HAPPENED);
    assertEquals(1, ways().get(0).legs().size());
    assertFalse(ways().get(0).legs().get(0).announced());
  }
}
