package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.NameForm;

/**
 * A word taken for a place that no list knows, and that is the family name of a person of the
 * article in this or another spelling, is that person.
 */
final class Relatives implements NameFinder {
  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<NameForm> people = new ArrayList<>();
    for (Mention name : names) {
      if (name.type() == EntityType.PERSON) {
        NameForm form = NameForm.of(name.span().in(page.text()));
        if (form.full()) {
          people.add(form);
        }
      }
    }
    return people.isEmpty()
        ? names
        : names.stream().map(n -> related(page, n, people) ? person(n) : n).toList();
  }

  private static Mention person(Mention name) {
    return Mentions.of(name.span(), EntityType.PERSON);
  }

  private static boolean related(Page page, Mention name, List<NameForm> people) {
    String form = name.span().in(page.text());
    if (name.type() != EntityType.PLACE
        || form.indexOf(' ') >= 0
        || !Gazetteer.french().places().named(form).isEmpty()) {
      return false;
    }
    NameForm alone = NameForm.of(form);
    return people.stream().anyMatch(p -> p.fit(alone) == NameForm.Fit.FAMILY);
  }
}
