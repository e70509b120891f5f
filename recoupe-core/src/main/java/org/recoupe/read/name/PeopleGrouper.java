package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.gazetteer.WordGender;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Fold;
import org.recoupe.text.NameForm;
import org.recoupe.text.NameForm.Fit;

/**
 * Puts the person names of an article together that mean one human. Full names meet by spelling; a
 * bare family name joins the only person who has it and may be addressed so, the one who clearly
 * leads the article, or the one introduced so far; where two could be meant it stays alone.
 */
final class PeopleGrouper {
  /** How many times more often the leading namesake must be named in full. */
  private static final int LEAD = 2;

  private final String text;

  PeopleGrouper(String text) {
    this.text = text;
  }

  /** The humans of an article; mentions that could mean several people are left out. */
  List<Group> group(List<Mention> names) {
    Map<NameForm, Group> forms = byForm(names);
    Map<NameForm, Group> full = new LinkedHashMap<>();
    List<Bare> bare = new ArrayList<>();
    forms.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getKey().text().length()))
        .forEach(
            e -> {
              if (e.getKey().full()) {
                full.put(e.getKey(), e.getValue());
              } else {
                bare.addAll(addressed(e.getKey(), e.getValue()));
              }
            });
    Map<NameForm, Group> people = mergeFull(full);
    List<Group> alone = attach(people, bare);
    List<Group> all = new ArrayList<>(people.values());
    all.addAll(alone);
    all.sort(Comparator.comparingInt(Group::first));
    return all;
  }

  private Map<NameForm, Group> byForm(List<Mention> names) {
    Map<String, NameForm> forms = new LinkedHashMap<>();
    Map<NameForm, Group> groups = new LinkedHashMap<>();
    for (Mention name : names) {
      String written = name.span().in(text);
      NameForm form =
          forms.computeIfAbsent(Fold.plain(written).replace('-', ' '), key -> NameForm.of(written));
      Group group = groups.get(form);
      if (group == null) {
        groups.put(form, new Group(name));
      } else {
        group.add(name);
      }
    }
    return groups;
  }

  /** Two full names meet only if every earlier form of the same person fits, too. */
  private static Map<NameForm, Group> mergeFull(Map<NameForm, Group> full) {
    Map<NameForm, Group> people = new LinkedHashMap<>();
    for (Map.Entry<NameForm, Group> entry : full.entrySet()) {
      List<NameForm> fitting =
          people.keySet().stream()
              .filter(
                  person ->
                      person.fit(entry.getKey()) == Fit.SAME
                          || person.fit(entry.getKey()) == Fit.VARIANT)
              .toList();
      if (fitting.size() == 1) {
        Group person = people.get(fitting.get(0));
        if (person != null) {
          person.addAll(entry.getValue());
        }
      } else {
        people.put(entry.getKey(), entry.getValue());
      }
    }
    return people;
  }

  /** A family or given name alone, by the way its bearer is addressed. */
  private record Bare(NameForm form, WordGender gender, Group group) {}

  /** « M. Blanc » and « Mme Blanc » are two people, whoever « Blanc » is. */
  private List<Bare> addressed(NameForm form, Group group) {
    Map<WordGender, Group> split = new EnumMap<>(WordGender.class);
    for (Mention name : group.mentions()) {
      WordGender gender = told(name);
      Group of = split.get(gender);
      if (of == null) {
        split.put(gender, new Group(name));
      } else {
        of.add(name);
      }
    }
    return split.entrySet().stream().map(e -> new Bare(form, e.getKey(), e.getValue())).toList();
  }

  private WordGender told(Mention name) {
    return Address.before(text, name.span().start()).map(Address::gender).orElse(WordGender.EITHER);
  }

  /** What the names of a person, and the way it is addressed, tell of its gender. */
  WordGender gender(Group person) {
    return gender(NameForm.of(person.fullest(text)), person);
  }

  private WordGender gender(NameForm form, Group person) {
    return person.mentions().stream()
        .map(this::told)
        .filter(g -> g != WordGender.EITHER)
        .findFirst()
        .orElseGet(() -> Gender.of(form));
  }

  private List<Group> attach(Map<NameForm, Group> people, List<Bare> bare) {
    Map<NameForm, Integer> weight = new LinkedHashMap<>();
    Map<NameForm, WordGender> genders = new LinkedHashMap<>();
    Map<NameForm, Integer> firsts = new LinkedHashMap<>();
    people.forEach(
        (form, group) -> {
          weight.put(form, group.size());
          genders.put(form, gender(form, group));
          firsts.put(form, group.first());
        });
    List<Bare> alone = new ArrayList<>();
    for (Bare name : bare) {
      List<NameForm> bearers = bearers(people, name.form());
      List<NameForm> candidates =
          bearers.stream()
              .filter(p -> Gender.fit(genders.getOrDefault(p, WordGender.EITHER), name.gender()))
              .toList();
      if (candidates.isEmpty()) {
        spelt(alone, name).ifPresentOrElse(g -> g.addAll(name.group()), () -> alone.add(name));
      } else {
        only(candidates)
            .or(() -> leader(candidates, weight))
            .ifPresentOrElse(
                p -> join(people, p, name.group()),
                () -> introduced(people, candidates, firsts, name.group()));
      }
    }
    return alone.stream().map(Bare::group).toList();
  }

  private static List<NameForm> bearers(Map<NameForm, Group> people, NameForm form) {
    List<NameForm> family = fitting(people, form, Fit.FAMILY);
    return family.isEmpty() ? fitting(people, form, Fit.GIVEN) : family;
  }

  private static Optional<NameForm> only(List<NameForm> candidates) {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private static void join(Map<NameForm, Group> people, NameForm person, Group names) {
    Group group = people.get(person);
    if (group != null) {
      group.addAll(names);
    }
  }

  /** Before the second namesake is introduced, the reader knows the first one alone. */
  private static void introduced(
      Map<NameForm, Group> people,
      List<NameForm> candidates,
      Map<NameForm, Integer> firsts,
      Group names) {
    for (Mention name : names.mentions()) {
      List<NameForm> known =
          candidates.stream()
              .filter(c -> firsts.getOrDefault(c, Integer.MAX_VALUE) < name.span().start())
              .toList();
      only(known).ifPresent(p -> join(people, p, new Group(name)));
    }
  }

  private static Optional<Group> spelt(List<Bare> alone, Bare name) {
    return alone.stream()
        .filter(b -> Gender.fit(b.gender(), name.gender()))
        .filter(
            b -> b.form().fit(name.form()) == Fit.VARIANT || b.form().fit(name.form()) == Fit.SAME)
        .map(Bare::group)
        .findFirst();
  }

  private static List<NameForm> fitting(Map<NameForm, Group> people, NameForm form, Fit fit) {
    return people.keySet().stream().filter(person -> person.fit(form) == fit).toList();
  }

  /** The namesake who is named in full much oftener than every other. */
  private static Optional<NameForm> leader(
      List<NameForm> candidates, Map<NameForm, Integer> weight) {
    List<NameForm> ranked =
        candidates.stream()
            .sorted(Comparator.comparing(form -> -weight.getOrDefault(form, 0)))
            .toList();
    int first = weight.getOrDefault(ranked.get(0), 0);
    int second = weight.getOrDefault(ranked.get(1), 0);
    return first >= LEAD * second ? Optional.of(ranked.get(0)) : Optional.empty();
  }
}
