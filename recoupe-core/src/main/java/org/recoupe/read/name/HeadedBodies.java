package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Table;

/**
 * A name right behind the noun of a body, « la société minière Nord-Or », « l'agence officielle
 * Ansa », is that body, though it may look like a person's.
 */
final class HeadedBodies implements NameFinder {
  private static final Set<String> NOUNS =
      Table.lines(HeadedBodies.class, "headed-bodies-fr.txt").stream()
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
  private static final int MOST_ADJECTIVES = 3;

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> typed = new ArrayList<>(names.size());
    int row = 0;
    for (Mention name : names) {
      while (row < page.rows().size()
          && page.sentences().get(row).span().end() <= name.span().start()) {
        row++;
      }
      boolean headed =
          name.type() == EntityType.PERSON
              && row < page.rows().size()
              && headed(page.rows().get(row), name.span().start());
      typed.add(headed ? Mentions.of(name.span(), EntityType.ORGANISATION) : name);
    }
    return typed;
  }

  private static boolean headed(WordRow row, int name) {
    int i = row.at(name) - 1;
    int adjectives = 0;
    while (i > 0 && row.tag(i).equals("ADJ") && !row.capital(i) && adjectives < MOST_ADJECTIVES) {
      if (NOUNS.contains(row.lower(i))) {
        break;
      }
      i--;
      adjectives++;
    }
    return i >= 0 && NOUNS.contains(row.lower(i));
  }
}
