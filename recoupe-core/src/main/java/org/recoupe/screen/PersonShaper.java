package org.recoupe.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.FirstNames;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.text.Table;

/** Takes the name of a person apart: titles off, initials and small words told from names. */
final class PersonShaper {
  private static final int MOST_WORDS = 12;
  private static final int SHORTEST_SERVED = 2;
  private static final double ONE_SLIP = 1.2;

  /** So long is a word at most in which "al" is no article. */
  private static final int ARTICLE = 4;

  private static final String DIGITS_LIKE_LETTERS = "oizeasgtbg";
  private static final Set<String> TITLES = words("titles.tsv", "title");
  private static final Set<String> HONORIFICS = words("titles.tsv", "honorific");
  private static final Set<String> ANYWHERE = words("particles.tsv", "anywhere");
  private static final Set<String> PARENTS = words("particles.tsv", "parent");
  private static final Set<String> INSIDE = words("particles.tsv", "inside");
  private static final Map<String, Set<String>> SERVANTS = servants();
  private static final Map<String, String> GENERATIONS =
      words("titles.tsv", "generation").stream()
          .map(w -> w.split(":"))
          .collect(Collectors.toUnmodifiableMap(w -> w[0], w -> w[1]));

  /** Names share their words: each is looked up once. */
  private static final Map<String, NameWord> KNOWN = new ConcurrentHashMap<>();

  private static final int ROOM = 100_000;
  private static final FirstNames FIRST_NAMES = Gazetteer.french().firstNames();

  private PersonShaper() {}

  /** The words of a kind in a list. */
  static Set<String> words(String list, String kind) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Table.of(PersonShaper.class, list)) {
      if (row.get(0).equals(kind)) {
        words.addAll(List.of(row.get(1).split(" ")));
      }
    }
    return Set.copyOf(words);
  }

  private static Map<String, Set<String>> servants() {
    Map<String, Set<String>> servants = new HashMap<>();
    for (List<String> row : Table.of(PersonShaper.class, "servants.tsv")) {
      servants.put(row.get(0), Set.of(row.get(1).split(" ")));
    }
    return Map.copyOf(servants);
  }

  /** The shape of a person's name. */
  static Shape shape(String name) {
    return shape(name, true);
  }

  /**
   * The same with "Abd al-" left apart from what follows: for names with a slip in it. Empty where
   * there is no such word, well or badly written.
   */
  static Optional<Shape> loose(String name) {
    boolean near =
        Tokens.of(name).stream()
            .anyMatch(w -> SERVANTS.keySet().stream().anyMatch(s -> begins(w, s)));
    return near ? Optional.of(shape(name, false)) : Optional.empty();
  }

  /** True if a word holds another, or begins like it with its article, with a slip perhaps. */
  private static boolean begins(String word, String servant) {
    String whole = servant + "ul";
    String start = word.substring(0, Math.min(word.length(), whole.length()));
    return word.contains(servant) || EditCost.between(start, whole, ONE_SLIP) <= ONE_SLIP;
  }

  private static Shape shape(String name, boolean served) {
    boolean abjad = Romaniser.abjad(name);
    List<String> inOrder = Tokens.of(inOrder(name));
    List<String> words = served ? served(inOrder) : new ArrayList<>(inOrder);
    words.replaceAll(PersonShaper::unmasked);
    Set<String> generation = generation(words);
    removeTitles(words);
    removeLegalForm(words);
    List<NameWord> shaped = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean honorable = names(words) > 1;
    for (int i = 0; i < words.size() && shaped.size() < MOST_WORDS; i++) {
      String word = words.get(i);
      if (word.length() == 1 || seen.add(word)) {
        NameWord made = word(abjad ? consonants(word) : word, kind(words, i, honorable));
        shaped.add(abjad ? made.ofAbjad() : made);
      }
    }
    return new Shape(
        name, shaped, generation, "", family(name, shaped), Shape.all(Tokens.of(name)));
  }

  /** Where the family name begins, if a comma tells. */
  private static int family(String name, List<NameWord> shaped) {
    String inOrder = inOrder(name);
    List<String> family =
        inOrder.equals(name) ? List.of() : Tokens.of(name.substring(0, name.indexOf(',')));
    for (int i = 0; i < shaped.size(); i++) {
      if (shaped.get(i).full() && family.contains(shaped.get(i).plain())) {
        return i;
      }
    }
    return -1;
  }

  /** Without the article and the letters that stand for long vowels. */
  private static String consonants(String word) {
    boolean article = word.startsWith("al") && word.length() > ARTICLE;
    String bare = article ? word.substring(2) : word;
    String rest = bare.substring(1).replace("w", "").replace("y", "");
    return rest.isEmpty() ? bare : bare.charAt(0) + rest;
  }

  /** Takes off what tells the generation, behind the name. */
  private static Set<String> generation(List<String> words) {
    int last = words.size() - 1;
    String rank = last > 1 ? GENERATIONS.get(words.get(last)) : null;
    if (rank == null) {
      return Set.of();
    }
    words.remove(last);
    return Set.of(rank);
  }

  /** "PETROV, Ivan" is Ivan Petrov. */
  private static String inOrder(String name) {
    int comma = name.indexOf(',');
    boolean one = comma > 0 && comma == name.lastIndexOf(',');
    return one ? name.substring(comma + 1) + " " + name.substring(0, comma) : name;
  }

  private static int names(List<String> words) {
    return (int)
        words.stream()
            .filter(
                w ->
                    w.length() > 1
                        && !ANYWHERE.contains(w)
                        && !PARENTS.contains(w)
                        && !HONORIFICS.contains(w))
            .count();
  }

  private static NameWord.Kind kind(List<String> words, int at, boolean honorable) {
    String word = words.get(at);
    boolean inside = at > 0 && at < words.size() - 1;
    if (PARENTS.contains(word)) {
      return honorable ? NameWord.Kind.PARTICLE : NameWord.Kind.FULL;
    }
    if (ANYWHERE.contains(word) || inside && word.length() > 1 && INSIDE.contains(word)) {
      return NameWord.Kind.PARTICLE;
    }
    if (word.length() == 1) {
      return NameWord.Kind.INITIAL;
    }
    return honorable && HONORIFICS.contains(word) ? NameWord.Kind.TITLE : NameWord.Kind.FULL;
  }

  private static NameWord word(String plain, NameWord.Kind kind) {
    if (kind != NameWord.Kind.FULL) {
      return NameWord.of(plain, Spelling.key(plain), kind);
    }
    NameWord known = KNOWN.get(plain);
    if (known != null) {
      return known;
    }
    NameWord made = full(plain);
    if (KNOWN.size() < ROOM) {
      KNOWN.put(plain, made);
    }
    return made;
  }

  private static NameWord full(String plain) {
    String key = Spelling.key(plain);
    NameGroups groups = NameBook.standard().of(key);
    return NameWord.of(plain, key, NameWord.Kind.FULL, groups, FIRST_NAMES.gender(plain));
  }

  /** Titles go as long as a name is left. */
  private static void removeTitles(List<String> words) {
    for (int i = words.size() - 1; i >= 0 && words.size() > 1; i--) {
      if (TITLES.contains(words.get(i))) {
        words.remove(i);
      }
    }
  }

  /** Only what cannot be a name, for want of a vowel: Ltd, LLC. */
  private static void removeLegalForm(List<String> words) {
    int last = words.size() - 1;
    if (last > 1 && words.get(last).chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)) {
      List<String> all = new ArrayList<>(words);
      if (!LegalForms.strip(all).isEmpty() && all.size() == last) {
        words.remove(last);
      }
    }
  }

  /** Digits set for letters that look like them: only where letters stand beside them. */
  private static String unmasked(String word) {
    boolean mixed = word.chars().anyMatch(c -> c > '9') && word.chars().anyMatch(c -> c <= '9');
    if (!mixed) {
      return word;
    }
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letters.append(c <= '9' ? DIGITS_LIKE_LETTERS.charAt(c - '0') : c);
    }
    return letters.toString();
  }

  /** "Abd al-Aziz", "Abdul Aziz", "Abdelaziz": one word. */
  private static List<String> served(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      String servant = last ? "" : servant(word);
      if (servant.isEmpty()) {
        joined.add(undone(word));
      } else {
        Set<String> articles = SERVANTS.getOrDefault(servant, Set.of());
        boolean article = i + 2 < words.size() && articles.contains(words.get(i + 1));
        i += article ? 2 : 1;
        joined.add(undone(servant + "ul" + words.get(i)));
      }
    }
    return joined;
  }

  /** The servant word where a word is one, with or without its article. */
  private static String servant(String word) {
    for (Map.Entry<String, Set<String>> servant : SERVANTS.entrySet()) {
      String bare = servant.getKey();
      boolean plain = word.equals(bare);
      boolean withArticle =
          word.startsWith(bare) && servant.getValue().contains(word.substring(bare.length()));
      if (plain || withArticle) {
        return bare;
      }
    }
    return "";
  }

  /** The servant without its article before the name: "abdelaziz" and "abdulaziz" are "abdaziz". */
  private static String undone(String word) {
    for (Map.Entry<String, Set<String>> servant : SERVANTS.entrySet()) {
      int from = servant.getKey().length();
      if (!word.startsWith(servant.getKey())) {
        continue;
      }
      for (String article : servant.getValue()) {
        int end = from + article.length();
        boolean fits = word.startsWith(article, from) && word.length() > end + SHORTEST_SERVED;
        char sun = article.charAt(article.length() - 1);
        if (fits && (sun == 'l' || word.charAt(end) == sun)) {
          return servant.getKey() + word.substring(end);
        }
      }
    }
    return word;
  }
}
