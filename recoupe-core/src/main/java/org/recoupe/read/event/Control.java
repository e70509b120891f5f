package org.recoupe.read.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recoupe.text.Table;

/**
 * Who acts in an infinitive under a verb whose object does: « ils soupçonnent la société de vendre
 * des armes » (object control, Rooryck 1987).
 */
final class Control {
  private static final Map<String, String> OBJECT =
      Table.of(Control.class, "controls-fr.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private Control() {}

  /** True if the subject of a verb is not who acts in the infinitive behind it. */
  static boolean over(Clause governing, VerbGroup group) {
    return group.tense() == VerbGroup.Tense.INFINITIVE
        && !governing.verb().passive()
        && OBJECT.containsKey(governing.verb().lemma());
  }

  /** The object that acts; empty where it is a pronoun or not told. */
  static Optional<Argument> actor(Clause governing) {
    String preposition = OBJECT.getOrDefault(governing.verb().lemma(), "");
    return preposition.isEmpty()
        ? governing.object()
        : governing.behind(List.of(preposition, "au", "aux"));
  }
}
