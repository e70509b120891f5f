package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Table;

/**
 * Finds institutions that are named by a common noun with its complement: « préfecture du Var », «
 * parquet de Paris », « ministère de l'Intérieur », « police aux frontières ». The place inside is
 * no name of its own then.
 */
final class BodyFinder implements NameFinder {
  private static final Set<String> PLACED = kind("placed");
  private static final Set<String> OFFICES = kind("office");
  private static final Set<String> FIXED = kind("fixed");
  private static final Set<String> LINKED =
      FIXED.stream()
          .map(f -> f.substring(0, f.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> LINKS = kind("link");
  private static final Set<String> CLOSING = kind("closing");
  private static final int LONGEST = 14;

  private static Set<String> kind(String kind) {
    return Table.of(BodyFinder.class, "bodies-fr.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> found = new ArrayList<>();
    for (WordRow row : page.rows()) {
      for (int i = 0; i < row.count(); i++) {
        int end = end(row, i);
        if (end > i) {
          found.add(Mentions.of(row.span(i).join(row.span(end)), EntityType.ORGANISATION));
          i = end;
        }
      }
    }
    return Mentions.over(names, longer(names, found));
  }

  /** A longer name that the model saw around the body stands. */
  private static List<Mention> longer(List<Mention> names, List<Mention> found) {
    return found.stream()
        .filter(
            body ->
                names.stream()
                    .noneMatch(
                        n ->
                            n.type() == EntityType.ORGANISATION
                                && n.span().covers(body.span())
                                && n.span().length() > body.span().length()))
        .toList();
  }

  /** The last word of the institution that begins here, or -1. */
  private static int end(WordRow row, int head) {
    String noun = row.lower(head);
    if (LINKED.contains(noun)
        && head + 2 < row.count()
        && FIXED.contains(noun + " " + row.lower(head + 1) + " " + row.lower(head + 2))) {
      return head + 2;
    }
    if (OFFICES.contains(noun)) {
      return office(row, head + 1);
    }
    return PLACED.contains(noun) ? placed(row, head + 1) : -1;
  }

  private static int placed(WordRow row, int from) {
    int at = adjective(row, from) ? from + 1 : from;
    int name = afterLink(row, at);
    if (name < 0 || !row.capital(name)) {
      return -1;
    }
    int end = name;
    while (end + 1 < row.count()
        && end - name < LONGEST
        && row.capital(end + 1)
        && joined(row, end)) {
      end++;
    }
    return end;
  }

  /** « ministère (français) de l'Intérieur », « … de l'action et des comptes publics ». */
  private static int office(WordRow row, int from) {
    int at = adjective(row, from) ? from + 1 : from;
    int end = field(row, at);
    if (end < 0) {
      return -1;
    }
    while (end + 2 < row.count() && row.lower(end + 1).equals("et")) {
      int next = field(row, end + 2);
      if (next < 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static int field(WordRow row, int from) {
    int noun = afterLink(row, from);
    if (noun < 0 || !thing(row, noun)) {
      return -1;
    }
    int end = noun;
    while (end + 1 < row.count()
        && (CLOSING.contains(row.lower(end + 1)) || row.capital(end + 1) && thing(row, end + 1))) {
      end++;
    }
    return end;
  }

  private static boolean thing(WordRow row, int i) {
    return Character.isLetter(row.form(i).charAt(0))
        && (row.tag(i).equals("NOUN") || row.tag(i).equals("PROPN") || row.capital(i));
  }

  private static boolean adjective(WordRow row, int i) {
    return i < row.count() && row.tag(i).equals("ADJ") && !row.capital(i);
  }

  /** The word behind « de », « du », « de la », « de l' », « aux »; -1 if there is no such link. */
  private static int afterLink(WordRow row, int i) {
    if (i + 1 >= row.count() || !LINKS.contains(row.lower(i))) {
      return -1;
    }
    boolean article = Grammar.words("definite").contains(row.lower(i + 1));
    int next = article && row.lower(i).equals("de") ? i + 2 : i + 1;
    return next < row.count() ? next : -1;
  }

  private static boolean joined(WordRow row, int i) {
    return row.span(i + 1).start() - row.span(i).end() <= 1;
  }
}
