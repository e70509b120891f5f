package org.recoupe.show;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.text.StopWords;

/**
 * Marks the words of one text that another one does not have at the same place: what is left of the
 * longest common subsequence of words, case and punctuation apart.
 */
final class WordDiff {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int MOST_WORDS = 400;

  private WordDiff() {}

  /** A stretch of the text; either all its words differ or none. */
  record Piece(String text, boolean differs) {}

  private record Word(int start, int end, String form) {}

  /** The pieces of a text, in order; joined they are the text. */
  static List<Piece> pieces(String text, String other) {
    List<Word> words = words(text);
    List<Word> others = words(other);
    if (words.size() > MOST_WORDS || others.size() > MOST_WORDS) {
      return List.of(new Piece(text, false));
    }
    boolean[] shared = common(words, others);
    passOver(words, shared);
    return join(text, words, shared);
  }

  /** Writes a text, its differing words marked. */
  static void write(Html html, String text, String other) {
    for (Piece piece : pieces(text, other)) {
      if (piece.differs()) {
        html.element("mark", piece.text());
      } else {
        html.text(piece.text());
      }
    }
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String form = Normalizer.normalize(matcher.group(), Normalizer.Form.NFC);
      words.add(new Word(matcher.start(), matcher.end(), form.toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  /** Little words that differ say nothing beside a word of weight that differs too. */
  private static void passOver(List<Word> words, boolean[] shared) {
    boolean weight = false;
    for (int i = 0; i < shared.length; i++) {
      weight |= !shared[i] && !little(words.get(i));
    }
    for (int i = 0; weight && i < shared.length; i++) {
      shared[i] |= little(words.get(i));
    }
  }

  private static boolean little(Word word) {
    return StopWords.contains(word.form());
  }

  private static boolean[] common(List<Word> words, List<Word> others) {
    int[][] length = lengths(words, others);
    boolean[] shared = new boolean[words.size()];
    int i = 0;
    int j = 0;
    while (i < words.size() && j < others.size()) {
      if (words.get(i).form().equals(others.get(j).form())) {
        shared[i++] = true;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static int[][] lengths(List<Word> words, List<Word> others) {
    int[][] length = new int[words.size() + 1][others.size() + 1];
    for (int i = words.size() - 1; i >= 0; i--) {
      for (int j = others.size() - 1; j >= 0; j--) {
        boolean same = words.get(i).form().equals(others.get(j).form());
        length[i][j] =
            same ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }

  private static List<Piece> join(String text, List<Word> words, boolean[] shared) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < words.size()) {
      if (shared[i]) {
        i++;
        continue;
      }
      int last = i;
      while (last + 1 < words.size() && !shared[last + 1]) {
        last++;
      }
      add(pieces, text, from, words.get(i).start(), false);
      add(pieces, text, words.get(i).start(), words.get(last).end(), true);
      from = words.get(last).end();
      i = last + 1;
    }
    add(pieces, text, from, text.length(), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, int from, int to, boolean differs) {
    if (from < to) {
      pieces.add(new Piece(text.substring(from, to), differs));
    }
  }
}
