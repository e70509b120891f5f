package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Found;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.Metonym;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Table;

/**
 * Seats of power that stand for who sits there, « le Kremlin », « le Quai d'Orsay »: a body, but a
 * place where somebody is received or goes (« à l'Élysée »).
 */
final class SeatFinder implements NameFinder {
  private static final Set<String> PLACE_WORDS =
      Table.lines(SeatFinder.class, "seat-place-words-fr.txt").stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> seats = new ArrayList<>();
    for (Found<Metonym> found : Gazetteer.french().metonyms().in(page.cut())) {
      if (found.value().kind() == Metonym.Kind.SEAT) {
        Span span = new Span(found.start(), found.end());
        if (names.stream().noneMatch(n -> larger(n.span(), span))) {
          seats.add(Mentions.of(span, type(page.text(), found.start())));
        }
      }
    }
    return Mentions.over(names, seats);
  }

  private static boolean larger(Span name, Span seat) {
    return name.covers(seat) && name.length() > seat.length();
  }

  /** Looks at the two words before: « à l' », « au », « devant le », « palais de l' ». */
  private static EntityType type(String text, int start) {
    int at = start;
    for (int words = 0; words < 2 && at > 0; words++) {
      int end = at;
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      at = end;
      while (at > 0 && Character.isLetter(text.charAt(at - 1))
          || at == end && at > 0 && apostrophe(text.charAt(at - 1))) {
        at--;
      }
      if (PLACE_WORDS.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
        return EntityType.PLACE;
      }
    }
    return EntityType.ORGANISATION;
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
