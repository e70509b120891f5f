package org.recoupe.weigh;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.recoupe.text.StemRates;

/**
 * What it tells that two sentences share a concept: how rarely it stands in the sentences at hand
 * and, behind them, in the press at large, as the negative logarithm of both together (Dirichlet
 * prior; Zhai and Lafferty 2001). What was told once is kept, since each sentence is compared with
 * many others; for one thread.
 */
final class Worth {
  /** So many sentences of the press at large stand behind those at hand. */
  private static final double PRIOR = 200;

  /** Sentences of an article. */
  private static final double SENTENCES = 15;

  private static final double COUNTRY = 0.03;
  private static final double TIME = 0.03;
  private static final double NAME = 0.0005;
  private static final double[] NUMBER = {0.06, 0.06, 0.01, 0.0005};

  /** A word that stands in so few of the sentences at hand is worth one. */
  private static final double RARE = 3;

  private static final Pattern NO_DIGITS = Pattern.compile("\\D");
  private static final Pattern LAST_ZEROS = Pattern.compile("0+$");

  private final Rarity rarity;
  private final double unit;
  private final Map<String, Double> known = new HashMap<>();

  /** By identity: one sentence is one object, and its content is large. */
  private final IdentityHashMap<Gist, Double> wholes = new IdentityHashMap<>();

  private final IdentityHashMap<Gist, double[]> sums = new IdentityHashMap<>();

  Worth(Rarity rarity) {
    this.rarity = rarity;
    this.unit = Math.log((rarity.sentences() + PRIOR) / RARE);
  }

  Rarity rarity() {
    return rarity;
  }

  double of(String key) {
    return known.computeIfAbsent(key, this::weighed);
  }

  private double weighed(String key) {
    double share = (rarity.count(key) + PRIOR * atLarge(key)) / (rarity.sentences() + PRIOR);
    return -Math.log(share) / unit;
  }

  /**
   * The worth of some concepts together, added up in their order: sums are to be the same again.
   */
  double of(SortedSet<String> concepts) {
    double sum = 0;
    for (String key : concepts) {
      sum += of(key);
    }
    return sum;
  }

  /** The worth of all that a sentence speaks of. */
  double whole(Gist gist) {
    return wholes.computeIfAbsent(gist, g -> of(new TreeSet<>(g.keys())));
  }

  /** Worth of the concepts before each place; a concept named again adds nothing. */
  double[] sums(Gist gist) {
    return sums.computeIfAbsent(gist, this::added);
  }

  private double[] added(Gist gist) {
    double[] added = new double[gist.concepts().size() + 1];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < gist.concepts().size(); i++) {
      String key = gist.concepts().get(i).key();
      added[i + 1] = added[i] + (seen.add(key) ? of(key) : 0);
    }
    return added;
  }

  /** The share of sentences of the press at large that hold a concept. */
  private static double atLarge(String key) {
    if (key.startsWith("t:")) {
      return clock(key) ? NAME : TIME;
    }
    return switch (key.charAt(0)) {
      case '@' -> key.length() <= 3 ? COUNTRY : NAME;
      case '#' -> NUMBER[Math.min(3, digits(key))];
      case '~' -> Math.min(1, Synonyms.french().rate(key.substring(1)) / SENTENCES);
      default -> StemRates.of(key) / SENTENCES;
    };
  }

  /** Digits of a number that tell: 1 200 has two, 1 384 has four, 19.7 has three. */
  static int digits(String key) {
    return LAST_ZEROS.matcher(NO_DIGITS.matcher(key).replaceAll("")).replaceAll("").length();
  }

  /**
   * How hardly two sentences share a number by chance: 2 for a time of day or a number of three
   * digits that tell, 1 for one of two, else 0.
   */
  static int exactness(String key) {
    if (key.startsWith("t:")) {
      return clock(key) ? 2 : 0;
    }
    boolean number = key.charAt(0) == '#' && !key.endsWith(GistReader.YEAR);
    return number ? Math.min(2, Math.max(0, digits(key) - 1)) : 0;
  }

  private static boolean clock(String key) {
    return key.startsWith("t:") && key.indexOf('T') > 0 && key.indexOf('P') < 0;
  }
}
