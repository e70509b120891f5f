package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** Finds agencies in the signature that ends a wire story: « (afp/…) », in small letters too. */
final class SignatureFinder implements NameFinder {
  private static final Set<String> AGENCIES =
      Table.lines(SignatureFinder.class, "signature-agencies.txt").stream()
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST = 40;

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> found = new ArrayList<>();
    String text = page.text();
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = text.indexOf(')', open);
      if (close > open && close - open <= LONGEST) {
        signature(text, open + 1, close, found);
      }
    }
    return Mentions.over(names, found);
  }

  private static void signature(String text, int from, int to, List<Mention> found) {
    List<Mention> agencies = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || "/,;- ".indexOf(text.charAt(at)) >= 0) {
        if (at > start && AGENCIES.contains(Fold.lower(text.substring(start, at)))) {
          agencies.add(Mentions.of(new Span(start, at), EntityType.ORGANISATION));
        }
        start = at + 1;
      }
    }
    if (!agencies.isEmpty() && agencies.get(0).span().start() == from) {
      found.addAll(agencies);
    }
  }
}
