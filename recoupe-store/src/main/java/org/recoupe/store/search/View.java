package org.recoupe.store.search;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** The index as it stood at one moment. */
final class View {
  private static final int VALUES = 60;
  private static final int LATELY = 200;

  /** What of an article stands beside its snippets. */
  private static final Set<String> SHOWN =
      Set.of(Fields.ARTICLE, Fields.STORY, Fields.TITLE, Fields.OUTLET, Fields.FROM, Fields.TO);

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Optional<SortedSetDocValuesReaderState> values;

  /** What was asked last, with what it found: an index does not change, another one follows it. */
  private final Map<Asked, Found> lately =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Found> eldest) {
          return size() > LATELY;
        }
      };

  View(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.values =
        reader.numDocs() == 0
            ? Optional.empty()
            : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, Fields.DIMENSIONS));
  }

  DirectoryReader reader() {
    return reader;
  }

  /** The facts with which an article was indexed; empty if it is not there. */
  Optional<String> stamp(String article) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.ARTICLE, article)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.ofNullable(
            searcher.storedFields().document(found.scoreDocs[0].doc).get(Fields.FACTS));
  }

  Found search(Asked asked) throws IOException {
    if (values.isEmpty()) {
      return new Found(0, List.of(), Map.of());
    }
    Optional<Found> known = known(asked);
    if (known.isPresent()) {
      return known.get();
    }
    Found found = search(asked, values.get());
    synchronized (lately) {
      lately.put(asked, found);
    }
    return found;
  }

  private Optional<Found> known(Asked asked) {
    synchronized (lately) {
      return Optional.ofNullable(lately.get(asked));
    }
  }

  private Found search(Asked asked, SortedSetDocValuesReaderState state) throws IOException {
    Query words = Typed.query(asked.words());
    DrillDownQuery query = new DrillDownQuery(Fields.DIMENSIONS, limited(words, asked));
    asked
        .only()
        .forEach((dimension, some) -> some.forEach(value -> query.add(dimension.name(), value)));
    TopFieldCollectorManager best =
        new TopFieldCollectorManager(
            order(asked.order()), asked.skip() + asked.most(), Integer.MAX_VALUE);
    DrillSideways.ConcurrentDrillSidewaysResult<TopFieldDocs> found =
        new DrillSideways(searcher, Fields.DIMENSIONS, state).search(query, best);
    TopFieldDocs hits = found.collectorResult;
    return new Found(
        Math.toIntExact(hits.totalHits.value), page(hits, asked, words), counts(found.facets));
  }

  private static Query limited(Query words, Asked asked) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(words, BooleanClause.Occur.MUST);
    asked.from().ifPresent(day -> all.add(since(Fields.TO, day), BooleanClause.Occur.FILTER));
    asked.to().ifPresent(day -> all.add(until(Fields.FROM, day), BooleanClause.Occur.FILTER));
    asked.addedAfter().ifPresent(at -> all.add(after(at), BooleanClause.Occur.FILTER));
    return all.build();
  }

  private static Query since(String field, LocalDate day) {
    return LongPoint.newRangeQuery(field, day.toEpochDay(), Long.MAX_VALUE);
  }

  private static Query until(String field, LocalDate day) {
    return LongPoint.newRangeQuery(field, Long.MIN_VALUE, day.toEpochDay());
  }

  private static Query after(Instant moment) {
    return LongPoint.newRangeQuery(Fields.ADDED, moment.toEpochMilli() + 1, Long.MAX_VALUE);
  }

  private static Sort order(Asked.Order order) {
    SortField id = new SortField(Fields.ARTICLE, SortField.Type.STRING);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, day(true), id);
      case LATEST -> new Sort(day(true), id);
      case EARLIEST -> new Sort(day(false), id);
    };
  }

  private static SortField day(boolean latestFirst) {
    SortField day = new SortField(Fields.DAY, SortField.Type.LONG, latestFirst);
    day.setMissingValue(latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    return day;
  }

  private List<Hit> page(TopDocs hits, Asked asked, Query words) throws IOException {
    int[] documents =
        Arrays.stream(hits.scoreDocs)
            .skip(asked.skip())
            .mapToInt((ScoreDoc hit) -> hit.doc)
            .toArray();
    List<List<Hit.Snippet>> snippets = new Marker(searcher).snippets(words, documents);
    List<Hit> page = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      page.add(hit(searcher.storedFields().document(documents[i], SHOWN), snippets.get(i)));
    }
    return page;
  }

  private static Hit hit(Document stored, List<Hit.Snippet> snippets) {
    return new Hit(
        stored.get(Fields.ARTICLE),
        stored.get(Fields.STORY),
        Optional.ofNullable(stored.get(Fields.TITLE)),
        Optional.ofNullable(stored.get(Fields.OUTLET)),
        Optional.ofNullable(stored.get(Fields.FROM)),
        Optional.ofNullable(stored.get(Fields.TO)),
        snippets);
  }

  private static Map<Dimension, List<Found.Count>> counts(Facets facets) throws IOException {
    Map<Dimension, List<Found.Count>> counts = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      counts.put(
          dimension,
          Optional.ofNullable(facets.getTopChildren(VALUES, dimension.name()))
              .map(View::counts)
              .orElse(List.of()));
    }
    return counts;
  }

  private static List<Found.Count> counts(FacetResult result) {
    return Arrays.stream(result.labelValues)
        .map(value -> new Found.Count(value.label, value.value.intValue()))
        .toList();
  }
}
