package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Referent;

class PeopleTest {
  private static final Reading PAGE = Paper.undated("z", "Le Courrier", "Rien.");

  private static Bearer named(int number, String name, String... aliases) {
    return new Bearer(
        PAGE,
        new Referent(
            "r" + number,
            EntityType.PERSON,
            name,
            List.of(aliases),
            List.of(),
            List.of(new Span(0, 4)),
            List.of(),
            Optional.empty()));
  }

  private static List<TreeSet<String>> names(List<Bearer> bearers) {
    return People.united(bearers).stream()
        .map(group -> new TreeSet<>(group.stream().map(b -> b.referent().name()).toList()))
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  private static TreeSet<String> set(String... names) {
    return new TreeSet<>(List.of(names));
  }

  @Test
  void aFamilyNameJoinsTheOneFullNameItFits() {
    assertEquals(
        List.of(set("Brancourt", "Odile Brancourt")),
        names(List.of(named(1, "Odile Brancourt"), named(2, "Brancourt"))));
  }

  @Test
  void aFamilyNameOfTwoPeopleJoinsNeither() {
    assertEquals(
        List.of(set("Brancourt"), set("Jules Brancourt"), set("Odile Brancourt")),
        names(
            List.of(
                named(1, "Odile Brancourt"), named(2, "Brancourt"), named(3, "Jules Brancourt"))));
  }

  @Test
  void aWomansCivilityIsNotForAMan() {
    assertEquals(
        List.of(set("Brancourt"), set("Jules Brancourt")),
        names(List.of(named(1, "Jules Brancourt"), named(2, "Brancourt", "Mme Brancourt"))));
  }

  @Test
  void twoSpellingsOfOneNameAreOnePerson() {
    assertEquals(
        List.of(set("Iouri Ouglanov", "Yuri Uglanov")),
        names(List.of(named(1, "Iouri Ouglanov"), named(2, "Yuri Uglanov"))));
  }

  @Test
  void anInitialThatFitsTwoPeopleJoinsNeither() {
    assertEquals(
        List.of(set("J. Brancourt"), set("Jean Brancourt"), set("Jules Brancourt")),
        names(
            List.of(
                named(1, "Jean Brancourt"),
                named(2, "J. Brancourt"),
                named(3, "Jules Brancourt"))));
  }

  @Property(tries = 100)
  void theOrderOfTheArticlesDoesNotMatter(@ForAll long seed) {
    List<Bearer> bearers =
        List.of(
            named(1, "Jean Brancourt"),
            named(2, "J. Brancourt"),
            named(3, "Jules Brancourt"),
            named(4, "Brancourt"),
            named(5, "Tavernol"),
            named(6, "Paul Tavernol"));
    List<Bearer> shuffled = new ArrayList<>(bearers);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(names(bearers), names(shuffled));
  }
}
