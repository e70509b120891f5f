package org.recoupe.screen;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.text.Table;

/**
 * What is known of single names: the groups of forms of one name in several languages and scripts.
 * Two words of one group are variants of one name. Immutable, thread-safe.
 */
final class NameBook {
  private static final List<String> LISTS =
      List.of("name-variants.tsv", "name-groups.tsv.gz", "nicknames.tsv");
  private static final String TRANSLATIONS = "name-translations.tsv";
  private final Map<String, NameGroups> groups = new HashMap<>();
  private final int firstTranslation;

  /** Loads at first use. */
  static final class Held {
    static final NameBook BOOK = new NameBook();

    private Held() {}
  }

  private NameBook() {
    int group = 0;
    for (String list : LISTS) {
      group = read(list, group);
    }
    firstTranslation = group + 1;
    read(TRANSLATIONS, group);
  }

  /** Numbers the groups of a list from behind the last number on; the last number given. */
  private int read(String list, int last) {
    int group = last;
    for (List<String> forms : Table.of(NameBook.class, list)) {
      Set<String> keys = new LinkedHashSet<>();
      forms.forEach(form -> keys.add(key(form)));
      keys.remove("");
      if (keys.size() > 1) {
        add(keys, ++group);
      }
    }
    return group;
  }

  /** True if all that two words share is a translation. */
  boolean translated(NameGroups one, NameGroups two) {
    return one.firstShared(two) >= firstTranslation;
  }

  private static String key(String form) {
    return Spelling.made(letters(Romaniser.latin(form)));
  }

  /** Letters and digits alone. */
  static String letters(String latin) {
    StringBuilder letters = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private void add(Set<String> keys, int group) {
    keys.forEach(key -> groups.put(key, of(key).with(group)));
  }

  /** The book that ships. */
  static NameBook standard() {
    return Held.BOOK;
  }

  /** The groups of a key. */
  NameGroups of(String key) {
    return groups.getOrDefault(key, NameGroups.NONE);
  }
}
