package org.recoupe.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.recoupe.model.DateRange;
import org.recoupe.story.Frequencies;
import org.recoupe.story.Keys;
import org.recoupe.story.Traits;

/**
 * Likeness by an inverted index, after All-Pairs (Bayardo, Ma and Srikant 2007): terms are looked
 * up from the heaviest to the lightest, and once what is left of an article is too short to make
 * likeness by itself, nobody new is looked at. Nothing that is like enough is missed.
 */
record Likes(IndexReader reader) {

  private record Like(String article, double likeness) {}

  /** The articles that are like enough, the likest first; ties go to the smaller id. */
  List<String> like(Traits article, Optional<DateRange> days, int most) throws IOException {
    List<Map.Entry<String, Double>> keys =
        Keys.of(article).entrySet().stream()
            .filter(key -> key.getKey().length() <= Weighed.LONGEST)
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .toList();
    Comparator<Like> order =
        Comparator.comparingDouble(Like::likeness)
            .thenComparing(Like::article, Comparator.reverseOrder());
    PriorityQueue<Like> best = new PriorityQueue<>(order);
    for (LeafReaderContext leaf : reader.leaves()) {
      for (Like like : alike(leaf.reader(), keys, days)) {
        if (!like.article().equals(article.article())) {
          best.add(like);
        }
        if (best.size() > most) {
          best.poll();
        }
      }
    }
    return best.stream().sorted(order.reversed()).map(Like::article).toList();
  }

  private static List<Like> alike(
      LeafReader leaf, List<Map.Entry<String, Double>> keys, Optional<DateRange> days)
      throws IOException {
    float[] scores = scores(leaf, keys);
    FixedBitSet there = on(leaf, days);
    SortedDocValues ids = DocValues.getSorted(leaf, Fields.ARTICLE);
    List<Like> alike = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= Keys.LEAST && there.get(i) && ids.advanceExact(i)) {
        alike.add(new Like(ids.lookupOrd(ids.ordValue()).utf8ToString(), scores[i]));
      }
    }
    return alike;
  }

  private static float[] scores(LeafReader leaf, List<Map.Entry<String, Double>> keys)
      throws IOException {
    float[] scores = new float[leaf.maxDoc()];
    double rest = 1;
    for (Map.Entry<String, Double> key : keys) {
      boolean open = Math.sqrt(Math.max(0, rest)) >= Keys.LEAST;
      PostingsEnum holders = leaf.postings(new Term(Fields.KEYS, key.getKey()), PostingsEnum.FREQS);
      if (holders != null) {
        float weight = (float) (key.getValue() / Weighed.WHOLE);
        for (int i = holders.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = holders.nextDoc()) {
          if (open || scores[i] > 0) {
            scores[i] += weight * holders.freq();
          }
        }
      }
      rest -= key.getValue() * key.getValue();
    }
    return scores;
  }

  /** What was published on these days, or nobody knows when. */
  private static FixedBitSet on(LeafReader leaf, Optional<DateRange> days) throws IOException {
    FixedBitSet there = new FixedBitSet(Math.max(1, leaf.maxDoc()));
    NumericDocValues known = DocValues.getNumeric(leaf, Fields.DAY);
    for (int i = 0; i < leaf.maxDoc(); i++) {
      boolean live = leaf.getLiveDocs() == null || leaf.getLiveDocs().get(i);
      if (live && (!known.advanceExact(i) || within(known.longValue(), days))) {
        there.set(i);
      }
    }
    return there;
  }

  private static boolean within(long day, Optional<DateRange> days) {
    return days.filter(d -> d.from().toEpochDay() <= day && day <= d.to().toEpochDay()).isPresent();
  }

  /** How common the terms of some articles are in what was published on some days. */
  Frequencies common(Optional<DateRange> days, Collection<Traits> articles) throws IOException {
    Set<String> terms = names(articles.stream().map(a -> a.terms().keySet()).toList());
    Set<String> people = names(articles.stream().map(a -> a.people().keySet()).toList());
    Map<String, Integer> termCounts = new HashMap<>();
    Map<String, Integer> nameCounts = new HashMap<>();
    int size = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      FixedBitSet there = on(leaf.reader(), days);
      size += there.cardinality();
      count(leaf.reader(), Fields.KEYS, terms, there, termCounts);
      count(leaf.reader(), Fields.KEY_PEOPLE, people, there, nameCounts);
    }
    return new Frequencies(size, termCounts, nameCounts);
  }

  private static Set<String> names(List<Set<String>> all) {
    return all.stream()
        .flatMap(Set::stream)
        .filter(name -> name.length() <= Weighed.LONGEST)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void count(
      LeafReader leaf,
      String field,
      Set<String> terms,
      FixedBitSet there,
      Map<String, Integer> counts)
      throws IOException {
    for (String term : terms) {
      PostingsEnum holders = leaf.postings(new Term(field, term), PostingsEnum.NONE);
      int count = 0;
      while (holders != null && holders.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        count += there.get(holders.docID()) ? 1 : 0;
      }
      if (count > 0) {
        counts.merge(term, count, Integer::sum);
      }
    }
  }
}
