package org.recoupe.store.search;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Words of a French text as they are compared. An article that is elided (« l'eau », with either
 * apostrophe) is no part of a word. What is as it was typed, what differs in its accents only, and
 * what differs in its ending too stand in three kinds of fields, so that the closer one ranks
 * higher. Stemming is light (J. Savoy, « Light stemming approaches for the French, Portuguese,
 * German and Hungarian languages », SAC 2006).
 */
final class FrenchWords extends Analyzer {
  /** How much of a difference is forgiven. */
  enum Forgiven {
    CASE,
    ACCENTS,
    ENDINGS
  }

  private static final NormalizeCharMap APOSTROPHES = apostrophes();

  private final Forgiven forgiven;

  FrenchWords(Forgiven forgiven) {
    this.forgiven = forgiven;
  }

  private static NormalizeCharMap apostrophes() {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    map.add("\u2019", "'");
    map.add("\u02bc", "'");
    return map.build();
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new MappingCharFilter(APOSTROPHES, reader);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return initReader(field, reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream bare =
        new ElisionFilter(new LowerCaseFilter(words), FrenchAnalyzer.DEFAULT_ARTICLES);
    TokenStream folded = folded(bare);
    return new TokenStreamComponents(
        words, forgiven == Forgiven.ENDINGS ? new FrenchLightStemFilter(folded) : folded);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return folded(new LowerCaseFilter(in));
  }

  private TokenStream folded(TokenStream in) {
    return forgiven == Forgiven.CASE ? in : new ASCIIFoldingFilter(in);
  }

  /** Each field with what is forgiven in it. */
  static Analyzer of(Map<String, Forgiven> fields) {
    Analyzer exact = new FrenchWords(Forgiven.CASE);
    Analyzer folded = new FrenchWords(Forgiven.ACCENTS);
    Analyzer stems = new FrenchWords(Forgiven.ENDINGS);
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return switch (fields.getOrDefault(field, Forgiven.ACCENTS)) {
          case CASE -> exact;
          case ACCENTS -> folded;
          case ENDINGS -> stems;
        };
      }
    };
  }
}
