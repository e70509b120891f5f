package org.recoupe.clean;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.recoupe.text.Table;

/**
 * What the names that page makers give their elements tell of them, as listed in furniture.tsv. One
 * for each page: it remembers the names that it has seen there.
 */
final class Furniture {
  /** What an element's name calls it. */
  enum Sign {
    FURNITURE,
    LEAD,
    CAPTION,
    BYLINE,
    EMBED,
    DATELINE,
    CONTENT
  }

  private static final int LONGEST_NAME = 300;
  private static final Map<String, Set<Sign>> SIGNS = new HashMap<>();
  private static final Map<String, String> REASONS = new HashMap<>();
  private static final Set<Sign> NONE = Set.of();

  static {
    for (List<String> row : Table.of(Furniture.class, "furniture.tsv")) {
      Sign sign = Sign.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      SIGNS.computeIfAbsent(row.get(1), word -> EnumSet.noneOf(Sign.class)).add(sign);
      if (row.size() > 2) {
        REASONS.put(row.get(1), row.get(2));
      }
    }
  }

  /** The first words of the pairs listed. */
  private static final Set<String> STARTS =
      SIGNS.keySet().stream()
          .filter(word -> word.indexOf('-') > 0)
          .map(word -> word.substring(0, word.indexOf('-')))
          .collect(Collectors.toSet());

  private final Map<String, Set<Sign>> seen = new HashMap<>();

  /** True if a word in the element's class or id is listed under this sign. */
  boolean is(Sign sign, Element element) {
    String names = names(element);
    return !names.isEmpty() && seen.computeIfAbsent(names, Furniture::signs).contains(sign);
  }

  private static Set<Sign> signs(String names) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    for (String word : words(names)) {
      signs.addAll(SIGNS.getOrDefault(word, NONE));
    }
    return signs;
  }

  private static String names(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String id = element.id();
    return id.isEmpty() ? element.className() : element.className() + " " + id;
  }

  /** What the element's name says that it is, for a person. */
  static Optional<String> why(Element element) {
    return words(names(element)).stream()
        .filter(REASONS::containsKey)
        .map(REASONS::get)
        .findFirst();
  }

  /** The words of class names and ids, and the pairs of neighbours that may be listed. */
  static List<String> words(String names) {
    List<String> words = new ArrayList<>();
    String cut = names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names;
    StringBuilder word = new StringBuilder();
    String previous = "";
    for (int i = 0; i <= cut.length(); i++) {
      char c = i < cut.length() ? cut.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(cut.charAt(i - 1));
      if ((!letter || hump) && !word.isEmpty()) {
        String whole = word.toString();
        words.add(whole);
        if (STARTS.contains(previous)) {
          words.add(previous + "-" + whole);
        }
        previous = whole;
        word.setLength(0);
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
      } else if (Character.isWhitespace(c)) {
        previous = "";
      }
    }
    return words;
  }
}
