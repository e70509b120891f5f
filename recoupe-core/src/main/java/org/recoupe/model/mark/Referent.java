package org.recoupe.model.mark;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;

/**
 * Someone or something that one article names, with all its forms there.
 *
 * @param id stable inside the article
 * @param type what it is
 * @param name the fullest form in the article
 * @param aliases the other forms, civilities included ("M. X"), sorted
 * @param roles what it is said to be, in order of the text
 * @param mentions every place where it is named, in order of the text
 * @param roleMentions places where it is meant by role or civility alone ("le président"), in order
 * @param place where it is, for a place that is sure
 */
public record Referent(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    List<Role> roles,
    List<Span> mentions,
    List<Span> roleMentions,
    Optional<PlaceFix> place) {
  public Referent {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    roleMentions = List.copyOf(roleMentions);
  }
}
