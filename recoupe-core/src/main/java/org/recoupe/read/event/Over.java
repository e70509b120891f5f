package org.recoupe.read.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.mark.Status;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/**
 * What the words at an event noun say of it: « l'annulation de la visite », « un appel à la grève
 * », « une éventuelle rencontre », « un risque d'attentat ». Immutable.
 */
final class Over {
  private static final Over FRENCH = new Over();
  private static final String NONE = "none";

  private final Map<String, String> words = new HashMap<>();

  private Over() {
    for (List<String> row : Table.of(Over.class, "over-nouns-fr.tsv")) {
      for (String word : row.get(0).split(" ")) {
        words.put(word, row.get(1));
      }
    }
  }

  static Over french() {
    return FRENCH;
  }

  /** What a noun says of what stands under it. */
  Optional<String> word(String lemma) {
    return Optional.ofNullable(words.get(lemma));
  }

  /** False for a thing of thought: « le risque d'un attentat », « sans accord ». */
  boolean free(Argument noun, Optional<Argument> above, String text) {
    return !noun.preposition().equals("sans")
        && said(noun, above, text).filter(NONE::equals).isEmpty();
  }

  /** Planned, open or denied by the noun it depends on or by its adjective. */
  Optional<Status> status(Argument noun, Optional<Argument> above, String text) {
    return said(noun, above, text)
        .filter(s -> !s.equals(NONE))
        .map(s -> Status.valueOf(s.toUpperCase(java.util.Locale.ROOT)));
  }

  private Optional<String> said(Argument noun, Optional<Argument> above, String text) {
    return above
        .filter(a -> a.type().isEmpty() && governs(a, noun))
        .flatMap(a -> Optional.ofNullable(words.get(a.head())))
        .or(() -> adjective(noun, text));
  }

  private static boolean governs(Argument above, Argument noun) {
    boolean linked = noun.preposition().equals("de") || noun.preposition().equals("à");
    return linked && noun.start() - above.span().end() < 25;
  }

  /** « une prochaine visite », « une visite éventuelle ». */
  private Optional<String> adjective(Argument noun, String text) {
    int end = Math.min(text.length(), noun.span().end() + 20);
    String phrase = noun.span().in(text) + " " + first(text.substring(noun.span().end(), end));
    for (String word : Fold.lower(phrase).split("[ ,.;:]+")) {
      String said = words.get(word);
      if (said != null) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }

  private static String first(String behind) {
    String bare = behind.strip();
    int blank = bare.indexOf(' ');
    return blank < 0 ? bare : bare.substring(0, blank);
  }
}
