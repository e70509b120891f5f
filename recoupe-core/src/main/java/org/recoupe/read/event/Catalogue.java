package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recoupe.model.mark.EventType;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The catalogue of verbs that evoke typed events, with what each needs to be one. Immutable. */
final class Catalogue {

  /**
   * One way in which a verb evokes an event.
   *
   * @param kind v active, p passive too, r reflexive only
   * @param needs what must be there, in the words of the list's head
   */
  record Entry(String kind, EventType type, List<String> needs) {}

  private static final Catalogue FRENCH = new Catalogue();

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private Catalogue() {
    for (List<String> row : Table.of(Catalogue.class, "events-fr.tsv")) {
      EventType type = EventType.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      entries
          .computeIfAbsent(row.get(0), k -> new ArrayList<>())
          .add(new Entry(row.get(1), type, List.of(row.get(3).split(" "))));
    }
    for (List<String> row : Table.of(Catalogue.class, "classes-fr.tsv")) {
      classes.put(row.get(0), Set.of(distinct(row.get(1))));
    }
  }

  private static String[] distinct(String words) {
    return java.util.Arrays.stream(words.split(" ")).distinct().toArray(String[]::new);
  }

  static Catalogue french() {
    return FRENCH;
  }

  List<Entry> of(String lemma) {
    return entries.getOrDefault(lemma, List.of());
  }

  /** True if a lemma belongs to a class of nouns; plural lemmas of the tagger are forgiven. */
  boolean is(String lemma, String named) {
    Set<String> members = classes.getOrDefault(named, Set.of());
    String lower = Fold.lower(lemma);
    return members.contains(lower)
        || lower.endsWith("s") && members.contains(lower.substring(0, lower.length() - 1));
  }
}
