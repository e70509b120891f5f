package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.story.Announcement;

/** What becomes of an announced visit, from invented articles to the dossier. */
final class VisitOutcomeTest {
  private static final String PLAN =
      "La présidente Odile Ferrand se rendra à Oslo, en Norvège, pour parler du saumon fumé et des fjords.";
  private static final String CONTEXT =
      " Le saumon fumé et les fjords occupent la présidente Odile Ferrand depuis des mois.";

  @TempDir private Path folder = Path.of(".");

  private List<Announcement> told(String later) throws IOException {
    write("a.txt", "4 mars 2021", PLAN + CONTEXT);
    write("b.txt", "6 mars 2021", later + CONTEXT);
    return Pipeline.standard(new LocalEngine(1), Progress.silent(), "test")
        .dossier(Source.files(List.of(folder)))
        .stories()
        .stream()
        .flatMap(story -> story.weighing().announcements().stream())
        .toList();
  }

  private void write(String name, String day, String body) throws IOException {
    Files.writeString(
        folder.resolve(name),
        "Odile Ferrand, le saumon et les fjords\n\nPublié le " + day + "\n\n" + body + "\n");
  }

  private static Announcement.Outcome visit(List<Announcement> plans) {
    return plans.stream()
        .filter(plan -> plan.what().contains("Oslo"))
        .map(Announcement::outcome)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void arrivingThereProvesTheVisit() throws IOException {
    assertEquals(
        Announcement.Outcome.HAPPENED,
        visit(told("La présidente Odile Ferrand est arrivée samedi à Oslo.")));
  }

  @Test
  void beingInTheCountryDoesNotProveTheVisitOfTheTown() throws IOException {
    assertEquals(
        Announcement.Outcome.NO_LATER_COVERAGE,
        visit(told("La présidente Odile Ferrand est arrivée samedi en Norvège.")));
  }
}
