package org.recoupe.story;

import java.util.List;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** Functions of people who speak for another, and not for themselves. */
final class Spokes {
  private static final List<String> WORDS =
      Table.lines(Spokes.class, "spokesmen-fr.txt").stream().map(Fold::plain).toList();

  private Spokes() {}

  static boolean isSpokesman(String role) {
    String plain = Fold.plain(role);
    return WORDS.stream().anyMatch(plain::contains);
  }
}
