package org.recoupe.gazetteer;

import java.util.List;

/**
 * A text that is searched for several lists: its words are cut and folded once. Reads like the text
 * itself. Immutable.
 */
public final class CutText implements CharSequence {
  private final String text;
  private final List<Words.Word> words;

  private CutText(String text) {
    this.text = text;
    this.words = List.copyOf(Words.of(text));
  }

  /** The text, cut. */
  public static CutText of(String text) {
    return new CutText(text);
  }

  List<Words.Word> words() {
    return words;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
