package org.recoupe.screen;

import org.recoupe.gazetteer.NameGender;

/** Compares two words of names. Symmetric. */
final class WordLikeness {
  private static final double SPELLING = 0.97;
  private static final double VARIANT = 0.93;
  private static final double FAR_VARIANT = 0.84;
  private static final double INITIAL = 0.85;
  private static final double CONSONANTS = 0.85;
  private static final double LEAST = 0.75;
  private static final double NEAR_FORM = 0.5;
  private static final double SAME_STEM = 0.7;
  private static final int SHORT = 3;
  private static final int LONG = 5;
  private static final double MEANING = 0.95;
  private static final double SLIP = 0.85;
  private static final double KNOWN_BOTH = 1.8;

  private WordLikeness() {}

  /** How two words fit; two words shorter than that must fit without slips. */
  static WordMatch of(NameWord one, NameWord two, int shortest) {
    if (one.plain().equals(two.plain())) {
      return new WordMatch(1, WordMatch.How.SAME);
    }
    if (one.kind() == NameWord.Kind.NUMBER || two.kind() == NameWord.Kind.NUMBER) {
      return WordMatch.NO;
    }
    if (one.common() || two.common()) {
      return common(one, two);
    }
    if (one.kind() == NameWord.Kind.INITIAL || two.kind() == NameWord.Kind.INITIAL) {
      return initial(one, two);
    }
    if (consonants(one, two)) {
      return new WordMatch(CONSONANTS, WordMatch.How.CONSONANTS);
    }
    // the name of a father is no form of the name it is made from
    if (one.patronymic() != two.patronymic()) {
      return WordMatch.NO;
    }
    if (shortest > 0 && plural(one.plain(), two.plain())) {
      return new WordMatch(SPELLING, WordMatch.How.SPELLING);
    }
    boolean small = Math.min(one.plain().length(), two.plain().length()) <= SHORT;
    if (one.key().equals(two.key()) && (!small || sameShort(one, two))) {
      return new WordMatch(SPELLING, WordMatch.How.SPELLING);
    }
    if (one.groups().meet(two.groups())) {
      double likeness = likeness(one, two);
      if (likeness >= SAME_STEM && otherGender(one, two)) {
        return WordMatch.NO;
      }
      boolean translated = NameBook.standard().translated(one.groups(), two.groups());
      boolean near = likeness >= NEAR_FORM && !translated;
      return new WordMatch(near ? VARIANT : FAR_VARIANT, WordMatch.How.VARIANT);
    }
    return Math.max(one.plain().length(), two.plain().length()) < shortest
        ? WordMatch.NO
        : typo(one, two);
  }

  /** Words that many names share fit by what they mean, or by a slip in a long one. */
  private static WordMatch common(NameWord one, NameWord two) {
    if (one.common() && two.common()) {
      return one.key().equals(two.key())
          ? new WordMatch(MEANING, WordMatch.How.MEANING)
          : WordMatch.NO;
    }
    boolean slip =
        Math.min(one.plain().length(), two.plain().length()) > LONG
            && share(one.plain(), two.plain()) >= SLIP;
    return slip ? new WordMatch(SLIP, WordMatch.How.TYPO) : WordMatch.NO;
  }

  /** True if one word of a firm is the plural of the other. */
  private static boolean plural(String one, String two) {
    int longest = Math.max(one.length(), two.length());
    return longest > SHORT + 1
        && Math.abs(one.length() - two.length()) == 1
        && (one.equals(two + "s") || two.equals(one + "s"));
  }

  /** Short words of one key are one only where the key keeps their length: Li and Ly, not Liu. */
  private static boolean sameShort(NameWord one, NameWord two) {
    return Math.abs(one.plain().length() - two.plain().length()) <= 1 && one.key().length() > 1;
  }

  private static WordMatch initial(NameWord one, NameWord two) {
    boolean both = one.kind() == two.kind();
    boolean begins = one.plain().charAt(0) == two.plain().charAt(0);
    return begins && !both ? new WordMatch(INITIAL, WordMatch.How.INITIAL) : WordMatch.NO;
  }

  private static WordMatch typo(NameWord one, NameWord two) {
    String a = one.key();
    String b = two.key();
    if (Math.max(one.plain().length(), two.plain().length()) <= SHORT
        || Math.min(a.length(), b.length()) < 2) {
      return WordMatch.NO;
    }
    if (unlike(a, b)) {
      return WordMatch.NO;
    }
    if (otherGender(one, two)) {
      return WordMatch.NO;
    }
    double likeness = likeness(one, two);
    boolean other = knownApart(one, two) && 1 - KNOWN_BOTH * (1 - likeness) < LEAST;
    return likeness < LEAST
        ? WordMatch.NO
        : new WordMatch(likeness, other ? WordMatch.How.OTHER_NAME : WordMatch.How.TYPO);
  }

  /** Told at once: more letters that only one of both has than a few slips explain. */
  private static boolean unlike(String a, String b) {
    int letters = letters(a) ^ letters(b);
    return Integer.bitCount(letters) > Math.max(a.length(), b.length());
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }

  /** Of letters and of sounds, whichever is nearer. */
  private static double likeness(NameWord one, NameWord two) {
    double keys = share(one.key(), two.key());
    return keys < NEAR_FORM ? keys : Math.max(keys, share(one.plain(), two.plain()));
  }

  private static double share(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    double limit = longest * NEAR_FORM;
    return 1 - Math.min(1, EditCost.between(a, b, limit) / longest);
  }

  /** Two first names that people really bear, of no common group. */
  private static boolean knownApart(NameWord one, NameWord two) {
    return one.gender().isPresent() && two.gender().isPresent();
  }

  /** Two first names, one of men, one of women. */
  private static boolean otherGender(NameWord one, NameWord two) {
    return one.gender().filter(g -> g != NameGender.EITHER).isPresent()
        && two.gender().filter(g -> g != NameGender.EITHER).isPresent()
        && !one.gender().equals(two.gender());
  }

  /** Of a script that writes consonants, consonants are all there is to compare. */
  private static boolean consonants(NameWord one, NameWord two) {
    return one.abjad() != two.abjad()
        && one.bones().length() > 1
        && one.bones().equals(two.bones());
  }
}
