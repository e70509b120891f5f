package org.recoupe.read.event;

import java.util.List;
import org.recoupe.model.mark.Token;

/** Keeps the source of a statement from being its subject. */
final class Told {
  private Told() {}

  /**
   * What stands before a verb without the source: « âgée de 15 ans selon le ministre, est morte ».
   *
   * @param left the first word of the clause
   * @param candidates what stands between it and the verb
   */
  static List<Argument> by(
      String text, List<Token> tokens, Forms forms, int left, List<Argument> candidates) {
    if (left == 0 || left >= tokens.size() || !forms.at(left - 1).equals("selon")) {
      return candidates;
    }
    int comma = left;
    while (comma < tokens.size() && !forms.at(comma).equals(",")) {
      comma++;
    }
    int end = comma < tokens.size() ? tokens.get(comma).span().start() : text.length();
    return candidates.stream().filter(a -> a.start() > end).toList();
  }
}
