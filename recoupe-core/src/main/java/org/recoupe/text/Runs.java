package org.recoupe.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recoupe.model.Span;

/**
 * A stretch of text as rules see it: runs of letters, runs of digits, and single marks, folded
 * ({@link Fold#sameLength}) and with their places in the text. White space parts runs and is
 * remembered only as "not glued". Immutable.
 */
public final class Runs {
  private final String text;
  private final List<String> words;
  private final int[] starts;

  private Runs(String text, List<String> words, int[] starts) {
    this.text = text;
    this.words = words;
    this.starts = starts;
  }

  /** The runs of a whole text. */
  public static Runs of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** The runs inside a stretch of a text; places count from the start of the text. */
  public static Runs of(String text, Span stretch) {
    String folded = Fold.sameLength(text.substring(stretch.start(), stretch.end()));
    List<String> words = new ArrayList<>(folded.length() / 5 + 1);
    int[] starts = new int[folded.length()];
    int at = 0;
    while (at < folded.length()) {
      if (folded.charAt(at) <= ' ') {
        at++;
      } else {
        int end = runEnd(folded, at);
        starts[words.size()] = stretch.start() + at;
        words.add(folded.substring(at, end));
        at = end;
      }
    }
    return new Runs(text, words, Arrays.copyOf(starts, words.size()));
  }

  private static int runEnd(String folded, int from) {
    char first = folded.charAt(from);
    int end = from + 1;
    if (digit(first)) {
      while (end < folded.length() && digit(folded.charAt(end))) {
        end++;
      }
    } else if (Character.isLetter(first)) {
      while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The number of runs. */
  public int size() {
    return starts.length;
  }

  /** The folded run; empty outside. */
  public String word(int run) {
    return run < 0 || run >= starts.length ? "" : words.get(run);
  }

  /** First unit of a run in the text. */
  public int start(int run) {
    return starts[run];
  }

  /** First unit behind a run in the text. */
  public int end(int run) {
    return starts[run] + words.get(run).length();
  }

  /** True if nothing parts a run from the one before it. */
  public boolean glued(int run) {
    return run > 0 && run < starts.length && end(run - 1) == starts[run];
  }

  /** True for a run of digits. */
  public boolean digits(int run) {
    return run >= 0 && run < starts.length && digit(words.get(run).charAt(0));
  }

  /** True for a run of letters. */
  public boolean letters(int run) {
    return run >= 0 && run < starts.length && Character.isLetter(words.get(run).charAt(0));
  }

  /** True if the run is written with a capital. */
  public boolean capital(int run) {
    return run >= 0 && run < starts.length && Character.isUpperCase(text.charAt(starts[run]));
  }

  /** True if a line ends between a run and the one before it. */
  public boolean afterLineEnd(int run) {
    if (run <= 0 || run >= starts.length) {
      return false;
    }
    for (int i = end(run - 1); i < starts[run]; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** The stretch of the text from one run up to, but without, another. */
  public Span span(int from, int to) {
    return new Span(starts[from], end(to - 1));
  }

  /** The first run that does not end before a place of the text. */
  public int at(int place) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The whole text that the runs lie in, as written. */
  public String text() {
    return text;
  }
}
