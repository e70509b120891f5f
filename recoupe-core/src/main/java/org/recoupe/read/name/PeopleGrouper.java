package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Fold;
import org.recoupe.text.NameForm;
import org.recoupe.text.NameForm.Fit;

/**
 * Puts the person names of an article together that mean one human. Full names meet by spelling; a
 * bare family name joins the only person who has it, or the one who clearly leads the article;
 * where two could be meant it stays alone.
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
    Map<NameForm, Group> bare = new LinkedHashMap<>();
    forms.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getKey().text().length()))
        .forEach(e -> (e.getKey().full() ? full : bare).put(e.getKey(), e.getValue()));
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

  private List<Group> attach(Map<NameForm, Group> people, Map<NameForm, Group> bare) {
    Map<NameForm, Integer> weight = new LinkedHashMap<>();
    people.forEach((form, group) -> weight.put(form, group.size()));
    Map<NameForm, Group> alone = new LinkedHashMap<>();
    for (Map.Entry<NameForm, Group> entry : bare.entrySet()) {
      List<NameForm> family = fitting(people, entry.getKey(), Fit.FAMILY);
      List<NameForm> given = fitting(people, entry.getKey(), Fit.GIVEN);
      List<NameForm> candidates = family.isEmpty() ? given : family;
      if (candidates.isEmpty()) {
        spelt(alone, entry.getKey())
            .ifPresentOrElse(
                g -> g.addAll(entry.getValue()), () -> alone.put(entry.getKey(), entry.getValue()));
      } else {
        Optional.of(candidates)
            .filter(c -> c.size() == 1)
            .map(c -> c.get(0))
            .or(() -> leader(candidates, weight))
            .map(people::get)
            .ifPresent(person -> person.addAll(entry.getValue()));
      }
    }
    return new ArrayList<>(alone.values());
  }

  private static Optional<Group> spelt(Map<NameForm, Group> alone, NameForm form) {
    return alone.entrySet().stream()
        .filter(e -> e.getKey().fit(form) == Fit.VARIANT || e.getKey().fit(form) == Fit.SAME)
        .map(Map.Entry::getValue)
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
