package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Table;

/**
 * Ends a name where another phrase begins without a comma: « la Cour des comptes les recettes », «
 * le Conseil d'État jeudi », « la Ligue arabe et de l'Organisation des Nations unies », and the
 * town of a dateline behind a byline (« par Anne Roux DOHA/LE CAIRE »). What ends in the word of a
 * firm (« Martin Voyages ») is no person.
 */
final class NameEnds implements NameFinder {
  private static final Set<String> ARTICLES = Grammar.words("article");
  private static final Set<String> DAYS = Grammar.words("day");
  private static final Set<String> OF = Grammar.words("of");
  private static final Set<String> FIRMS =
      Table.lines(NameEnds.class, "firm-words.txt").stream()
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> ended = new ArrayList<>(names.size());
    int row = 0;
    for (Mention name : names) {
      while (row + 1 < page.rows().size()
          && page.sentences().get(row).span().end() <= name.span().start()) {
        row++;
      }
      if (name.type() == EntityType.ORGANISATION) {
        body(page.rows().get(row), name, ended);
      } else {
        ended.add(name.type() == EntityType.PERSON ? person(page.text(), name) : name);
      }
    }
    return ended;
  }

  private static void body(WordRow row, Mention name, List<Mention> ended) {
    int first = row.at(name.span().start());
    int last = row.at(name.span().end() - 1);
    if (first < 0 || last < first) {
      ended.add(name);
      return;
    }
    for (int i = first + 1; i <= last; i++) {
      if (i > first + 1 && breaks(row, i)) {
        ended.add(Mentions.of(row.span(first).join(row.span(i - 1)), name.type()));
        return;
      }
      int second = row.lower(i).equals("et") ? second(row, i + 1, last) : -1;
      if (second > 0 && Gazetteer.french().organisations().isHead(row.form(first))) {
        ended.add(Mentions.of(row.span(first).join(row.span(i - 1)), name.type()));
        body(row, Mentions.of(row.span(second).join(row.span(last)), name.type()), ended);
        return;
      }
    }
    ended.add(name);
  }

  /** An article right behind a noun, or the day of the week, with a small letter. */
  private static boolean breaks(WordRow row, int i) {
    boolean noun =
        switch (row.tag(i - 1)) {
          case "NOUN", "PROPN", "ADJ" -> true;
          default -> false;
        };
    return !row.capital(i)
        && (DAYS.contains(row.lower(i)) && !OF.contains(row.lower(i - 1))
            || noun && ARTICLES.contains(row.lower(i)) && !RoleWords.link(row.lower(i - 1)));
  }

  /** « et de l'Organisation … »: where the second of two bodies begins, or -1. */
  private static int second(WordRow row, int from, int last) {
    int at = from;
    while (at < last && (OF.contains(row.lower(at)) || ARTICLES.contains(apart(row.lower(at))))) {
      at++;
    }
    return at > from
            && at < last
            && row.capital(at)
            && Gazetteer.french().organisations().isHead(row.form(at))
        ? at
        : -1;
  }

  private static String apart(String word) {
    return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
  }

  private static Mention person(String text, Mention name) {
    String form = name.span().in(text);
    int space = form.lastIndexOf(' ');
    if (space < 0) {
      return name;
    }
    String last = form.substring(space + 1);
    if (FIRMS.contains(last.toLowerCase(Locale.ROOT))) {
      return Mentions.of(name.span(), EntityType.ORGANISATION);
    }
    boolean town =
        shouted(last)
            && !shouted(form.substring(0, space))
            && dateline(text, name.span().end())
            && !Gazetteer.french().places().named(last).isEmpty();
    return town
        ? Mentions.of(new Span(name.span().start(), name.span().start() + space), EntityType.PERSON)
        : name;
  }

  private static boolean shouted(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static boolean dateline(String text, int end) {
    return text.startsWith("/", end) || text.startsWith(" (", end) || text.startsWith(" -", end);
  }
}
