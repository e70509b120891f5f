package org.recoupe.show.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;

/** One wording of an utterance a row. */
final class QuoteRows implements Rows {
  @Override
  public List<String> columns() {
    return Proofs.columns("utterance", "speaker", "speaker_as_written", "chain", "direct", "cue");
  }

  @Override
  public Stream<List<String>> of(Evidence evidence) {
    return evidence.stories().flatMap(s -> rows(evidence, s));
  }

  private static Stream<List<String>> rows(Evidence evidence, WeighedStory weighed) {
    return weighed.story().utterances().stream()
        .flatMap(u -> u.variants().stream().map(v -> row(evidence, weighed.story(), u, v)));
  }

  private static List<String> row(Evidence evidence, Story story, Utterance said, At at) {
    Optional<Quote> quote = evidence.quote(at);
    List<String> own =
        List.of(
            said.id(),
            said.speaker().map(evidence::name).orElse(""),
            quote.map(Quote::speakerText).orElse(""),
            String.join(" → ", said.chain()),
            quote.map(q -> String.valueOf(q.direct())).orElse(""),
            quote.flatMap(Quote::cue).orElse(""));
    return Proofs.row(story, own, evidence.cited(at));
  }
}
