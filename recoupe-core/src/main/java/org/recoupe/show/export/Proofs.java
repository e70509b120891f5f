package org.recoupe.show.export;

import java.util.List;
import java.util.stream.Stream;
import org.recoupe.model.story.Story;

/** The columns that every table has: the story in front, the sentence behind. */
final class Proofs {
  static final List<String> STORY = List.of("story", "story_title");
  static final List<String> SENTENCE =
      List.of("outlet", "published", "article", "start", "end", "words", "sentence", "uri");

  private Proofs() {}

  /** All columns of a table. */
  static List<String> columns(String... own) {
    return Stream.of(STORY, List.of(own), SENTENCE).flatMap(List::stream).toList();
  }

  /** A row that stands on one sentence. */
  static List<String> row(Story story, List<String> own, Cited cited) {
    return Stream.of(List.of(story.id(), story.title()), own, cells(cited))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> cells(Cited cited) {
    return List.of(
        cited.outlet(),
        cited.published(),
        cited.article(),
        String.valueOf(cited.place().start()),
        String.valueOf(cited.place().end()),
        cited.words(),
        cited.sentence(),
        cited.uri());
  }
}
