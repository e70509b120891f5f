package org.recoupe.store.search;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.recoupe.store.ArticleFacts;
import org.recoupe.story.Keys;
import org.recoupe.story.Traits;

/** An article as the index has it. */
record ArticleDocument(ArticleFacts facts, String text, Optional<Traits> traits) {

  Document document() throws IOException {
    Document document = new Document();
    document.add(new StringField(Fields.ARTICLE, facts.article(), Field.Store.YES));
    document.add(new SortedDocValuesField(Fields.ARTICLE, new BytesRef(facts.article())));
    document.add(new StringField(Fields.STORY, facts.story(), Field.Store.YES));
    document.add(new StoredField(Fields.FACTS, stamp(facts)));
    facts.outlet().ifPresent(outlet -> document.add(new StoredField(Fields.OUTLET, outlet)));
    words(document);
    traits.ifPresent(known -> keys(document, known));
    days(document);
    document.add(new SortedSetDocValuesFacetField(Fields.ANY, Fields.ANY));
    for (Dimension dimension : Dimension.values()) {
      dimension
          .of(facts)
          .forEach(
              value -> document.add(new SortedSetDocValuesFacetField(dimension.name(), value)));
    }
    return Fields.DIMENSIONS.build(document);
  }

  private void words(Document document) {
    facts.title().ifPresent(title -> title(document, title));
    document.add(new TextField(Fields.TEXT_EXACT, text, Field.Store.NO));
    document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
    document.add(new Field(Fields.TEXT_STEMS, text, Fields.MARKED));
    document.add(new TextField(Fields.NAMES, names(), Field.Store.NO));
  }

  /** Terms that are nobody's key stand there as well: they are counted. */
  private static void keys(Document document, Traits traits) {
    SortedMap<String, Double> weights = new TreeMap<>(Keys.of(traits));
    traits.terms().keySet().forEach(term -> weights.putIfAbsent(term, 0.0));
    document.add(new Field(Fields.KEYS, new Weighed(weights), Fields.WEIGHED));
    document.add(new Field(Fields.KEY_PEOPLE, new Weighed(traits.people()), Fields.WEIGHED));
  }

  private static void title(Document document, String title) {
    document.add(new TextField(Fields.TITLE, title, Field.Store.YES));
    document.add(new TextField(Fields.TITLE_STEMS, title, Field.Store.NO));
  }

  /** Each on a line of its own. */
  private String names() {
    return Stream.of(
            facts.outlet().stream().toList(),
            facts.people(),
            facts.organisations(),
            facts.places(),
            facts.origins())
        .flatMap(List::stream)
        .collect(Collectors.joining("\n"));
  }

  private void days(Document document) {
    facts.from().ifPresent(day -> day(document, Fields.FROM, day));
    facts.to().ifPresent(day -> day(document, Fields.TO, day));
    facts
        .from()
        .ifPresent(
            day ->
                document.add(
                    new NumericDocValuesField(Fields.DAY, LocalDate.parse(day).toEpochDay())));
    document.add(new LongPoint(Fields.ADDED, Instant.parse(facts.addedAt()).toEpochMilli()));
  }

  private static void day(Document document, String field, String day) {
    document.add(new LongPoint(field, LocalDate.parse(day).toEpochDay()));
    document.add(new StoredField(field, day));
  }

  /** Differs whenever the facts do; the text of an article never changes. */
  static String stamp(ArticleFacts facts) {
    return facts.toString();
  }
}
