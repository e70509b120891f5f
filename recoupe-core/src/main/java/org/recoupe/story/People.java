package org.recoupe.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.NameGender;
import org.recoupe.model.mark.Referent;
import org.recoupe.text.Fold;
import org.recoupe.text.NameForm;

/**
 * Unites the persons of several articles. Two full names are one person if each form of the one
 * fits each form of the other; a family name alone is the bearer of the one full name of the story
 * that it fits, and stays alone where there are several. Never the other way: two people in one
 * entity is the worse mistake.
 */
final class People {
  private static final Set<NameForm.Fit> ONE = Set.of(NameForm.Fit.SAME, NameForm.Fit.VARIANT);

  private final Map<String, List<Human>> byFamily = new TreeMap<>();

  /** One human: the forms of the full name, and who bears it. */
  private static final class Human {
    private final List<NameForm> forms = new ArrayList<>();
    private final List<Bearer> bearers = new ArrayList<>();

    boolean fits(NameForm form) {
      return forms.stream().allMatch(mine -> ONE.contains(mine.fit(form)));
    }
  }

  private People() {}

  /** The groups of bearers that are one person each. */
  static List<List<Bearer>> united(List<Bearer> persons) {
    People people = new People();
    Map<String, List<Bearer>> names = new TreeMap<>();
    persons.forEach(p -> names.computeIfAbsent(p.referent().name(), n -> new ArrayList<>()).add(p));
    List<String> fullest =
        names.keySet().stream()
            .sorted(Comparator.comparing((String n) -> -n.length()).thenComparing(n -> n))
            .toList();
    List<String> singles = new ArrayList<>();
    for (String name : fullest) {
      NameForm form = NameForm.of(name);
      if (form.full()) {
        people.settle(form, names.getOrDefault(name, List.of()));
      } else {
        singles.add(name);
      }
    }
    List<List<Bearer>> alone = new ArrayList<>();
    Map<String, List<Bearer>> sole = new TreeMap<>();
    for (String name : singles) {
      people.place(name, names.getOrDefault(name, List.of()), sole, alone);
    }
    return Stream.of(
            people.humans().map(human -> human.bearers), sole.values().stream(), alone.stream())
        .flatMap(s -> s)
        .toList();
  }

  private Stream<Human> humans() {
    return byFamily.values().stream().flatMap(List::stream);
  }

  private void settle(NameForm form, List<Bearer> bearers) {
    List<Human> family = byFamily.computeIfAbsent(form.familyKey(), key -> new ArrayList<>());
    List<Human> fitting = family.stream().filter(human -> human.fits(form)).toList();
    Human human = fitting.size() == 1 ? fitting.get(0) : new Human();
    if (fitting.size() != 1) {
      family.add(human);
    }
    human.forms.add(form);
    human.bearers.addAll(bearers);
  }

  private void place(
      String name, List<Bearer> bearers, Map<String, List<Bearer>> sole, List<List<Bearer>> alone) {
    NameForm form = NameForm.of(name);
    for (Bearer bearer : bearers) {
      List<Human> fitting = bearing(form).filter(h -> agrees(bearer.referent(), h)).toList();
      if (fitting.size() == 1) {
        fitting.get(0).bearers.add(bearer);
      } else if (fitting.isEmpty() && bearing(form).findAny().isEmpty()) {
        sole.computeIfAbsent(form.familyKey(), key -> new ArrayList<>()).add(bearer);
      } else {
        alone.add(List.of(bearer));
      }
    }
  }

  /** The humans whose family name it may be. */
  private Stream<Human> bearing(NameForm single) {
    return byFamily.getOrDefault(single.familyKey(), List.of()).stream()
        .filter(h -> h.forms.stream().anyMatch(f -> f.fit(single) == NameForm.Fit.FAMILY));
  }

  /** A woman's civility is not for a man's first name. */
  private static boolean agrees(Referent single, Human human) {
    Set<String> civilities =
        Stream.concat(Stream.of(single.name()), single.aliases().stream())
            .map(alias -> Fold.plain(NameForm.of(alias).civility()))
            .collect(Collectors.toSet());
    Optional<NameGender> gender =
        human.forms.stream()
            .map(f -> Gazetteer.french().firstNames().gender(f.given().get(0)))
            .flatMap(Optional::stream)
            .findFirst();
    boolean woman = civilities.contains("mme") || civilities.contains("mlle");
    boolean man = civilities.contains("m.") || civilities.contains("mm.");
    return !(woman && gender.equals(Optional.of(NameGender.MASCULINE)))
        && !(man && gender.equals(Optional.of(NameGender.FEMININE)));
  }
}
