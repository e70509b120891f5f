package org.recoupe.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.text.Table;

/** The legal forms of companies in all their spellings: what is one is taken off a name. */
final class LegalForms {
  private static final int LONGEST = 8;
  private static final Map<String, Form> FORMS = forms();
  private static final Set<String> OPENINGS = openings();
  private static final int SHORTEST_SLIP = 5;
  private static final Set<String> VOCABULARY = vocabulary();
  private static final Map<String, Set<String>> SLIPS = slips();

  /** Family ("LLC") and form ("GmbH") of a way to write it. */
  private record Form(String family, String form) {}

  private LegalForms() {}

  private static Map<String, Form> forms() {
    Map<String, Form> forms = new HashMap<>();
    for (List<String> row : Table.of(LegalForms.class, "legal-forms.tsv")) {
      for (String way : row.get(2).split(";")) {
        String key = String.join(" ", Tokens.abbreviated(way));
        if (!key.isEmpty()) {
          Form form = new Form(row.get(0), row.get(1));
          forms.merge(key, form, (a, b) -> a.family().isEmpty() ? b : a);
        }
      }
    }
    return Map.copyOf(forms);
  }

  private static Set<String> openings() {
    Set<String> openings = new HashSet<>();
    FORMS.keySet().forEach(form -> openings.add(form.split(" ")[0]));
    return Set.copyOf(openings);
  }

  /**
   * Takes the legal forms off the words of a name, as long as a word is left.
   *
   * @return the families and forms that stood there
   */
  static Set<String> strip(List<String> words) {
    Set<String> found = new TreeSet<>();
    List<String> kept = new ArrayList<>();
    List<String> mended = words.stream().map(LegalForms::mended).toList();
    int at = 0;
    while (at < words.size()) {
      int length = longest(words, mended, at);
      boolean edge = at == 0 || at + length == words.size() || length > 1;
      if (length > 0 && edge && length < words.size()) {
        Form form = form(words.subList(at, at + length));
        found.add(form.family() + "/" + form.form());
        at += length;
      } else {
        kept.add(words.get(at));
        at++;
      }
    }
    if (!kept.isEmpty() && kept.size() < words.size()) {
      words.clear();
      words.addAll(kept);
      return found;
    }
    return Set.of();
  }

  /**
   * How many words from a place on are a legal form: well written, else with a slip in a long word.
   */
  private static int longest(List<String> words, List<String> mended, int at) {
    int exact = exact(words, at);
    if (exact > 0) {
      return exact;
    }
    int length = mended.equals(words) ? 0 : exact(mended, at);
    return length > 1 || length == 1 && at == words.size() - 1 ? length : 0;
  }

  /** A long word of legal forms in place of one that is a letter apart. */
  private static String mended(String word) {
    if (word.length() < SHORTEST_SLIP || VOCABULARY.contains(word)) {
      return word;
    }
    return near(word)
        .filter(w -> EditCost.between(w, word, 1) <= 1)
        .min(Comparator.naturalOrder())
        .orElse(word);
  }

  /** The words of legal forms that share all letters but one with a word. */
  private static Stream<String> near(String word) {
    return Stream.concat(Stream.of(word), NameIndex.slips(word).stream())
        .flatMap(slip -> SLIPS.getOrDefault(slip, Set.of()).stream());
  }

  private static Set<String> vocabulary() {
    return FORMS.keySet().stream()
        .flatMap(form -> Stream.of(form.split(" ")))
        .filter(word -> word.length() >= SHORTEST_SLIP)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words of legal forms by what is left of them without one letter. */
  private static Map<String, Set<String>> slips() {
    Map<String, Set<String>> slips = new HashMap<>();
    for (String word : VOCABULARY) {
      slips.computeIfAbsent(word, s -> new TreeSet<>()).add(word);
      NameIndex.slips(word)
          .forEach(slip -> slips.computeIfAbsent(slip, s -> new TreeSet<>()).add(word));
    }
    return Map.copyOf(slips);
  }

  private static int exact(List<String> words, int at) {
    if (!OPENINGS.contains(words.get(at))) {
      return 0;
    }
    for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
      if (FORMS.containsKey(joined(words, at, length))) {
        return length;
      }
    }
    return 0;
  }

  private static Form form(List<String> words) {
    String mended = String.join(" ", words.stream().map(LegalForms::mended).toList());
    Form known = FORMS.get(String.join(" ", words));
    return known == null ? FORMS.getOrDefault(mended, new Form("", "")) : known;
  }

  private static String joined(List<String> words, int at, int length) {
    return String.join(" ", words.subList(at, at + length));
  }
}
