package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recoupe.gazetteer.FunctionForm;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.mark.EventType;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The catalogue of verbs that evoke typed events, with what each needs to be one. Immutable. */
final class Catalogue {

  /**
   * One way in which a verb evokes an event.
   *
   * @param kind v active, p passive too, f passive too if finite, r reflexive only
   * @param riot the type in an article on a protest, if the nouns around tell the type; else empty
   * @param needs what must be there, in the words of the list's head
   * @param parsed the same, cut up
   */
  record Entry(
      String kind,
      EventType type,
      Optional<EventType> riot,
      List<String> needs,
      List<Need> parsed) {

    /** True if the verb may stand in the passive. */
    boolean passive() {
      return kind.equals("p") || kind.equals("f");
    }
  }

  /** Stands in a class for every function and trade of the gazetteer. */
  private static final String TRADES = "@trades";

  /** Stands in a class for every trade that holds no power. */
  private static final String WORKERS = "@workers";

  private static final Set<FunctionForm.Domain> POWER =
      EnumSet.of(
          FunctionForm.Domain.STATE,
          FunctionForm.Domain.GOVERNMENT,
          FunctionForm.Domain.PARLIAMENT,
          FunctionForm.Domain.LOCAL,
          FunctionForm.Domain.DIPLOMACY);

  private static final Catalogue FRENCH = new Catalogue();

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, Entry> nouns = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private Catalogue() {
    for (List<String> row : Table.of(Catalogue.class, "events-fr.tsv")) {
      String lemmas = row.get(0);
      Entry entry = entry(row.get(1), row.get(2), row.get(3));
      for (String lemma : lemmas.split(" ")) {
        entries.computeIfAbsent(lemma, k -> new ArrayList<>()).add(entry);
      }
    }
    for (List<String> row : Table.of(Catalogue.class, "nouns-fr.tsv")) {
      Entry entry = entry("n", row.get(1), row.get(2));
      Stream.of(row.get(0).split(" ")).forEach(lemma -> nouns.put(lemma, entry));
    }
    for (List<String> row : Table.of(Catalogue.class, "classes-fr.tsv")) {
      classes
          .computeIfAbsent(row.get(0), k -> new HashSet<>())
          .addAll(List.of(row.get(1).split(" ")));
    }
    trades();
  }

  private void trades() {
    for (Set<String> members : classes.values()) {
      boolean all = members.contains(TRADES);
      if (all || members.contains(WORKERS)) {
        Gazetteer.french()
            .functions()
            .forms()
            .filter(form -> all || !POWER.contains(form.domain()))
            .forEach(form -> members.add(Fold.lower(form.form())));
      }
    }
  }

  private static Entry entry(String kind, String types, String needs) {
    List<EventType> named =
        Stream.of(types.split("/"))
            .map(t -> EventType.valueOf(t.toUpperCase(Locale.ROOT)))
            .toList();
    List<String> all = List.of(needs.split(" "));
    return new Entry(
        kind,
        named.get(0),
        named.stream().skip(1).findFirst(),
        all,
        all.stream().map(Need::of).toList());
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
    if (members.contains(lemma)) {
      return true;
    }
    String lower = Fold.lower(lemma);
    return members.contains(lower)
        || lower.endsWith("s") && members.contains(lower.substring(0, lower.length() - 1));
  }
}
