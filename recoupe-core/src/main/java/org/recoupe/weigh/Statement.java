package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoupe.model.Span;

/**
 * Sentences of several articles that speak of the very same: copies of one another, or as good as.
 * What is compared are statements, so that a sentence that fifty outlets print is looked at once.
 *
 * @param gist what it speaks of, as the first of its sentences has it
 * @param tellings its sentences, one an article, in order
 */
record Statement(Gist gist, List<Telling> tellings) implements Comparable<Statement> {

  static List<Statement> of(Collection<Gist> gists) {
    Map<String, List<Gist>> alike = new TreeMap<>();
    gists.stream()
        .sorted()
        .forEach(g -> alike.computeIfAbsent(signature(g), s -> new ArrayList<>()).add(g));
    return alike.values().stream().map(Statement::united).sorted().toList();
  }

  /** What is denied, and whether it is done or ahead, makes another statement of it. */
  private static String signature(Gist gist) {
    return new TreeSet<>(gist.keys())
        + " "
        + Polarity.french().denied(gist.telling())
        + Mood.of(gist.telling(), gist.telling().span());
  }

  private static Statement united(List<Gist> alike) {
    Map<String, Telling> byArticle = new TreeMap<>();
    alike.forEach(gist -> byArticle.putIfAbsent(gist.article(), gist.telling()));
    return new Statement(alike.get(0), byArticle.values().stream().sorted().toList());
  }

  /** A stretch of the first sentence, as it lies in another one of the statement. */
  Span carried(Span stretch, Telling other) {
    Span mine = gist.telling().span();
    Span theirs = other.span();
    int start = theirs.start() + stretch.start() - mine.start();
    int end = theirs.end() - (mine.end() - stretch.end());
    boolean inside = start >= theirs.start() && start < end && end <= theirs.end();
    return inside ? new Span(start, end) : theirs;
  }

  Set<String> articles() {
    Set<String> articles = new TreeSet<>();
    tellings.forEach(telling -> articles.add(telling.article()));
    return articles;
  }

  @Override
  public int compareTo(Statement other) {
    return gist.compareTo(other.gist);
  }
}
