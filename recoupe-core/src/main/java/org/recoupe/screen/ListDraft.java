package org.recoupe.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A list while it is read: entries by number, whatever the order in which their parts come. */
final class ListDraft {
  private static final int MOST_ENTRIES = 3_000_000;
  private static final int MOST_NAMES = 500;
  private final String file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private String name;
  private String date = "";
  private int unread;
  private int others;

  /** One entry while it is read. */
  static final class Entry {
    private final String id;
    private final Map<String, Boolean> names = new LinkedHashMap<>();
    private final Set<Integer> births = new TreeSet<>();
    private final Set<String> countries = new TreeSet<>();
    private ListEntry.Kind kind = ListEntry.Kind.EITHER;
    private boolean left;

    private Entry(String id) {
      this.id = id;
    }

    /** A name of it; the first strong one is the main one. */
    Entry name(String text, boolean weak) {
      String once = String.join(" ", text.strip().split("\\s+"));
      if (once.chars().anyMatch(Character::isLetter) && names.size() < MOST_NAMES) {
        names.merge(once, weak, Boolean::logicalAnd);
      }
      return this;
    }

    /** Its main name, whatever was read of it before. */
    Entry mainName(String text) {
      Map<String, Boolean> before = new LinkedHashMap<>(names);
      names.clear();
      name(text, false);
      before.forEach((name, weak) -> names.merge(name, weak, Boolean::logicalAnd));
      return this;
    }

    Entry kind(ListEntry.Kind found) {
      kind = found;
      return this;
    }

    /** It is neither a person nor an organisation. */
    void leave() {
      left = true;
    }

    Entry birth(String written) {
      births.addAll(Years.in(written));
      return this;
    }

    Entry births(int from, int to) {
      for (int year = from; year <= Math.min(to, from + Years.LONGEST_SPAN); year++) {
        births.add(year);
      }
      return this;
    }

    Entry country(String written) {
      CountryCodes.of(written).ifPresent(countries::add);
      return this;
    }

    private ListEntry made() {
      List<ListedName> made =
          names.entrySet().stream().map(e -> new ListedName(e.getKey(), e.getValue())).toList();
      return new ListEntry(id, kind, made, births, new TreeSet<>(countries));
    }
  }

  ListDraft(String file, String name) {
    this.file = file;
    this.name = name;
  }

  /** The entry of a number, new or begun. */
  Entry entry(String id) throws UnreadableList {
    if (entries.size() >= MOST_ENTRIES && !entries.containsKey(id)) {
      throw new UnreadableList(file, "more than " + MOST_ENTRIES + " entries");
    }
    return entries.computeIfAbsent(id, Entry::new);
  }

  void rename(String better) {
    name = better;
  }

  /** The latest day told counts. */
  void date(String day) {
    date = day.compareTo(date) > 0 ? day : date;
  }

  void countUnread() {
    unread++;
  }

  void countOther() {
    others++;
  }

  /**
   * The list.
   *
   * @throws UnreadableList if nobody is on it
   */
  NameList list() throws UnreadableList {
    List<ListEntry> made =
        entries.values().stream()
            .filter(e -> !e.left && !e.names.isEmpty())
            .map(Entry::made)
            .toList();
    if (made.isEmpty()) {
      throw new UnreadableList(file, "no person and no organisation in it");
    }
    int left = (int) entries.values().stream().filter(e -> e.left).count();
    return new NameList(
        name, Optional.of(date).filter(d -> !d.isEmpty()), file, made, unread, others + left);
  }
}
