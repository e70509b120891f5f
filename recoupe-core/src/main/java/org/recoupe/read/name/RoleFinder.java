package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Role;

/**
 * Finds what a person is said to be beside the name: « le porte-parole du gouvernement, X », « le
 * ministre de la Santé X », « X, ancien député, ».
 */
final class RoleFinder {
  private static final Set<String> SINGLE_ARTICLE = Grammar.words("single-article");
  private static final Set<String> OF = Grammar.words("of");
  private static final Set<String> VERBS = Grammar.words("verb-or-office");
  private static final int LONGEST = 14;

  private final WordRow row;
  private final RoleSpots spots;
  private final String text;
  private final Set<Integer> people = new HashSet<>();

  RoleFinder(String text, WordRow row, RoleSpots spots, List<Mention> names) {
    this.text = text;
    this.row = row;
    this.spots = spots;
    for (Mention name : names) {
      if (name.type() == EntityType.PERSON) {
        for (int i = 0; i < row.count(); i++) {
          if (name.span().overlaps(row.span(i))) {
            people.add(i);
          }
        }
      }
    }
  }

  /** The roles told beside one name. */
  List<Role> of(Mention name) {
    List<Role> roles = new ArrayList<>();
    int first = row.at(name.span().start());
    int last = row.at(name.span().end() - 1);
    if (first >= 0 && last >= 0) {
      before(first).ifPresent(roles::add);
      behind(last).ifPresent(roles::add);
    }
    return roles;
  }

  private Optional<Role> before(int name) {
    int end = name - 1;
    while (end >= 0 && civility(end)) {
      end--;
    }
    boolean comma = end >= 0 && row.lower(end).equals(",");
    end -= comma ? 1 : 0;
    if (end < 0 || RoleWords.link(row.lower(end))) {
      return Optional.empty();
    }
    int head = -1;
    for (int i = end; i >= 0 && end - i < LONGEST && inside(i); i--) {
      if (spots.at(i).isPresent() && spots.end(i) <= end) {
        head = i;
        if (!comma) {
          break;
        }
      }
    }
    if (head > 0 && !comma && head == end && says(head)) {
      return Optional.empty();
    }
    if (head < 0 || comma && (head == 0 && end == head || governed(opening(head)))) {
      return Optional.empty();
    }
    if (comma && between(opening(head), name)) {
      return Optional.empty();
    }
    return Optional.of(role(opening(head), end));
  }

  /** « « … », juge X »: the verb of an incise, no office. */
  private boolean says(int word) {
    return VERBS.contains(row.lower(word)) && closing(row.lower(word - 1));
  }

  /**
   * True if a person is named right before a role in commas: « X, (le) maire de Lyon, Y ». It is
   * Y's in « X, le maire de Lyon, Y, … » alone, else X's: « selon X, le maire de Lyon, Y a dit ».
   */
  private boolean between(int opening, int name) {
    int at = opening - 1;
    boolean definite = at >= 0 && RoleWords.definite(row.lower(at));
    at -= definite ? 1 : 0;
    if (at >= 3 && age(at - 2)) {
      at -= 3;
    }
    boolean apposed = at > 0 && row.lower(at).equals(",") && people.contains(at - 1);
    return apposed && !(definite && closes(name));
  }

  /** True if behind the name that begins at a word a mark closes it off. */
  private boolean closes(int name) {
    int end = name;
    while (end < row.count() && people.contains(end)) {
      end++;
    }
    return end >= row.count() || closing(row.lower(end));
  }

  /** « l'épouse du président, X »: the role is someone else's. */
  private boolean governed(int first) {
    int i = first - 1;
    boolean article = i > 0 && SINGLE_ARTICLE.contains(row.lower(i));
    int of = article ? i - 1 : i;
    return of > 0 && OF.contains(row.lower(of)) && row.tag(of - 1).equals("NOUN");
  }

  /** « X, (41 ans,) ancien député de Y, ». */
  private Optional<Role> behind(int name) {
    int at = name + 1;
    if (at < row.count() && row.lower(at).equals(",")) {
      at++;
      if (age(at)) {
        at += 3;
      }
    } else if (at >= row.count() || !row.lower(at).equals("(")) {
      return Optional.empty();
    } else {
      at++;
    }
    boolean definite = at < row.count() && RoleWords.definite(row.lower(at));
    int start = definite ? at + 1 : at;
    int head = start;
    while (head < row.count() && RoleWords.before(row.lower(head)) && spots.at(head).isEmpty()) {
      head++;
    }
    if (head >= row.count() || spots.at(head).isEmpty()) {
      return Optional.empty();
    }
    int end = complement(spots.end(head));
    boolean closed = end + 1 >= row.count() || closing(row.lower(end + 1));
    return closed && !(definite && ofNext(end + 1)) && (!definite || end > spots.end(head))
        ? Optional.of(role(start, end))
        : Optional.empty();
  }

  /** « X, le maire de Lyon, Y, … »: the role is that of the name behind it. */
  private boolean ofNext(int comma) {
    int at = comma + 1;
    while (at < row.count() && civility(at)) {
      at++;
    }
    return comma < row.count() && row.lower(comma).equals(",") && people.contains(at) && closes(at);
  }

  /** The last word of the complement behind a function. */
  int complement(int from) {
    int end = from;
    for (int i = from + 1; i < row.count() && i - from < LONGEST && inside(i); i++) {
      if (!RoleWords.link(row.lower(i))) {
        end = i;
      }
    }
    return end;
  }

  private int opening(int head) {
    int start = head;
    while (start > 0 && RoleWords.before(row.lower(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean age(int at) {
    return at + 2 < row.count()
        && row.form(at).startsWith("0")
        && row.lower(at + 1).equals("ans")
        && row.lower(at + 2).equals(",");
  }

  private static boolean closing(String word) {
    return word.length() == 1 && ",.;:)!?»\"–—(".contains(word);
  }

  private boolean civility(int i) {
    boolean function = !row.capital(i) && spots.at(i).isPresent();
    return CivilityWords.is(row.lower(i)) && !function;
  }

  /** A word that can stand inside a role; a person's name cannot. */
  private boolean inside(int i) {
    if (people.contains(i)) {
      return false;
    }
    String word = row.lower(i);
    return RoleWords.link(word)
        || spots.at(i).isPresent()
        || RoleWords.before(word)
        || RoleWords.behind(word)
        || switch (row.tag(i)) {
          case "NOUN", "PROPN", "ADJ" -> Character.isLetter(word.charAt(0));
          case "NUM" -> true;
          default -> row.capital(i);
        };
  }

  private Role role(int first, int last) {
    Span span = row.span(first).join(row.span(last));
    return new Role(span.in(text), span);
  }
}
