package org.recoupe.weigh;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoupe.model.At;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

/**
 * What articles of two origins tell alike but for one thing: its day, its town, who it was, or
 * whether it was at all. Nothing is said where one of the articles knows what the other says, or
 * where any article of the story puts the two side by side: then they are two.
 */
final class Contested {
  private final Coverage coverage;
  private final Voices voices;
  private final Worth worth;
  private final Rivals rivals;

  Contested(Coverage coverage, Voices voices, Worth worth) {
    this.coverage = coverage;
    this.voices = voices;
    this.worth = worth;
    this.rivals = new Rivals(coverage);
  }

  /** What the statements of an episode contest of one another. */
  List<Draft> drafts(List<Statement> statements) {
    Map<Statement, List<Deed>> deeds = new HashMap<>();
    for (Statement statement : statements) {
      List<Deed> told = Deed.of(statement.gist(), coverage);
      if (!told.isEmpty()) {
        deeds.put(statement, told);
      }
    }
    List<Statement> telling = statements.stream().filter(deeds::containsKey).toList();
    SameFact same = new SameFact(coverage, worth);
    Map<String, Set<Rivals.Side>> contested = new TreeMap<>();
    for (Candidates.Two two : Candidates.of(telling, worth.rarity())) {
      if (!two.a().articles().equals(two.b().articles())) {
        rivals(two, deeds, same).forEach(rival -> add(rival, contested));
      }
    }
    List<Draft> drafts = new ArrayList<>();
    contested.values().forEach(sides -> draft(List.copyOf(sides)).ifPresent(drafts::add));
    return drafts;
  }

  private List<Rivals.Rival> rivals(
      Candidates.Two two, Map<Statement, List<Deed>> deeds, SameFact same) {
    List<Rivals.Rival> found = new ArrayList<>();
    for (Deed a : deeds.getOrDefault(two.a(), List.of())) {
      for (Deed b : deeds.getOrDefault(two.b(), List.of())) {
        rivals
            .of(a, b)
            .filter(r -> a.among(b) || same.alike(a.gist(), b.gist()).isPresent())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static void add(Rivals.Rival rival, Map<String, Set<Rivals.Side>> contested) {
    Set<Rivals.Side> sides = contested.computeIfAbsent(rival.key(), k -> new TreeSet<>());
    sides.add(rival.a());
    sides.add(rival.b());
  }

  private Optional<Draft> draft(List<Rivals.Side> sides) {
    List<Finding.Value> values =
        sides.stream()
            .map(s -> new Finding.Value(s.value(), s.text(), s.at(), voices.origin(s.at())))
            .toList();
    List<At> places = sides.stream().map(Rivals.Side::at).toList();
    Aspect aspect = sides.get(0).aspect();
    int origins = aspect == Aspect.POLARITY ? voices.opposed(places) : voices.independent(places);
    String kind = "contested." + aspect.name().toLowerCase(Locale.ROOT);
    List<String> said = sides.stream().map(Rivals.Side::shown).distinct().toList();
    return origins < 2
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Finding.Kind.DISAGREEMENT,
                sides.get(0).about(),
                Optional.of(aspect),
                values,
                origins,
                Wording.of(kind, Wording.list(said)),
                Wording.of("contested.why")));
  }

  /** True if two days lie so near that the hour or the edition parts them, or whole weeks apart. */
  static boolean near(LocalDate a, LocalDate b) {
    long days = Math.abs(ChronoUnit.DAYS.between(a, b));
    return days < 2 || days % 7 == 0 || days > Rivals.MONTH;
  }
}
