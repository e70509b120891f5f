package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.store.Decision;
import org.recoupe.store.Subject;
import org.recoupe.store.Subjects;

/** Two people of a story are decided to be one; taking that back parts them again. */
final class Merges {
  private static final int REASON = 1000;
  private static final int LONGEST = 200;

  private final Deciding deciding;

  Merges(Deciding deciding) {
    this.deciding = deciding;
  }

  void on(Javalin server) {
    server.post("/stories/{id}/merge", this::merge);
  }

  private void merge(Context context) {
    WeighedStory told =
        deciding
            .store()
            .stories()
            .story(context.pathParam("id"))
            .orElseThrow(NotFoundResponse::new);
    Entity kept = person(told, Fields.needed(context, "name", LONGEST));
    Entity other = person(told, Fields.needed(context, "other", LONGEST));
    if (kept.equals(other)) {
      throw new BadRequestResponse("it takes two to merge");
    }
    List<Entity> two = List.of(kept, other);
    Subject subject = new Subjects(told, List.of()).of(two);
    Decision.Value value = new Decision.Value("", two.stream().map(Entity::name).toList());
    String reason = Fields.needed(context, "reason", REASON);
    deciding.decide(
        Journal.author(context), new Decision.Made(Decision.Kind.MERGE, subject, reason, value));
    context.redirect(
        Addresses.of("/names/person", Map.of("name", kept.name())), HttpStatus.SEE_OTHER);
  }

  static Entity person(WeighedStory told, String name) {
    return told.story().entities().stream()
        .filter(e -> e.type() == EntityType.PERSON && e.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new BadRequestResponse("nobody of that name in the story"));
  }
}
