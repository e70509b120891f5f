package org.recoupe.read.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.PlanMark.Certainty;
import org.recoupe.text.Table;

/** The words that make a clause an announcement. Immutable. */
final class Planned {
  private static final Planned FRENCH = new Planned();

  private final Map<String, Certainty> acts = new HashMap<>();
  private final Map<String, Certainty> nouns = new HashMap<>();
  private final Set<String> participles = new HashSet<>();
  private final Set<String> bare = new HashSet<>();
  private final Set<String> states = Set.copyOf(Table.lines(Planned.class, "states-fr.txt"));

  private Planned() {
    for (List<String> row : Table.of(Planned.class, "plans-fr.tsv")) {
      Certainty certainty = Certainty.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      if (!row.get(1).equals("noun")) {
        acts.put(row.get(0), certainty);
      }
      if (!row.get(1).equals("inf")) {
        nouns.put(row.get(0), certainty);
      }
    }
    for (String line : Table.lines(Planned.class, "planned-fr.txt")) {
      String lemma = line.replace(" +", "");
      participles.add(lemma);
      if (!lemma.equals(line)) {
        bare.add(lemma);
      }
    }
  }

  static Planned french() {
    return FRENCH;
  }

  /** How sure an act is that this verb governs. */
  Optional<Certainty> act(VerbGroup verb) {
    return Optional.ofNullable(acts.get(verb.reflexive() ? "se " + verb.lemma() : verb.lemma()));
  }

  /** How sure an act is that stands as a noun behind this verb. */
  Optional<Certainty> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** « est prévu », « prévu ». */
  boolean participle(VerbGroup verb) {
    return verb.passive() && (verb.finite() ? participles : bare).contains(verb.lemma());
  }

  /** « prévu »: a participle that needs no auxiliary to make a plan of its noun. */
  boolean scheduled(String lemma) {
    return bare.contains(lemma);
  }

  boolean participle(String lemma) {
    return participles.contains(lemma);
  }

  /** True for a verb of state, opinion or effect. */
  boolean state(String lemma) {
    return states.contains(lemma);
  }
}
