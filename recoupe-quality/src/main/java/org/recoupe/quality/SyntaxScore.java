package org.recoupe.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.read.Reader;

/**
 * Sentences and parts of speech on a treebank of Universal Dependencies (CoNLL-U): its sentences
 * are laid in paragraphs of ten, headlines on lines of their own. A sentence is right if both its
 * ends are; a part of speech is counted where a word of ours has the span of a word of the
 * treebank.
 */
final class SyntaxScore {
  private static final int PARAGRAPH = 10;
  private static final int TAG = 3;
  private static final int NOTE = 9;

  private final StringBuilder text = new StringBuilder();
  private final Set<Span> sentences = new HashSet<>();
  private final Map<Span, String> tags = new HashMap<>();
  private Rate cut = Rate.NONE;
  private int tagged;
  private int rightly;

  /** The two figures of one treebank file. */
  static Figures of(Path file) {
    SyntaxScore score = new SyntaxScore();
    List<List<String[]>> all = read(file);
    for (int from = 0; from < all.size(); from += PARAGRAPH) {
      score.paragraph(all.subList(from, Math.min(all.size(), from + PARAGRAPH)));
    }
    Figures figures = new Figures();
    figures.put("sentences", score.cut);
    figures.put("parts of speech", score.rightly, score.tagged);
    return figures;
  }

  private static List<List<String[]>> read(Path file) {
    List<List<String[]>> all = new ArrayList<>();
    List<String[]> words = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.isEmpty()) {
          all.add(words);
          words = new ArrayList<>();
        } else if (!line.startsWith("#")) {
          words.add(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private void paragraph(List<List<String[]>> some) {
    text.setLength(0);
    sentences.clear();
    tags.clear();
    some.forEach(this::sentence);
    Reading reading = Reader.french().read(text.toString().stripTrailing());
    int right = 0;
    for (Sentence found : reading.sentences()) {
      right += sentences.contains(found.span()) ? 1 : 0;
      found.tokens().forEach(this::word);
    }
    int told = reading.sentences().size();
    cut = cut.plus(right, told - right, sentences.size() - right);
  }

  private void word(Token token) {
    String gold = tags.get(token.span());
    if (gold != null) {
      tagged++;
      rightly += gold.equals(token.tag()) ? 1 : 0;
    }
  }

  /** Words that the treebank splits (« du ») are laid whole and have no tag. */
  private void sentence(List<String[]> words) {
    int start = text.length();
    int last = 0;
    for (String[] word : words) {
      boolean range = word[0].indexOf('-') > 0;
      if (word[0].indexOf('.') > 0 || (!range && Integer.parseInt(word[0]) <= last)) {
        continue;
      }
      int at = text.length();
      text.append(word[1]);
      if (range) {
        last = Integer.parseInt(word[0].substring(word[0].indexOf('-') + 1));
      } else {
        tags.put(new Span(at, text.length()), word[TAG]);
      }
      if (!word[NOTE].contains("SpaceAfter=No")) {
        text.append(' ');
      }
    }
    int end = text.length();
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    sentences.add(new Span(start, end));
    text.setLength(end);
    text.append(".!?…»\"".indexOf(text.charAt(end - 1)) >= 0 ? ' ' : '\n');
  }
}
