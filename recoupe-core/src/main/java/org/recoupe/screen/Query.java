package org.recoupe.screen;

import java.util.ArrayList;
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

  /** Whom the entries of a list name: each once, or twice where it does not say what they are. */
  public static List<Query> of(NameList list) {
    List<Query> queries = new ArrayList<>();
    for (ListEntry entry : list.entries()) {
      if (entry.kind() != ListEntry.Kind.ORGANISATION) {
        queries.add(of(entry, EntityType.PERSON));
      }
      if (entry.kind() != ListEntry.Kind.PERSON) {
        queries.add(of(entry, EntityType.ORGANISATION));
      }
    }
    return queries;
  }

  private static Query of(ListEntry entry, EntityType type) {
    List<String> names = entry.names().stream().map(ListedName::text).toList();
    return new Query(names, type, entry.births(), entry.countries());
  }

  /** Someone of whom the name alone is known. */
  public static Query of(String name, EntityType type) {
    return new Query(List.of(name), type, Set.of(), Set.of());
  }
}
