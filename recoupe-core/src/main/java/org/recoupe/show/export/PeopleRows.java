package org.recoupe.show.export;

import java.util.List;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;

/** One person or organisation of a story a row, with the sentence that names it first. */
final class PeopleRows implements Rows {
  @Override
  public List<String> columns() {
    return Proofs.columns(
        "entity", "type", "name", "aliases", "roles", "mentions", "articles", "utterances");
  }

  @Override
  public Stream<List<String>> of(Evidence evidence) {
    return evidence.stories().map(WeighedStory::story).flatMap(s -> rows(evidence, s));
  }

  private static Stream<List<String>> rows(Evidence evidence, Story story) {
    return story.entities().stream()
        .filter(e -> e.type() != EntityType.PLACE && !e.mentions().isEmpty())
        .map(e -> row(evidence, story, e));
  }

  private static List<String> row(Evidence evidence, Story story, Entity entity) {
    List<At> mentions = entity.mentions();
    long said =
        story.utterances().stream()
            .filter(u -> u.speaker().filter(entity.id()::equals).isPresent())
            .count();
    List<String> own =
        List.of(
            entity.id(),
            Spelling.of(entity.type()),
            entity.name(),
            Evidence.joined(
                entity.aliases().stream().filter(a -> !a.equals(entity.name())).toList()),
            Evidence.joined(entity.roles().stream().map(Attested::text).toList()),
            String.valueOf(mentions.size()),
            String.valueOf(mentions.stream().map(At::article).distinct().count()),
            String.valueOf(said));
    return Proofs.row(story, own, evidence.cited(mentions.get(0)));
  }
}
