package org.recoupe.screen;

import java.util.List;
import java.util.Set;
import org.recoupe.model.mark.EntityType;

/**
 * Whom to look for on the lists.
 *
 * @param names the names, the fullest first
 * @param type a person or an organisation
 * @param births possible years of birth; empty where unknown
 * @param countries codes of countries; empty where unknown
 */
public record Query(
    List<String> names, EntityType type, Set<Integer> births, Set<String> countries) {
  public Query {
    names = List.copyOf(names);
    births = Set.copyOf(births);
    countries = Set.copyOf(countries);
  }

  /** Someone of whom the name alone is known. */
  public static Query of(String name, EntityType type) {
    return new Query(List.of(name), type, Set.of(), Set.of());
  }
}
