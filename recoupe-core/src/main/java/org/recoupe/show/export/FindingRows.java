package org.recoupe.show.export;

import java.util.List;
import java.util.stream.Stream;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;

/** One value of a finding a row, with its sentence. */
final class FindingRows implements Rows {
  @Override
  public List<String> columns() {
    return Proofs.columns(
        "finding",
        "kind",
        "aspect",
        "set_aside",
        "about",
        "verdict",
        "why",
        "origins",
        "value",
        "origin");
  }

  @Override
  public Stream<List<String>> of(Evidence evidence) {
    return evidence.stories().flatMap(s -> rows(evidence, s));
  }

  private static Stream<List<String>> rows(Evidence evidence, WeighedStory weighed) {
    return weighed.weighing().findings().stream()
        .flatMap(f -> f.values().stream().map(v -> row(evidence, weighed.story(), f, v)));
  }

  private static List<String> row(
      Evidence evidence, Story story, Finding finding, Finding.Value value) {
    List<String> own =
        List.of(
            finding.id(),
            Spelling.of(finding.kind()),
            finding.aspect().map(Spelling::of).orElse(""),
            String.valueOf(Evidence.isSetAside(finding)),
            finding.about(),
            finding.verdict(),
            finding.why(),
            String.valueOf(finding.origins()),
            value.value(),
            Evidence.origin(story, value.origin()));
    return Proofs.row(story, own, evidence.cited(value.at()));
  }
}
