package org.recoupe.show.export;

import java.util.List;
import java.util.stream.Stream;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.TimelineEntry;
import org.recoupe.model.story.WeighedStory;

/** One event of the timeline a row. */
final class EventRows implements Rows {
  @Override
  public List<String> columns() {
    return Proofs.columns(
        "type",
        "status",
        "when",
        "from",
        "to",
        "who",
        "giver",
        "receiver",
        "object",
        "places",
        "claimed_by",
        "denied_by",
        "tellings");
  }

  @Override
  public Stream<List<String>> of(Evidence evidence) {
    return evidence.stories().flatMap(s -> rows(evidence, s));
  }

  private static Stream<List<String>> rows(Evidence evidence, WeighedStory weighed) {
    return weighed.weighing().timeline().stream().map(t -> row(evidence, weighed.story(), t));
  }

  private static List<String> row(Evidence evidence, Story story, TimelineEntry event) {
    List<String> own =
        List.of(
            Spelling.of(event.type()),
            Spelling.of(event.status()),
            event.when().orElse(""),
            event.days().map(d -> d.from().toString()).orElse(""),
            event.days().map(d -> d.to().toString()).orElse(""),
            evidence.names(event.who()),
            event.giver().map(evidence::name).orElse(""),
            event.receiver().map(evidence::name).orElse(""),
            event.object().orElse(""),
            evidence.names(event.places()),
            evidence.names(event.claimedBy()),
            evidence.names(event.deniedBy()),
            String.valueOf(1 + event.also().size()));
    return Proofs.row(story, own, evidence.cited(event.statement()));
  }
}
