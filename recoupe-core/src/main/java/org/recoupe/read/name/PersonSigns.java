package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/**
 * Names that their surroundings show to be people, where the model saw none: a first name and a
 * capital word behind a function (« la ministre de la Santé Anne Roux »), a name with its age («
 * Loris, 27 ans, »), and the initials before a person's name (« K. R. Menon »).
 */
final class PersonSigns implements NameFinder {
  private static final int FARTHEST = 8;
  private static final int LONGEST = 4;

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> people = new ArrayList<>();
    NavigableMap<Integer, Mention> byStart = new TreeMap<>();
    names.forEach(name -> byStart.put(name.span().start(), name));
    for (int i = 0; i < page.rows().size(); i++) {
      WordRow row = page.rows().get(i);
      if (row.shouted()) {
        continue;
      }
      RoleSpots spots = page.spots().get(i);
      for (int at = 1; at < row.count(); at++) {
        if (row.capital(at) && (aged(row, at) || named(row, spots, at))) {
          add(page, row, at, byStart, people);
        }
      }
    }
    List<Mention> all = Mentions.over(names, people);
    return all.stream().map(name -> withInitials(page.text(), name)).toList();
  }

  private static void add(
      Page page,
      WordRow row,
      int first,
      NavigableMap<Integer, Mention> names,
      List<Mention> people) {
    Span span = row.span(first).join(row.span(last(row, first)));
    int from = Optional.ofNullable(names.floorKey(span.start())).orElse(span.start());
    boolean known =
        names.subMap(from, span.end()).values().stream()
            .anyMatch(name -> name.span().overlaps(span) && !yields(page.text(), name, span));
    boolean again = !people.isEmpty() && people.get(people.size() - 1).span().overlaps(span);
    if (!known && !again) {
      people.add(Mentions.of(span, EntityType.PERSON));
    }
  }

  /** A shorter name of a thing gives way, and one that runs into this person's. */
  private static boolean yields(String text, Mention name, Span person) {
    return name.type() != EntityType.PERSON
        && (name.span().length() <= person.length() || runsOn(text, name.span(), person));
  }

  /** « Santé Anne Roux »: the model ran from the portfolio into the name; no head of a body. */
  private static boolean runsOn(String text, Span name, Span person) {
    String first = name.in(text).split("[\\s\u00a0]", 2)[0];
    return name.start() < person.start()
        && name.end() == person.end()
        && Character.isUpperCase(first.charAt(0))
        && !Gazetteer.french().organisations().isHead(first);
  }

  /** The last word of the run of capital words that begins here. */
  private static int last(WordRow row, int first) {
    int last = first;
    while (last + 1 < row.count() && last - first < LONGEST && row.capital(last + 1)) {
      last++;
    }
    return last;
  }

  /** « Loris, 27 ans, »: one capital word or two, and an age. */
  private static boolean aged(WordRow row, int at) {
    int comma = last(row, at) + 1;
    return comma - at <= 2
        && comma + 3 < row.count()
        && !row.capital(at - 1)
        && row.lower(comma).equals(",")
        && (row.form(comma + 1).equals("00") || row.form(comma + 1).equals("0"))
        && row.lower(comma + 2).equals("ans")
        && ",).".contains(row.lower(comma + 3))
        && !placed(row.lower(at - 1));
  }

  private static boolean placed(String before) {
    return RoleWords.link(before) || RoleWords.definite(before);
  }

  /** A first name with a capital word behind it, and before it a function with its complement. */
  private static boolean named(WordRow row, RoleSpots spots, int at) {
    boolean given =
        at + 1 < row.count()
            && row.capital(at + 1)
            && Character.isLetter(row.form(at + 1).charAt(row.form(at + 1).length() - 1))
            && Gazetteer.french().firstNames().knows(row.form(at));
    boolean ofBody = Gazetteer.french().organisations().isHead(row.form(at - 1));
    if (!given || ofBody || RoleWords.link(row.lower(at - 1)) || spots.none()) {
      return false;
    }
    for (int i = at - 1; i >= 0 && at - i <= FARTHEST; i--) {
      if (spots.at(i).isPresent() && spots.end(i) < at) {
        return true;
      }
      if (!complement(row, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean complement(WordRow row, int i) {
    String word = row.lower(i).toLowerCase(Locale.ROOT);
    return RoleWords.link(word)
        || RoleWords.behind(word)
        || switch (row.tag(i)) {
          case "NOUN", "PROPN", "ADJ" -> Character.isLetter(word.charAt(0));
          default -> false;
        };
  }

  /** « K. R. Menon », where only the family name was seen. */
  private static Mention withInitials(String text, Mention name) {
    if (name.type() != EntityType.PERSON) {
      return name;
    }
    int start = name.span().start();
    int at = start;
    while (at >= 3
        && Character.isSpaceChar(text.charAt(at - 1))
        && text.charAt(at - 2) == '.'
        && Character.isUpperCase(text.charAt(at - 3))
        && (at == 3 || !Character.isLetter(text.charAt(at - 4)) && text.charAt(at - 4) != '.')) {
      at -= 3;
      while (at > 0 && at < start && text.charAt(at) == ' ') {
        at++;
      }
    }
    return at == start || text.charAt(at) == 'M' && start - at <= 3
        ? name
        : Mentions.of(new Span(at, name.span().end()), EntityType.PERSON);
  }
}
