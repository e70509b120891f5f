package org.recoupe.store.search;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/**
 * Where a text may be cut into snippets: behind the sign that ends a sentence, its closing quotes
 * and the space that follows, and behind the end of a line. Looks no farther than the next of them,
 * where the rules of Unicode (UAX 29) cost as much as the whole rest of a search. A word of two
 * letters before a full stop is taken for an abbreviation.
 */
final class Stops extends BreakIterator {
  private static final String ENDS = ".!?…";
  private static final String NEVER_FIRST = "»”)].!?…,;:";
  private static final int SHORT = 2;
  private static final int MOST_CLOSING = 8;
  private static final String CLOSING = "»”’\"')]";

  private CharacterIterator text = new StringCharacterIterator("");
  private String words = "";
  private int at;

  @Override
  public void setText(String newText) {
    words = newText;
    text = new StringCharacterIterator(newText);
    at = 0;
  }

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder all = new StringBuilder();
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) {
      all.append(c);
    }
    setText(all.toString());
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  /** True if the text may be cut before this place. */
  private boolean cuts(int place) {
    if (place <= 0 || place >= words.length()) {
      return true;
    }
    char before = words.charAt(place - 1);
    if (before == '\n') {
      return words.charAt(place) != '\n';
    }
    if (!Character.isSpaceChar(before) || Character.isSpaceChar(words.charAt(place))) {
      return false;
    }
    int end = place - 1;
    int least = Math.max(0, end - MOST_CLOSING);
    while (end > least && closes(words.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ends(end - 1) && begins(words.charAt(place));
  }

  private static boolean closes(char sign) {
    return CLOSING.indexOf(sign) >= 0 || Character.isSpaceChar(sign);
  }

  private static boolean begins(char sign) {
    return !Character.isLowerCase(sign) && NEVER_FIRST.indexOf(sign) < 0;
  }

  private boolean ends(int place) {
    char sign = words.charAt(place);
    return sign == '.' ? !isShort(place) : ENDS.indexOf(sign) >= 0;
  }

  private boolean isShort(int end) {
    int start = end;
    while (start > Math.max(0, end - SHORT - 1) && Character.isLetter(words.charAt(start - 1))) {
      start--;
    }
    return start < end && end - start <= SHORT;
  }

  @Override
  public int first() {
    at = 0;
    return at;
  }

  @Override
  public int last() {
    at = words.length();
    return at;
  }

  @Override
  public int next() {
    return at >= words.length() ? DONE : following(at);
  }

  @Override
  public int previous() {
    return at <= 0 ? DONE : preceding(at);
  }

  @Override
  public int next(int n) {
    int place = at;
    for (int i = 0; i < Math.abs(n) && place != DONE; i++) {
      place = n > 0 ? next() : previous();
    }
    return place;
  }

  @Override
  public int following(int offset) {
    if (offset >= words.length()) {
      at = words.length();
      return DONE;
    }
    at = offset + 1;
    while (!cuts(at)) {
      at++;
    }
    return at;
  }

  @Override
  public int preceding(int offset) {
    if (offset <= 0) {
      at = 0;
      return DONE;
    }
    at = offset - 1;
    while (!cuts(at)) {
      at--;
    }
    return at;
  }

  @Override
  public boolean isBoundary(int offset) {
    if (cuts(offset)) {
      at = offset;
      return true;
    }
    following(offset);
    return false;
  }

  @Override
  public int current() {
    return at;
  }

  @Override
  public BreakIterator clone() {
    Stops other = (Stops) super.clone();
    other.text = new StringCharacterIterator(words);
    return other;
  }
}
