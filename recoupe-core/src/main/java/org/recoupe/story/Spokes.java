package org.recoupe.story;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** Functions of people who speak for another, and not for themselves. */
final class Spokes {
  private static final List<String> WORDS = words("spokesmen-fr.txt");
  private static final List<String> CHIEFS = words("chiefs-fr.txt");
  private static final Pattern OF =
      Pattern.compile("^\\s*(?:de la |de l['’]|du |des |de |d['’])", Pattern.CASE_INSENSITIVE);

  private Spokes() {}

  private static List<String> words(String list) {
    return Table.lines(Spokes.class, list).stream().map(Fold::plain).toList();
  }

  static boolean isSpokesman(String role) {
    String plain = Fold.plain(role);
    return WORDS.stream().anyMatch(plain::contains);
  }

  /** True for one who leads a body. */
  static boolean isChief(String role) {
    String plain = Fold.plain(role);
    return CHIEFS.stream().anyMatch(word -> plain.equals(word) || plain.startsWith(word + " "));
  }

  /** Whom a spokesman speaks for, by the words of his role; empty for others. */
  static Optional<String> complement(String role) {
    String plain = Fold.sameLength(role);
    for (String word : WORDS) {
      int at = plain.indexOf(word);
      if (at >= 0) {
        String rest = role.substring(Math.min(role.length(), at + word.length()));
        Matcher of = OF.matcher(rest);
        if (of.find() && of.end() < rest.length()) {
          return Optional.of(rest.substring(of.end()).strip());
        }
      }
    }
    return Optional.empty();
  }
}
