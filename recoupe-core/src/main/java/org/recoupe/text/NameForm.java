package org.recoupe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's name taken apart: civility, given names, family name with its particles. European
 * order by default; family name first where it is one of the Korean, Chinese or Vietnamese family
 * names and syllables of those languages follow.
 *
 * @param text the name without civility
 * @param civility "M.", "Mme", "Me" …; empty if none
 * @param given given names and middle initials; empty for a name of one part
 * @param family family name with its particles, or the only part
 */
public record NameForm(String text, String civility, List<String> given, List<String> family) {
  private static final Set<String> CIVILITIES = set("name-civilities-fr.txt");
  private static final Set<String> PARTICLES = set("name-particles.txt");
  private static final Set<String> OPENERS =
      Set.copyOf(Table.lines(NameForm.class, "name-openers.txt"));
  private static final Set<String> FAMILY_FIRST = set("name-family-first.txt");
  private static final int LONGEST = 8;

  /** How two forms of names relate. */
  public enum Fit {
    /** The same letters, up to case, accents, hyphens. */
    SAME,
    /** One full name in two spellings, or one with initials or middle names left out. */
    VARIANT,
    /** One is the family name of the other. */
    FAMILY,
    /** One is the given name of the other. */
    GIVEN,
    /** Two people, for all that the names tell. */
    DIFFERENT
  }

  /** Copies the lists. */
  public NameForm {
    given = List.copyOf(given);
    family = List.copyOf(family);
  }

  private static Set<String> set(String list) {
    return Table.lines(NameForm.class, list).stream()
        .flatMap(line -> List.of(line.split(" ")).stream())
        .map(Fold::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The small words that open a family name standing alone where they bear a capital. */
  public static Set<String> openers() {
    return OPENERS;
  }

  /** Takes a name apart, civility included or not. */
  public static NameForm of(String name) {
    List<String> words = new ArrayList<>(List.of(name.strip().split("[\\s\u00a0\u202f]+")));
    StringBuilder civility = new StringBuilder();
    while (words.size() > 1 && CIVILITIES.contains(Fold.plain(words.get(0)))) {
      civility.append(civility.isEmpty() ? "" : " ").append(words.remove(0));
    }
    String text = String.join(" ", words);
    int cut = words.size() > LONGEST ? words.size() - 1 : cut(words);
    return familyFirst(words)
        ? new NameForm(
            text, civility.toString(), words.subList(1, words.size()), words.subList(0, 1))
        : new NameForm(
            text, civility.toString(), words.subList(0, cut), words.subList(cut, words.size()));
  }

  /** Where the family name begins: at its first particle, else at the last word. */
  private static int cut(List<String> words) {
    String first = words.get(0);
    boolean small = !first.isEmpty() && Character.isLowerCase(first.codePointAt(0));
    if (words.size() > 1 && (OPENERS.contains(first) || small && PARTICLES.contains(first))) {
      return 0;
    }
    for (int i = 1; i < words.size() - 1; i++) {
      if (PARTICLES.contains(Fold.plain(words.get(i)))) {
        return i;
      }
    }
    boolean numbered = words.size() == 2 && words.get(1).matches("[IVX]{1,5}|Ier");
    return numbered ? 0 : words.size() - 1;
  }

  private static boolean familyFirst(List<String> words) {
    if (words.size() < 2 || words.size() > 4 || !FAMILY_FIRST.contains(Fold.plain(words.get(0)))) {
      return false;
    }
    return NameSyllables.asian(words.subList(1, words.size()));
  }

  /** True if a given and a family name are there. */
  public boolean full() {
    return !given.isEmpty();
  }

  /** True if the family name stands first. */
  private boolean eastern() {
    return full() && text.startsWith(familyName() + " ");
  }

  /** The family name as one string. */
  public String familyName() {
    return String.join(" ", family);
  }

  /** The given names as one string. */
  public String givenName() {
    return String.join(" ", given);
  }

  /** One key for all spellings of the family name without particles: names that fit share it. */
  public String familyKey() {
    return NameSpelling.key(NameSpelling.letters(bare(family)));
  }

  /** How this form relates to another; symmetric. */
  public Fit fit(NameForm other) {
    if (NameSpelling.letters(text).equals(NameSpelling.letters(other.text))) {
      return Fit.SAME;
    }
    if (full() && other.full()) {
      return fullFit(other);
    }
    NameForm shorter = full() ? other : this;
    NameForm longer = full() ? this : other;
    if (!longer.full()) {
      return NameSpelling.alike(shorter.text, longer.text) ? Fit.VARIANT : Fit.DIFFERENT;
    }
    return shorter.partOf(longer);
  }

  private Fit fullFit(NameForm other) {
    boolean families =
        NameSpelling.alike(familyName(), other.familyName())
            || NameSpelling.alike(bare(family), bare(other.family));
    return families && givenFits(other) ? Fit.VARIANT : Fit.DIFFERENT;
  }

  /** Middle names may be left out; the first given name must agree, or be an initial of it. */
  private boolean givenFits(NameForm other) {
    if (NameSpelling.alike(givenName(), other.givenName())) {
      return true;
    }
    if (eastern() && other.eastern()) {
      return prefix(givenName(), other.givenName()) || prefix(other.givenName(), givenName());
    }
    String one = given.get(0);
    String two = other.given.get(0);
    boolean first = NameSpelling.alike(one, two) || initialOf(one, two) || initialOf(two, one);
    return first && middleFits(other);
  }

  private boolean middleFits(NameForm other) {
    List<String> mine = given.subList(1, given.size());
    List<String> theirs = other.given.subList(1, other.given.size());
    if (mine.isEmpty() || theirs.isEmpty()) {
      return true;
    }
    String one = mine.get(0);
    String two = theirs.get(0);
    return NameSpelling.alike(one, two) || initialOf(one, two) || initialOf(two, one);
  }

  /** A given name of two syllables of which one was cut off. */
  private static boolean prefix(String one, String two) {
    return NameSpelling.letters(one).length() > 2
        && NameSpelling.letters(two).startsWith(NameSpelling.letters(one));
  }

  private static boolean initialOf(String initial, String name) {
    String letters = Fold.plain(initial).replace(".", "");
    return !letters.isEmpty()
        && initial.endsWith(".")
        && letters.length() <= 2
        && Fold.plain(name).startsWith(letters.substring(0, 1));
  }

  private Fit partOf(NameForm longer) {
    String bare = bare(family);
    if (NameSpelling.alike(text, longer.familyName())
        || NameSpelling.alike(bare, bare(longer.family))) {
      return Fit.FAMILY;
    }
    List<String> all = new ArrayList<>(longer.given);
    all.addAll(longer.family);
    boolean tail =
        all.stream().skip(1).anyMatch(word -> word.length() > 2 && NameSpelling.alike(text, word));
    if (tail && !longer.familyName().equals(all.get(0))) {
      return Fit.FAMILY;
    }
    return NameSpelling.alike(text, longer.givenName())
            || NameSpelling.alike(text, longer.given.get(0))
        ? Fit.GIVEN
        : Fit.DIFFERENT;
  }

  /** A family name without its particles. */
  private static String bare(List<String> family) {
    List<String> words =
        family.stream().filter(word -> !PARTICLES.contains(Fold.plain(word))).toList();
    return String.join(" ", words.isEmpty() ? family : words);
  }
}
