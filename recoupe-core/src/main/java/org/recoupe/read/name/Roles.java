package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.gazetteer.RoleSense;
import org.recoupe.gazetteer.WordGender;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Role;

/**
 * The roles of the people of one article, and the places where somebody is meant by role alone: «
 * la ministre grecque », if exactly one person named before can be meant.
 */
final class Roles {
  private final Map<Span, List<Role>> besideNames = new HashMap<>();
  private final List<Role> alone = new ArrayList<>();

  private Roles() {}

  /** The roles of an article. */
  static Roles of(Page page, List<Mention> names) {
    Roles roles = new Roles();
    int at = 0;
    for (int i = 0; i < page.rows().size(); i++) {
      Span sentence = page.sentences().get(i).span();
      List<Mention> inside = new ArrayList<>();
      while (at < names.size() && names.get(at).span().start() < sentence.end()) {
        inside.add(names.get(at++));
      }
      roles.read(page, i, inside);
    }
    return roles;
  }

  private void read(Page page, int sentence, List<Mention> names) {
    WordRow row = page.rows().get(sentence);
    RoleSpots spots = page.spots().get(sentence);
    if (spots.none()) {
      return;
    }
    RoleFinder finder = new RoleFinder(page.text(), row, spots, names);
    List<Role> taken = new ArrayList<>();
    for (Mention name : names) {
      if (name.type() == EntityType.PERSON) {
        List<Role> found = finder.of(name);
        besideNames.put(name.span(), found);
        taken.addAll(found);
      }
    }
    for (int i = 1; i < row.count(); i++) {
      if (spots.at(i).isPresent() && definite(row, i - 1)) {
        Span span = row.span(i).join(row.span(finder.complement(spots.end(i))));
        if (taken.stream().noneMatch(t -> t.span().overlaps(span))) {
          alone.add(new Role(span.in(page.text()), span));
        }
      }
    }
  }

  /** « le ministre », « la jeune élue ». */
  private static boolean definite(WordRow row, int before) {
    int i = before;
    while (i > 0 && RoleWords.before(row.lower(i)) && row.tag(i).equals("ADJ")) {
      i--;
    }
    return RoleWords.definite(row.lower(i));
  }

  /** The roles told beside the names of a group, each wording once, in order of the text. */
  List<Role> of(Group group) {
    List<Role> roles = new ArrayList<>();
    for (Mention name : group.mentions()) {
      for (Role role : besideNames.getOrDefault(name.span(), List.of())) {
        if (roles.stream().noneMatch(r -> r.text().equalsIgnoreCase(role.text()))) {
          roles.add(role);
        }
      }
    }
    roles.sort((a, b) -> a.span().compareTo(b.span()));
    return roles;
  }

  /** For each group the places where it is meant by role alone. */
  Map<Group, List<Span>> alone(List<Group> people, Map<Group, WordGender> genders) {
    Map<Group, List<RoleSense>> senses = new HashMap<>();
    for (Group person : people) {
      List<RoleSense> own =
          of(person).stream().flatMap(r -> RoleSense.of(r.text()).stream()).toList();
      if (!own.isEmpty()) {
        senses.put(person, own);
      }
    }
    Map<Group, List<Span>> meant = new HashMap<>();
    for (Role role : senses.isEmpty() ? List.<Role>of() : alone) {
      meant(role, people, senses, genders)
          .ifPresent(p -> meant.computeIfAbsent(p, x -> new ArrayList<>()).add(role.span()));
    }
    return meant;
  }

  private static Optional<Group> meant(
      Role role,
      List<Group> people,
      Map<Group, List<RoleSense>> senses,
      Map<Group, WordGender> genders) {
    Optional<RoleSense> sense = RoleSense.of(role.text());
    if (sense.isEmpty()) {
      return Optional.empty();
    }
    List<Group> fitting =
        people.stream()
            .filter(
                p ->
                    sense.get().meansHolder(senses.getOrDefault(p, List.of()))
                        && canBe(sense.get(), genders.getOrDefault(p, WordGender.EITHER)))
            .toList();
    return fitting.size() == 1 && fitting.get(0).first() < role.span().start()
        ? Optional.of(fitting.get(0))
        : Optional.empty();
  }

  /** A masculine role may be a woman's (« le maire »), a feminine one is never a man's. */
  private static boolean canBe(RoleSense role, WordGender person) {
    return role.gender() != WordGender.FEMININE || person != WordGender.MASCULINE;
  }
}
