package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
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
  private static final Set<String> LED = Grammar.words("led");
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
          (name.type() == EntityType.PERSON || unknownPlace(page.text(), name))
              && row < page.rows().size()
              && headed(
                  page.rows().get(row), name.span().start(), fullName(name.span().in(page.text())));
      typed.add(headed ? Mentions.of(name.span(), EntityType.ORGANISATION) : name);
    }
    return again(page.text(), typed);
  }

  /** What « l'agence Nordia » named is a body where it stands alone too. */
  private static List<Mention> again(String text, List<Mention> names) {
    Set<String> bodies =
        names.stream()
            .filter(name -> name.type() == EntityType.ORGANISATION)
            .map(name -> behindNoun(text, name.span()))
            .filter(form -> Gazetteer.french().places().named(form).isEmpty())
            .collect(Collectors.toSet());
    return names.stream()
        .map(
            name ->
                bodies.contains(name.span().in(text))
                    ? Mentions.of(name.span(), EntityType.ORGANISATION)
                    : name)
        .toList();
  }

  /** The one word behind the noun of a body, inside the name or before it; else nothing. */
  private static String behindNoun(String text, Span name) {
    String form = name.in(text);
    int space = form.indexOf(' ');
    if (space > 0) {
      String rest = form.substring(space + 1);
      return NOUNS.contains(form.substring(0, space)) && rest.indexOf(' ') < 0 ? rest : "";
    }
    int end = name.start() - 1;
    int start = text.lastIndexOf(' ', end - 1) + 1;
    return end > start && text.charAt(end) == ' ' && NOUNS.contains(noun(text, start, end))
        ? form
        : "";
  }

  private static String noun(String text, int start, int end) {
    String word = text.substring(start, end).replace('’', '\'');
    return word.substring(word.indexOf('\'') + 1);
  }

  private static boolean unknownPlace(String text, Mention name) {
    return name.type() == EntityType.PLACE
        && Gazetteer.french().places().named(name.span().in(text)).isEmpty();
  }

  /** « la cheffe du parti Anne Roux »: a first name and a family name are a person's. */
  private static boolean fullName(String form) {
    int space = form.indexOf(' ');
    return space > 0
        && form.indexOf(' ', space + 1) < 0
        && Gazetteer.french().firstNames().knows(form.substring(0, space));
  }

  private static boolean headed(WordRow row, int name, boolean full) {
    int i = row.at(name) - 1;
    int adjectives = 0;
    while (i > 0 && row.tag(i).equals("ADJ") && !row.capital(i) && adjectives < MOST_ADJECTIVES) {
      if (NOUNS.contains(row.lower(i))) {
        break;
      }
      i--;
      adjectives++;
    }
    return i >= 0 && NOUNS.contains(row.lower(i)) && !(full && LED.contains(row.lower(i)));
  }
}
