package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.model.mark.EventType;
import org.recoupe.text.Table;

/**
 * Verbs that say little themselves and leave the event to a noun beside them: « la visite a
 * commencé », « mener une attaque », « participer à la réunion » (support verbs, after M. Gross).
 * Immutable.
 */
final class Support {
  private static final Support FRENCH = new Support();
  private static final String SUBJECT = "subject";
  private static final String OBJECT = "object";

  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  /**
   * Where the noun stands with a verb.
   *
   * @param part subject, object, or the preposition before it
   * @param types of the nouns; empty for all
   */
  private record Row(String part, Set<EventType> types) {
    boolean takes(EventType type) {
      return types.isEmpty() || types.contains(type);
    }
  }

  private Support() {
    for (List<String> row : Table.of(Support.class, "support-fr.tsv")) {
      Row read = new Row(row.get(1), types(row.get(2)));
      for (String verb : row.get(0).split(" ")) {
        rows.computeIfAbsent(verb.replace('_', ' '), k -> new ArrayList<>()).add(read);
        List<String> words = List.of(verb.split("_"));
        verbs.add(words.get(words.get(0).equals("se") ? 1 : 0));
      }
    }
  }

  private static Set<EventType> types(String cell) {
    return cell.equals("all")
        ? Set.of()
        : Stream.of(cell.split(" "))
            .map(t -> EventType.valueOf(t.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
  }

  static Support french() {
    return FRENCH;
  }

  /** The event that a noun of the clause tells with the help of its verb. */
  Optional<Frame> frame(Clause clause) {
    if (!verbs.contains(clause.verb().lemma())) {
      return Optional.empty();
    }
    return keys(clause)
        .flatMap(key -> rows.getOrDefault(key, List.of()).stream())
        .flatMap(row -> told(row, clause).stream())
        .findFirst();
  }

  /** The verb alone or with the noun that makes a phrase of it: « prendre fin », « avoir lieu ». */
  private static Stream<String> keys(Clause clause) {
    VerbGroup verb = clause.verb();
    String alone = verb.reflexive() ? "se " + verb.lemma() : verb.lemma();
    Stream<String> phrases =
        clause.right().stream()
            .limit(3)
            .filter(a -> a.type().isEmpty())
            .map(a -> alone + " " + (a.direct() ? "" : a.preposition() + " ") + a.head());
    return Stream.concat(phrases, Stream.of(alone));
  }

  private static Optional<Frame> told(Row row, Clause clause) {
    boolean passive = clause.verb().passive();
    Optional<Argument> noun =
        switch (row.part()) {
          case SUBJECT -> passive ? Optional.empty() : clause.subject();
          case OBJECT -> passive ? clause.subject() : clause.object();
          default -> clause.behind(List.of(row.part()));
        };
    boolean acted = !row.part().equals(SUBJECT);
    Optional<Argument> agent = acted && !passive ? clause.subject() : clause.behind(List.of("par"));
    return noun.filter(n -> n.type().isEmpty() && near(n, clause))
        .flatMap(
            n ->
                Catalogue.french()
                    .noun(n.head())
                    .filter(e -> row.takes(e.type()) && !death(e))
                    .map(e -> frame(e, clause, agent, n)));
  }

  /** « causer la mort » says nothing of what happened. */
  private static boolean death(Catalogue.Entry entry) {
    return entry.type() == EventType.DISASTER && entry.riot().isPresent();
  }

  /** « la marche organisée à Oslo »: a bare participle tells of the noun right before it. */
  private static boolean near(Argument noun, Clause clause) {
    boolean bare = clause.verb().tense() == VerbGroup.Tense.PARTICIPLE;
    List<Argument> left = clause.left();
    return !bare
        || left.stream()
            .dropWhile(a -> !a.equals(noun))
            .skip(1)
            .allMatch(a -> a.preposition().equals("de") || Clocks.tells(a.head()));
  }

  private static Frame frame(
      Catalogue.Entry entry, Clause clause, Optional<Argument> agent, Argument noun) {
    return new Frame(
        entry, agent, Optional.of(noun), clause.right(), clause.around(), clause.owner());
  }
}
