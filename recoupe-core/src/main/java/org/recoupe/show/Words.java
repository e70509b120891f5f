package org.recoupe.show;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recoupe.text.Table;

/**
 * What the program says on a page, by key, in both languages: the lines of {@code words.tsv}.
 * {@code {0}}, {@code {1}} … stand for what is put in. Immutable.
 */
public final class Words {
  private static final String MANY = ".many";
  private static final String ONE = ".one";
  private final Map<String, Bilingual> byKey;

  private Words(Map<String, Bilingual> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** The words that come with the program. */
  public static Words load() {
    return load(Words.class, "words.tsv");
  }

  /** The words of a table that lies in the package of a class. */
  static Words load(Class<?> room, String table) {
    Map<String, Bilingual> words = new HashMap<>();
    for (List<String> row : Table.of(room, table)) {
      if (row.size() != 3) {
        throw new IllegalStateException(table + " wants key, French, English: " + row);
      }
      words.put(row.get(0), new Bilingual(FrenchTypography.set(row.get(1)), row.get(2)));
    }
    return new Words(words);
  }

  /** What stands under a key; an unknown key is a mistake of the program. */
  public Bilingual say(String key, Bilingual... put) {
    Bilingual words = byKey.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return fill(words, put);
  }

  /** What stands under a key, if anything does. */
  Optional<Bilingual> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The words for so many of something; the number comes first among what is put in. */
  Bilingual count(String key, long number) {
    boolean frenchOne = Math.abs(number) < 2;
    Bilingual figure = number(number);
    String fr = say(key + (frenchOne ? ONE : MANY), figure).fr();
    return new Bilingual(fr, say(key + (number == 1 ? ONE : MANY), figure).en());
  }

  /** The name of a constant, e.g. {@code status.happened}. */
  public Bilingual name(String family, Enum<?> constant) {
    return say(family + "." + constant.name().toLowerCase(Locale.ROOT));
  }

  /** A number as each language writes it. */
  static Bilingual number(long number) {
    DecimalFormatSymbols english = DecimalFormatSymbols.getInstance(Locale.ROOT);
    String en = new DecimalFormat("#,##0", english).format(number);
    return new Bilingual(en.replace(',', FrenchTypography.NARROW), en);
  }

  private static Bilingual fill(Bilingual words, Bilingual... put) {
    String fr = words.fr();
    String en = words.en();
    for (int i = 0; i < put.length; i++) {
      fr = fr.replace("{" + i + "}", put[i].fr());
      en = en.replace("{" + i + "}", put[i].en());
    }
    return new Bilingual(fr, en);
  }
}
