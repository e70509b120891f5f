package org.recoupe.read.event;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;

/** « a annulé les départs prévus samedi »: the noun that a participle of planning belongs to. */
final class Scheduled {
  private Scheduled() {}

  /** True for « prévu » without an auxiliary. */
  static boolean is(VerbGroup group) {
    return group.tense() == VerbGroup.Tense.PARTICIPLE && Planned.french().scheduled(group.lemma());
  }

  /** The last noun of the clause before, right before the participle, that agrees with it. */
  static Optional<Argument> noun(List<Clause> before, Span participle, String text) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    boolean plural = participle.in(text).endsWith("s");
    Clause last = before.get(before.size() - 1);
    List<Argument> nouns =
        last.right().stream()
            .filter(a -> !a.predicate() && a.span().end() <= participle.start())
            .filter(a -> a.type().isPresent() || a.plural() == plural)
            .toList();
    return nouns.stream()
        .filter(a -> Catalogue.french().is(a.head(), "ACTION"))
        .reduce((a, b) -> b)
        .or(() -> nouns.stream().filter(a -> touches(a, participle, text)).findFirst());
  }

  private static boolean touches(Argument noun, Span participle, String text) {
    return text.substring(noun.span().end(), participle.start()).isBlank();
  }
}
