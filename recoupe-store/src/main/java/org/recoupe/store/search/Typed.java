package org.recoupe.store.search;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** What a user typed, as a question to the index. Never fails. */
final class Typed extends SimpleQueryParser {
  /** More than this is no question; it also bounds the number of words. */
  private static final int LONGEST = 240;

  private static final int SHORTEST_BEGINNING = 2;
  private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}\"|()]");
  private static final Pattern QUOTES = Pattern.compile("[«»“”„]");

  private Typed() {
    super(
        Fields.WORDS,
        Fields.WEIGHTS,
        AND_OPERATOR
            | NOT_OPERATOR
            | OR_OPERATOR
            | PREFIX_OPERATOR
            | PHRASE_OPERATOR
            | PRECEDENCE_OPERATORS
            | WHITESPACE_OPERATOR);
    setDefaultOperator(BooleanClause.Occur.MUST);
  }

  /** Every article if nothing was typed. */
  static Query query(String words) {
    String cut = words.substring(0, Math.min(words.length(), LONGEST));
    String plain = QUOTES.matcher(cut).replaceAll("\"");
    String said =
        Arrays.stream(plain.split("\\s+"))
            .filter(word -> SAYS_SOMETHING.matcher(word).find())
            .collect(Collectors.joining(" "));
    return said.isEmpty() ? new MatchAllDocsQuery() : new Typed().parse(said);
  }

  @Override
  protected Query newDefaultQuery(String text) {
    return orAll(super.newDefaultQuery(text));
  }

  @Override
  protected Query newPhraseQuery(String text, int slop) {
    return orAll(super.newPhraseQuery(text, slop));
  }

  @Override
  protected Query newPrefixQuery(String text) {
    return text.length() < SHORTEST_BEGINNING ? newDefaultQuery(text) : super.newPrefixQuery(text);
  }

  /** Signs without a word ask for nothing in particular. */
  private static Query orAll(Query query) {
    return query instanceof BooleanQuery many && many.clauses().isEmpty()
        ? new MatchAllDocsQuery()
        : query;
  }
}
