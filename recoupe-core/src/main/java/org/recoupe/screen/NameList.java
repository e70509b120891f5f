package org.recoupe.screen;

import java.util.List;
import java.util.Optional;

/**
 * A list of names as it was read.
 *
 * @param name what it calls itself, else the file name
 * @param date its day, ISO 8601; empty where it does not say
 * @param file where it was read
 * @param entries the people and organisations on it
 * @param unread rows that could not be understood
 * @param others entries that are neither people nor organisations
 */
public record NameList(
    String name,
    Optional<String> date,
    String file,
    List<ListEntry> entries,
    int unread,
    int others) {
  public NameList {
    entries = List.copyOf(entries);
  }

  /** How many people and organisations are on it. */
  public int size() {
    return entries.size();
  }
}
