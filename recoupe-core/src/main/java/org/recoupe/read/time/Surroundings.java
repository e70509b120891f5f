package org.recoupe.read.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Table;

/** What stands around a match: the tagged words of its sentence, found by place. */
final class Surroundings {
  private static final Set<String> NAMES = Set.of("NOUN", "PROPN");
  private static final Set<String> DESCRIBING = Set.of("NOUN", "PROPN", "ADJ");
  private static final Set<String> LASTING =
      Set.copyOf(Table.lines(Surroundings.class, "lasting-fr.txt"));

  /** How far before its age someone is named, in words. */
  private static final int NEAR = 5;

  private static final String UNIT_MARKS = "%€$£°";

  private final List<Token> tokens;
  private final String text;

  Surroundings(Sentence sentence, String text) {
    this.tokens = sentence.tokens();
    this.text = text;
  }

  /** True if the word at this place, after white space alone, is something that can be counted. */
  boolean countedAt(int place) {
    int at = place;
    while (at < text.length()
        && (text.charAt(at) == ' ' || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    if (at < text.length() && UNIT_MARKS.indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    return token(at).filter(token -> token.tag().equals("NOUN")).isPresent();
  }

  /** True if a noun or adjective stands before and nothing that lasts stands near before. */
  boolean personBefore(int place) {
    int at = index(place);
    if (at <= 0 || !DESCRIBING.contains(tokens.get(at - 1).tag())) {
      return false;
    }
    return tokens.subList(Math.max(0, at - NEAR), at).stream()
        .noneMatch(token -> LASTING.contains(token.lemma()));
  }

  /** True if the word before this place is a noun or a name, parted by white space alone. */
  boolean nounBefore(int place) {
    int at = place - 1;
    while (at >= 0 && Character.isSpaceChar(text.charAt(at))) {
      at--;
    }
    return at >= 0 && token(at).filter(token -> NAMES.contains(token.tag())).isPresent();
  }

  private Optional<Token> token(int place) {
    int at = index(place);
    return at < 0 ? Optional.empty() : Optional.of(tokens.get(at));
  }

  private int index(int place) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Token token = tokens.get(middle);
      if (token.span().covers(place)) {
        return middle;
      }
      if (token.span().start() > place) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
