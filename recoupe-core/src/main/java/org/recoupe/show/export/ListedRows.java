package org.recoupe.show.export;

import java.util.List;
import java.util.stream.Stream;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;

/** Names that may be on a list, or that a source says are on one: to be checked, no verdict. */
final class ListedRows implements Rows {
  @Override
  public List<String> columns() {
    return Proofs.columns(
        "entity",
        "name",
        "basis",
        "list",
        "list_date",
        "entry",
        "listed_name",
        "score",
        "why",
        "claimed_by");
  }

  @Override
  public Stream<List<String>> of(Evidence evidence) {
    return evidence.stories().flatMap(s -> rows(evidence, s));
  }

  private static Stream<List<String>> rows(Evidence evidence, WeighedStory weighed) {
    return weighed.weighing().listed().stream().map(l -> row(evidence, weighed.story(), l));
  }

  private static List<String> row(Evidence evidence, Story story, Listed listed) {
    List<String> own =
        List.of(
            listed.entity(),
            evidence.name(listed.entity()),
            listed.score().isPresent() ? "likeness-of-names" : "told-by-a-source",
            listed.list(),
            listed.listDate().orElse(""),
            listed.entry().orElse(""),
            listed.name().orElse(""),
            listed.score().map(String::valueOf).orElse(""),
            listed.why(),
            listed.claimedBy().map(evidence::name).orElse(""));
    return Proofs.row(story, own, evidence.cited(listed.at()));
  }
}
