package org.recoupe.model.story;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.PlaceFix;

/**
 * Someone or something across the articles of a story.
 *
 * @param id unique over all stories
 * @param type what it is
 * @param name the fullest form
 * @param aliases other forms, sorted
 * @param roles what it is said to be
 * @param mentions every place where it is named
 * @param place where it is, for a place that is sure
 * @param referents the referents it unites, as "article id/referent id", sorted
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    List<Attested> roles,
    List<At> mentions,
    Optional<PlaceFix> place,
    List<String> referents) {
  public Entity {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    referents = List.copyOf(referents);
  }
}
