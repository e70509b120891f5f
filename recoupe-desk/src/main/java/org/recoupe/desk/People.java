package org.recoupe.desk;

import io.javalin.http.BadRequestResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.story.Entity;
import org.recoupe.store.Decision;
import org.recoupe.store.Subjects;

/**
 * Who is who in a story, as somebody decides.
 *
 * @param story the story
 */
record People(DecidedStory story) {

  /** People, or places, that are one: the name to keep first. */
  Decision.Made merge(EntityType type, Collection<String> names, String reason) {
    List<Entity> several = new ArrayList<>();
    for (String name : names) {
      Entity one = named(type, name);
      if (!several.contains(one)) {
        several.add(one);
      }
    }
    if (several.size() < 2) {
      throw new BadRequestResponse("it takes two to merge");
    }
    Decision.Value value = new Decision.Value("", several.stream().map(Entity::name).toList());
    return new Decision.Made(Decision.Kind.MERGE, subjects().of(several), reason, value);
  }

  /**
   * A person of whom a part is another.
   *
   * @param out tells mentions of the other, each an article with a written form behind a slash
   * @param other name of the other
   */
  Decision.Made split(String name, Collection<String> out, String other, String reason) {
    Entity person = named(EntityType.PERSON, name);
    boolean taken =
        story.weighed().story().entities().stream()
            .anyMatch(e -> e.type() == EntityType.PERSON && e.name().equals(other));
    if (other.isBlank() || taken) {
      throw new BadRequestResponse("the other needs a name that nobody of the story has");
    }
    try {
      return subjects().split(person, out, other, reason);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  /** Where a person is mentioned: each article with a written form, behind a slash. */
  List<String> mentions(String name) {
    return subjects().mentions(named(EntityType.PERSON, name));
  }

  private Subjects subjects() {
    return new Subjects(story.weighed(), story.readings());
  }

  private Entity named(EntityType type, String name) {
    Optional<Entity> found =
        story.weighed().story().entities().stream()
            .filter(e -> e.type() == type && e.name().equals(name))
            .findFirst();
    return found.orElseThrow(() -> new BadRequestResponse("nobody of that name in the story"));
  }
}
