package org.recoupe.read.event;

import java.util.List;
import org.recoupe.model.mark.Token;

/** Keeps the source of a statement from being its subject. */
final class AccordingTo {
  private AccordingTo() {}

  /**
   * What stands before a verb without the source: « âgée de 15 ans selon le ministre, est morte ».
   * Without a comma between them the verb may be of the source itself: « selon un bilan arrêté à
   * midi ».
   *
   * @param left the first word of the clause
   * @param verb the first word of the verb
   * @param candidates what stands between it and the verb
   */
  static List<Argument> without(
      List<Token> tokens, Forms forms, int left, int verb, List<Argument> candidates) {
    if (left == 0 || left >= tokens.size() || !opens(forms.at(left - 1))) {
      return candidates;
    }
    int comma = left;
    while (comma < verb && !forms.at(comma).equals(",")) {
      comma++;
    }
    if (comma >= verb) {
      return candidates;
    }
    int end = tokens.get(comma).span().start();
    return candidates.stream().filter(a -> a.start() > end).toList();
  }

  private static boolean opens(String word) {
    return Weak.french().is(word, "source");
  }
}
