package org.recoupe.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.recoupe.text.Table;

/** Takes the name of an organisation apart: legal form off, common words and numbers told. */
final class CompanyShaper {
  /** The sign of words that say no more than that it is a company. */
  private static final String COMPANY = "CO";

  private static final int MOST_WORDS = 20;
  private static final int TENS = 20;
  private static final int HUNDRED = 100;
  private static final Map<String, String> SIGNS = signs();
  private static final Map<String, Integer> NUMBERS = numbers();
  private static final Set<String> SMALL = small();

  /** What may stand behind the digits of a number; nothing, too. */
  private static final Set<String> ORDINALS =
      Set.of("", "st", "nd", "rd", "th", "e", "er", "ere", "eme", "me", "o", "a", "oi", "ia");

  /** English text puts it behind any name: "the bank's director". */
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s(?!\\p{L})");

  private CompanyShaper() {}

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    for (List<String> row : Table.of(CompanyShaper.class, "company-words.tsv")) {
      for (String form : row.get(1).split(";")) {
        List<String> words = Tokens.abbreviated(form);
        if (words.size() == 1) {
          signs.putIfAbsent(words.get(0), row.get(0));
        }
      }
    }
    for (List<String> row : Table.of(CompanyShaper.class, "company-abbreviations.tsv")) {
      for (String form : row.get(1).split(" ")) {
        signs.putIfAbsent(form, row.get(0));
      }
    }
    return Map.copyOf(signs);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (List<String> row : Table.of(CompanyShaper.class, "number-words.tsv")) {
      for (String word : row.get(1).split(" ")) {
        numbers.putIfAbsent(word, Integer.parseInt(row.get(0)));
      }
    }
    return Map.copyOf(numbers);
  }

  private static Set<String> small() {
    Set<String> small = new HashSet<>();
    Table.lines(CompanyShaper.class, "company-small.txt")
        .forEach(line -> small.addAll(List.of(line.split(" "))));
    return Set.copyOf(small);
  }

  /** The shape of the name of an organisation. */
  static Shape shape(String name) {
    List<String> words =
        new ArrayList<>(Tokens.abbreviated(POSSESSIVE.matcher(name).replaceAll("")));
    Set<String> legal = LegalForms.strip(words);
    List<NameWord> shaped = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (String word : counted(words)) {
      if (shaped.size() < MOST_WORDS) {
        NameWord made = word(word);
        shaped.add(made);
        letters.append(SMALL.contains(word) ? "" : word.substring(0, 1));
      }
    }
    return new Shape(name, shaped, legal, letters.toString(), -1, Shape.all(Tokens.of(name)));
  }

  /** Numbers in digits, "forty four" as one. */
  private static List<String> counted(List<String> words) {
    List<String> counted = new ArrayList<>();
    int tens = 0;
    for (String word : words) {
      int value = value(word);
      boolean unit = value > 0 && value < 10;
      if (unit && tens > 0) {
        counted.set(counted.size() - 1, String.valueOf(tens + value));
      } else {
        counted.add(value < 0 ? word : String.valueOf(value));
      }
      tens = value >= TENS && value < HUNDRED && value % 10 == 0 ? value : 0;
    }
    return counted;
  }

  /** The number of a word of digits, of an ordinal ("21st"), of a word ("three", "ii"); else -1. */
  private static int value(String word) {
    int end = 0;
    while (end < word.length() && word.charAt(end) <= '9') {
      end++;
    }
    boolean ordinal = end > 0 && end < 9 && ORDINALS.contains(word.substring(end));
    if (ordinal) {
      return Integer.parseInt(word.substring(0, end));
    }
    return NUMBERS.getOrDefault(word, -1);
  }

  private static NameWord word(String plain) {
    if (plain.chars().allMatch(c -> c <= '9')) {
      return word(plain, plain, NameWord.Kind.NUMBER);
    }
    String sign = SIGNS.get(plain);
    if (sign != null) {
      NameWord.Kind common = sign.equals(COMPANY) ? NameWord.Kind.PARTICLE : NameWord.Kind.COMMON;
      return word(plain, sign, common);
    }
    NameWord.Kind kind = SMALL.contains(plain) ? NameWord.Kind.PARTICLE : NameWord.Kind.FULL;
    return word(plain, Spelling.key(plain), kind);
  }

  private static NameWord word(String plain, String key, NameWord.Kind kind) {
    return NameWord.of(plain, key, kind);
  }
}
