package org.recoupe.store.search;

import java.util.EnumSet;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexOptions;

/** The fields of the index. */
final class Fields {
  /** Changes whenever the fields do: an index of another layout is built anew. */
  static final String LAYOUT = "2";

  static final String ARTICLE = "article";
  static final String STORY = "story";
  static final String OUTLET = "outlet";
  static final String FROM = "from";
  static final String TO = "to";
  static final String DAY = "day";
  static final String ADDED = "added";
  static final String FACTS = "facts";
  static final String TITLE = "title";
  static final String TITLE_STEMS = "title_stems";
  static final String TEXT_EXACT = "text_exact";
  static final String TEXT = "text";
  static final String TEXT_STEMS = "text_stems";
  static final String NAMES = "names";

  /** By which like articles are found, with weights. */
  static final String KEYS = "keys";

  /** Last names of people. */
  static final String KEY_PEOPLE = "key_people";

  /** A dimension of one value that every article has, so that an index never has none. */
  static final String ANY = "ANY";

  static final Analyzer WORDS =
      FrenchWords.of(
          Map.of(
              TEXT_EXACT, FrenchWords.Forgiven.CASE,
              TEXT_STEMS, FrenchWords.Forgiven.ENDINGS,
              TITLE_STEMS, FrenchWords.Forgiven.ENDINGS));

  /** Where words are looked for, and how much it counts to find them there. */
  static final Map<String, Float> WEIGHTS =
      Map.of(TITLE, 3f, TITLE_STEMS, 1.5f, TEXT_EXACT, 2f, TEXT, 1.5f, TEXT_STEMS, 1f, NAMES, 1.5f);

  /** A text that is stored, with the places of its words. */
  static final FieldType MARKED = marked();

  static final FacetsConfig DIMENSIONS = dimensions();

  /** Terms with weights, and nothing of where they stand. */
  static final FieldType WEIGHED = weighed();

  private Fields() {}

  private static FieldType marked() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setStored(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  private static FieldType weighed() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  private static FacetsConfig dimensions() {
    FacetsConfig config = new FacetsConfig();
    EnumSet.allOf(Dimension.class).forEach(d -> config.setMultiValued(d.name(), true));
    return config;
  }
}
