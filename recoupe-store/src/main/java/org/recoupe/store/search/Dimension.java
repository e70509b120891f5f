package org.recoupe.store.search;

import java.util.List;
import java.util.Optional;
import org.recoupe.store.ArticleFacts;

/** By what hits are counted and narrowed. */
public enum Dimension {
  /** Who published the article. */
  OUTLET,
  /** The month in which it was published, as 2021-11; none where it is not known. */
  MONTH,
  /** Someone it names. */
  PERSON,
  /** An organisation it names. */
  ORGANISATION,
  /** A place it names. */
  PLACE,
  /** An origin it rests on. */
  ORIGIN,
  /** The kind of a finding in which it has a part. */
  FINDING;

  /** Longer values are cut: an index takes no term of any length. */
  private static final int LONGEST = 200;

  List<String> of(ArticleFacts facts) {
    return values(facts).stream()
        .map(value -> value.substring(0, Math.min(value.length(), LONGEST)))
        .filter(value -> !value.isBlank())
        .distinct()
        .toList();
  }

  private List<String> values(ArticleFacts facts) {
    return switch (this) {
      case OUTLET -> facts.outlet().stream().toList();
      case MONTH -> month(facts).stream().toList();
      case PERSON -> facts.people();
      case ORGANISATION -> facts.organisations();
      case PLACE -> facts.places();
      case ORIGIN -> facts.origins();
      case FINDING -> facts.findings();
    };
  }

  private static Optional<String> month(ArticleFacts facts) {
    return facts
        .from()
        .map(day -> day.substring(0, 7))
        .filter(month -> facts.to().map(to -> to.startsWith(month)).orElse(true));
  }
}
