package org.recoupe.show.export;

import java.util.List;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;

/** One telling of a plan a row, then what shows its outcome. */
final class AnnouncementRows implements Rows {
  @Override
  public List<String> columns() {
    return Proofs.columns("announcement", "what", "by", "due", "outcome", "part");
  }

  @Override
  public Stream<List<String>> of(Evidence evidence) {
    return evidence.stories().flatMap(s -> rows(evidence, s));
  }

  private static Stream<List<String>> rows(Evidence evidence, WeighedStory weighed) {
    return weighed.weighing().announcements().stream()
        .flatMap(
            a ->
                Stream.concat(
                    a.tellings().stream().map(t -> row(evidence, weighed.story(), a, "telling", t)),
                    a.proof().stream().map(p -> row(evidence, weighed.story(), a, "proof", p))));
  }

  private static List<String> row(
      Evidence evidence, Story story, Announcement plan, String part, At at) {
    List<String> own =
        List.of(
            plan.id(),
            plan.what(),
            plan.by().map(evidence::name).orElse(""),
            plan.due().orElse(""),
            Spelling.of(plan.outcome()),
            part);
    return Proofs.row(story, own, evidence.cited(at));
  }
}
