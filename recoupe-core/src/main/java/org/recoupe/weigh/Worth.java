package org.recoupe.weigh;

import org.recoupe.text.StemRates;

/**
 * What it tells that two sentences share a concept: how rarely it stands in the sentences at hand
 * and, behind them, in the press at large, as the negative logarithm of both together (Dirichlet
 * prior; Zhai and Lafferty 2001).
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

  private final Rarity rarity;
  private final double unit;

  Worth(Rarity rarity) {
    this.rarity = rarity;
    this.unit = Math.log((rarity.sentences() + PRIOR) / RARE);
  }

  Rarity rarity() {
    return rarity;
  }

  double of(String key) {
    double share = (rarity.count(key) + PRIOR * atLarge(key)) / (rarity.sentences() + PRIOR);
    return -Math.log(share) / unit;
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
    return key.replaceAll("\\D", "").replaceAll("0+$", "").length();
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
