package org.recoupe.model.story;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.mark.EventType;

/**
 * Something that is said to go from one to another, with what is claimed and what is denied side by
 * side. That it is told does not mean that it happened.
 *
 * @param type a gift, or a transfer of goods
 * @param giver entity that gives; empty where nobody tells
 * @param receiver entity that receives; empty where nobody tells
 * @param objects what is given, in the words of the claims
 * @param claims who says so
 * @param denials who denies it
 */
public record Transfer(
    EventType type,
    Optional<String> giver,
    Optional<String> receiver,
    List<String> objects,
    List<Claim> claims,
    List<Claim> denials) {
  public Transfer {
    objects = List.copyOf(objects);
    claims = List.copyOf(claims);
    denials = List.copyOf(denials);
  }
}
