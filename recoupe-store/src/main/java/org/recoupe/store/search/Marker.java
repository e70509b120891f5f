package org.recoupe.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.recoupe.model.Span;

/** Finds in the texts of hits what was looked for. */
final class Marker extends UnifiedHighlighter {
  private static final int SNIPPETS = 3;
  private static final int ABOUT_LONG = 160;

  /** No text is looked through farther than this, in UTF-16 units. */
  private static final int FARTHEST = 200_000;

  Marker(IndexSearcher searcher) {
    super(
        UnifiedHighlighter.builder(searcher, Fields.WORDS)
            .withMaxLength(FARTHEST)
            .withMaxNoHighlightPassages(1)
            .withBreakIterator(Marker::breaks)
            .withFormatter(new Spans()));
  }

  private static BreakIterator breaks() {
    return LengthGoalBreakIterator.createClosestToLength(new Stops(), ABOUT_LONG, 0.5f);
  }

  /** The snippets of these documents, in their order. */
  List<List<Hit.Snippet>> snippets(Query query, int[] documents) {
    if (documents.length == 0) {
      return List.of();
    }
    try {
      Object[] found =
          highlightFieldsAsObjects(
                  new String[] {Fields.TEXT_STEMS}, query, documents, new int[] {SNIPPETS})
              .getOrDefault(Fields.TEXT_STEMS, new Object[documents.length]);
      return Arrays.stream(found).map(Marker::snippets).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read", e);
    }
  }

  private static List<Hit.Snippet> snippets(Object found) {
    return found instanceof Snippets snippets ? snippets.list() : List.of();
  }

  private record Snippets(List<Hit.Snippet> list) {}

  /** Places instead of marked-up text. */
  private static final class Spans extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String text) {
      return new Snippets(
          Arrays.stream(passages)
              .sorted(Comparator.comparingInt(Passage::getStartOffset))
              .map(passage -> snippet(passage, text))
              .toList());
    }

    private static Hit.Snippet snippet(Passage passage, String text) {
      Span at = new Span(passage.getStartOffset(), passage.getEndOffset());
      return new Hit.Snippet(at, at.in(text), marks(passage));
    }

    private static List<Span> marks(Passage passage) {
      TreeSet<Span> all = new TreeSet<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        all.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
      }
      List<Span> marks = new ArrayList<>();
      for (Span span : all) {
        int last = marks.size() - 1;
        if (last >= 0 && marks.get(last).overlaps(span)) {
          marks.set(last, marks.get(last).join(span));
        } else {
          marks.add(span);
        }
      }
      return marks;
    }
  }
}
