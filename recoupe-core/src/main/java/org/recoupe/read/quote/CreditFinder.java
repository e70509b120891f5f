package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.model.Article;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Credit;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Sentence;

/**
 * Finds the agencies that an article names as sources: as its own source (« (afp) », « avec AFP »,
 * « rapporte Reuters »), or as the channel of one quote (« a déclaré à l'AFP »). A photo credit is
 * none. Thread-safe.
 */
public final class CreditFinder {
  private static final CreditFinder FRENCH = new CreditFinder();

  private CreditFinder() {}

  /** The finder for French. */
  public static CreditFinder french() {
    return FRENCH;
  }

  /**
   * The credits of an article, in order of the text.
   *
   * @param article the article
   * @param sentences its sentences, in order
   * @param mentions its names
   */
  public List<Credit> find(Article article, List<Sentence> sentences, List<Mention> mentions) {
    TreeMap<Integer, Credit> found = new TreeMap<>();
    for (Credit credit : Signatures.in(article)) {
      found.putIfAbsent(credit.span().start(), credit);
    }
    TelltaleAgencies told = new TelltaleAgencies(article.text());
    for (Sentence sentence : sentences) {
      for (Credit credit : told.in(sentence)) {
        if (!overlaps(found, credit.span())) {
          found.put(credit.span().start(), credit);
        }
      }
    }
    List<Credit> credits = new ArrayList<>(found.values());
    credits.sort(Comparator.comparing(Credit::span));
    return credits;
  }

  private static boolean overlaps(NavigableMap<Integer, Credit> found, Span span) {
    return Optional.ofNullable(found.floorEntry(span.end() - 1))
        .filter(e -> e.getValue().span().overlaps(span))
        .isPresent();
  }
}
