package org.recoupe.read.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/**
 * Nouns of several words that mean something else than their first one: « journée d'action », «
 * prise d'otages », « second tour ».
 *
 * @param before words before the noun, folded
 * @param behind words behind it, folded
 * @param meaning the noun of the catalogue that it stands for
 */
record Compounds(List<String> before, List<String> behind, String meaning) {
  private static final Map<String, List<Compounds>> BY_NOUN =
      Table.of(Compounds.class, "compounds-fr.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(1), Collectors.mapping(Compounds::of, Collectors.toList())));

  private static Compounds of(List<String> row) {
    return new Compounds(words(row.get(0)), words(row.get(2)), row.get(3));
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  /** What the noun at this place means together with the words around it, if that is listed. */
  static Optional<String> meaning(String text, List<Token> tokens, int noun) {
    return BY_NOUN.getOrDefault(tokens.get(noun).lemma(), List.of()).stream()
        .filter(c -> c.stands(text, tokens, noun))
        .map(Compounds::meaning)
        .findFirst();
  }

  private boolean stands(String text, List<Token> tokens, int noun) {
    return follow(text, tokens, noun - before.size(), before)
        && follow(text, tokens, noun + 1, behind);
  }

  private static boolean follow(String text, List<Token> tokens, int from, List<String> words) {
    if (from < 0 || from + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String form = Fold.lower(tokens.get(from + i).span().in(text)).replace('’', '\'');
      if (!form.equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
