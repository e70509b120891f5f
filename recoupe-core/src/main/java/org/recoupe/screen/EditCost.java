package org.recoupe.screen;

/**
 * What it costs to turn one word into another: one for a letter more, less, other or exchanged with
 * its neighbour, less for vowels and for letters that sound alike (after Damerau 1964, restricted).
 */
final class EditCost {
  private static final String VOWELS = "aeiou";
  private static final String[] ALIKE = {"bp", "dt", "gkh", "szc", "vfb", "mn", "lr", "ij", "iy"};
  private static final double OTHER_VOWEL = 0.5;
  private static final double VOWEL = 0.6;
  private static final double NEAR = 0.7;
  private static final double SILENT = 0.5;
  private static final double SWAP = 0.8;
  private static final int LETTERS = 26;
  private static final double[] CHANGES = changes();

  private EditCost() {}

  /** The least cost; more than the limit if it is beyond it. */
  static double between(String one, String two, double limit) {
    if (Math.abs(one.length() - two.length()) * SILENT > limit) {
      return limit + 1;
    }
    double[] before = new double[two.length() + 1];
    double[] last = new double[two.length() + 1];
    double[] row = new double[two.length() + 1];
    for (int j = 1; j <= two.length(); j++) {
      last[j] = last[j - 1] + drop(two.charAt(j - 1));
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = last[0] + drop(one.charAt(i - 1));
      double least = row[0];
      for (int j = 1; j <= two.length(); j++) {
        row[j] = cell(one, two, i, j, before, last, row);
        least = Math.min(least, row[j]);
      }
      if (least > limit + 1) {
        return limit + 1;
      }
      double[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[two.length()];
  }

  private static double cell(
      String one, String two, int i, int j, double[] before, double[] last, double[] row) {
    char a = one.charAt(i - 1);
    char b = two.charAt(j - 1);
    double cost = last[j - 1] + change(a, b);
    cost = Math.min(cost, last[j] + drop(a));
    cost = Math.min(cost, row[j - 1] + drop(b));
    boolean swapped = i > 1 && j > 1 && a == two.charAt(j - 2) && b == one.charAt(i - 2);
    return swapped && a != b ? Math.min(cost, before[j - 2] + SWAP) : cost;
  }

  private static double drop(char c) {
    return c == 'h' ? SILENT : vowel(c) ? VOWEL : 1;
  }

  private static double change(char a, char b) {
    if (a == b) {
      return 0;
    }
    boolean letters = a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z';
    return letters ? CHANGES[(a - 'a') * LETTERS + b - 'a'] : 1;
  }

  private static double[] changes() {
    double[] changes = new double[LETTERS * LETTERS];
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        changes[(a - 'a') * LETTERS + b - 'a'] = looked(a, b);
      }
    }
    return changes;
  }

  private static double looked(char a, char b) {
    if (vowel(a) && vowel(b)) {
      return OTHER_VOWEL;
    }
    for (String set : ALIKE) {
      if (set.indexOf(a) >= 0 && set.indexOf(b) >= 0) {
        return NEAR;
      }
    }
    return 1;
  }

  private static boolean vowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
