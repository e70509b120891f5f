package org.recoupe.screen;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One person or organisation of a list.
 *
 * @param id as the list numbers it
 * @param kind what it is
 * @param names its names, the main one first
 * @param births possible years of birth
 * @param countries codes of countries it is said to be of, in order
 */
record ListEntry(
    String id, Kind kind, List<ListedName> names, Set<Integer> births, Set<String> countries) {

  /** What an entry is. */
  enum Kind {
    PERSON,
    ORGANISATION,
    /** The list does not say. */
    EITHER
  }

  ListEntry {
    names = List.copyOf(names);
    births = Set.copyOf(births);
    countries = Collections.unmodifiableSet(new TreeSet<>(countries));
  }

  /** The main name. */
  String name() {
    return names.get(0).text();
  }
}
