package org.recoupe.weigh;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;
import org.recoupe.text.Table;

/** Sees whether a sentence denies what it speaks of. Thread-safe. */
final class Polarity {
  private static final Polarity FRENCH = new Polarity();

  private final Set<String> particles;
  private final Set<String> denials;

  private Polarity() {
    List<List<String>> rows = Table.of(Polarity.class, "denial-fr.tsv");
    particles = words(rows, "particle");
    denials = words(rows, "denial");
  }

  static Polarity french() {
    return FRENCH;
  }

  private static Set<String> words(List<List<String>> rows, String kind) {
    return rows.stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> kind.equals("particle") ? Fold.plain(row.get(1)) : Stemmer.stem(row.get(1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True if one sentence denies a word that the other states. */
  boolean opposed(Telling a, Telling b) {
    Set<String> no = denied(a);
    Set<String> other = denied(b);
    return other.isEmpty() && no.stream().anyMatch(b.order()::contains)
        || no.isEmpty() && other.stream().anyMatch(a.order()::contains);
  }

  /** The telling words beside each negation of a sentence. */
  Set<String> denied(Telling telling) {
    return telling.looked().denied(() -> denied(telling, telling.span()));
  }

  /** The telling words beside each negation in a stretch of a sentence. */
  Set<String> denied(Telling telling, Span stretch) {
    Set<String> denied = new TreeSet<>();
    String text = telling.reading().article().text();
    String before = "";
    for (Token token : telling.sentence().tokens()) {
      // « le pas », « un pas » is a step, not a negation.
      if (stretch.covers(token.span())
          && !before.equals("DET")
          && negates(token, Fold.plain(token.span().in(text)))) {
        beside(telling, token.span(), denied);
      }
      before = token.tag();
    }
    return Collections.unmodifiableSet(denied);
  }

  private boolean negates(Token token, String form) {
    return !token.tag().equals("NOUN") && particles.contains(form)
        || denials.contains(Stemmer.stem(form));
  }

  private static void beside(Telling telling, Span negation, Set<String> denied) {
    for (int i = 0; i < telling.order().size(); i++) {
      Span place = telling.places().get(i);
      boolean before = place.end() <= negation.start() && negation.start() - place.end() <= 3;
      boolean after = place.start() >= negation.end() && place.start() - negation.end() <= 12;
      if (before || after) {
        denied.add(telling.order().get(i));
      }
    }
  }
}
