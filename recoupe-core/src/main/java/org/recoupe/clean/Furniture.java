package org.recoupe.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.recoupe.text.Table;

/** What the names that page makers give their elements tell of them, as listed in furniture.tsv. */
final class Furniture {
  private static final int LONGEST_NAME = 300;
  private static final Map<String, Set<String>> KINDS = read();

  private Furniture() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (List<String> row : Table.of(Furniture.class, "furniture.tsv")) {
      kinds.computeIfAbsent(row.get(0), kind -> new HashSet<>()).add(row.get(1));
    }
    return Map.copyOf(kinds);
  }

  /** True if a word in the element's class or id is listed under this kind. */
  static boolean is(String kind, Element element) {
    String names = element.className() + " " + element.id();
    if (names.length() == 1) {
      return false;
    }
    Set<String> listed = KINDS.getOrDefault(kind, Set.of());
    return words(names).stream().anyMatch(listed::contains);
  }

  /** The words of class names and ids, and each pair of neighbours inside one name. */
  static List<String> words(String names) {
    List<String> words = new ArrayList<>();
    String cut = names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names;
    for (String name : cut.split("\\s+")) {
      String previous = "";
      for (String word : parted(name)) {
        words.add(word);
        if (!previous.isEmpty()) {
          words.add(previous + "-" + word);
        }
        previous = word;
      }
    }
    return words;
  }

  private static List<String> parted(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      if ((!Character.isLetter(c) || hump) && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
