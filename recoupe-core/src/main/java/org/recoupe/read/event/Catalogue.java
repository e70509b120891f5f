package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.EventType;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The catalogue of verbs that evoke typed events, with what each needs to be one. Immutable. */
final class Catalogue {

  /**
   * One way in which a verb evokes an event.
   *
   * @param kind v active, p passive too, f passive too if finite, r reflexive only
   * @param scene true if the nouns around tell the type better
   * @param needs what must be there, in the words of the list's head
   */
  record Entry(String kind, EventType type, boolean scene, List<String> needs) {

    /** True if the verb may stand in the passive. */
    boolean passive() {
      return kind.equals("p") || kind.equals("f");
    }
  }

  private static final Catalogue FRENCH = new Catalogue();

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, Entry> nouns = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private Catalogue() {
    for (List<String> row : Table.of(Catalogue.class, "events-fr.tsv")) {
      String named = row.get(2).replace("?", "");
      EventType type = EventType.valueOf(named.toUpperCase(Locale.ROOT));
      entries
          .computeIfAbsent(row.get(0), k -> new ArrayList<>())
          .add(
              new Entry(
                  row.get(1), type, row.get(2).endsWith("?"), List.of(row.get(3).split(" "))));
    }
    for (List<String> row : Table.of(Catalogue.class, "nouns-fr.tsv")) {
      EventType type = EventType.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      nouns.put(row.get(0), new Entry("n", type, false, List.of(row.get(2).split(" "))));
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

  /** What a noun tells by itself. */
  Optional<Entry> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** True if a lemma belongs to a class of nouns; plural lemmas of the tagger are forgiven. */
  boolean is(String lemma, String named) {
    Set<String> members = classes.getOrDefault(named, Set.of());
    String lower = Fold.lower(lemma);
    return members.contains(lower)
        || lower.endsWith("s") && members.contains(lower.substring(0, lower.length() - 1));
  }
}
