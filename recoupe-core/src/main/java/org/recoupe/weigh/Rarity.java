package org.recoupe.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a shared term tells: the logarithm of how rarely it stands in the sentences at hand
 * (Spärck Jones 1972, with one added so that a story of two sentences still has weights).
 */
final class Rarity {
  private static final int FEW = 8;

  /** However long a story, a term of more sentences than this marks no single matter. */
  private static final int MANY = 50;

  private final Map<String, Integer> sentences = new HashMap<>();
  private final int all;

  private Rarity(int all) {
    this.all = all;
  }

  Rarity(Collection<Telling> tellings) {
    this(tellings.size());
    tellings.forEach(telling -> count(telling.terms()));
  }

  /** The rarity of what statements speak of. */
  static Rarity of(Collection<Statement> statements) {
    Rarity rarity = new Rarity(statements.size());
    statements.forEach(statement -> rarity.count(statement.gist().keys()));
    return rarity;
  }

  private void count(Set<String> terms) {
    terms.forEach(term -> sentences.merge(term, 1, Integer::sum));
  }

  /** How many sentences there are. */
  int sentences() {
    return all;
  }

  /** In how many sentences the term stands. */
  int count(String term) {
    return sentences.getOrDefault(term, 0);
  }

  /** True if the term stands in so few sentences that sharing it tells something. */
  boolean rare(String term) {
    return count(term) <= Math.max(FEW, all / 12);
  }

  /** True if the term stands in hardly any sentence, so that it marks one matter of the story. */
  boolean marks(String term) {
    return count(term) <= Math.max(FEW, Math.min(MANY, all / 40));
  }

  /** True if the term stands in so many sentences that sharing it tells nothing. */
  boolean everywhere(String term) {
    return count(term) * 4 > all;
  }

  double weight(String term) {
    return Math.log(1 + (double) all / Math.max(1, count(term)));
  }
}
