package org.recoupe.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.text.Table;

/** The legal forms of companies in all their spellings: what is one is taken off a name. */
final class LegalForms {
  private static final int LONGEST = 8;
  private static final Map<String, Form> FORMS = forms();
  private static final Set<String> OPENINGS = openings();

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
    int at = 0;
    while (at < words.size()) {
      int length = longest(words, at);
      boolean edge = at == 0 || at + length == words.size() || length > 1;
      if (length > 0 && edge && length < words.size()) {
        Form form = FORMS.getOrDefault(joined(words, at, length), new Form("", ""));
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

  private static int longest(List<String> words, int at) {
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

  private static String joined(List<String> words, int at, int length) {
    return String.join(" ", words.subList(at, at + length));
  }
}
