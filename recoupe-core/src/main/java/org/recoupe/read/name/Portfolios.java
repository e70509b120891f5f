package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Lexicon;

/**
 * Takes out fields of work: in « les ministres de la Santé, des Transports et de la Culture » no
 * body is named.
 */
final class Portfolios implements NameFinder {
  private static final int FARTHEST = 4;
  private static final int LONGEST = 18;
  private static final Set<String> CHARGED = Grammar.words("charged");

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> kept = new ArrayList<>();
    int dropped = -1;
    for (Mention name : names) {
      if (name.type() != EntityType.PERSON && field(page, name, dropped)) {
        dropped = name.span().end();
      } else {
        kept.add(name);
      }
    }
    return kept;
  }

  private static boolean field(Page page, Mention name, int dropped) {
    if (Gazetteer.french().countries().named(name.span().in(page.text())).isPresent()) {
      return false;
    }
    int at = name.span().start();
    String text = page.text();
    if (enumerated(text, name)) {
      return true;
    }
    int adjectives = 0;
    for (int words = 0; words < FARTHEST; words++) {
      int end = back(text, at);
      at = wordStart(text, end);
      String word = text.substring(at, end).toLowerCase(Locale.ROOT);
      if (word.startsWith("ministre") || dropped >= 0 && end == dropped) {
        return true;
      }
      boolean list = word.equals(",") || word.equals("et");
      boolean adjective = !word.isEmpty() && Character.isLowerCase(text.charAt(at)) && words > 0;
      if (adjective && !RoleWords.link(word) && adjectives++ == 0) {
        continue;
      }
      if (!RoleWords.link(word.replace('’', '\'')) && !(list && dropped >= 0)) {
        return false;
      }
    }
    return false;
  }

  /** « ministre chargée de l'Enfance, de la Jeunesse et des Familles »: the last of a list. */
  private static boolean enumerated(String text, Mention name) {
    if (!Lexicon.french().knows(name.span().in(text).toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean list = false;
    int at = name.span().start();
    for (int words = 0; words < LONGEST; words++) {
      int end = back(text, at);
      at = wordStart(text, end);
      String word = text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
      if (word.startsWith("ministre")) {
        return list;
      }
      boolean joins = word.equals(",") || word.equals("et");
      list |= joins;
      boolean first = words == 0;
      boolean small = !word.isEmpty() && Character.isLowerCase(text.charAt(at));
      boolean inside = RoleWords.link(word) || RoleWords.behind(word) || CHARGED.contains(word);
      if (first && !RoleWords.link(word) || small && !joins && !inside || word.equals(".")) {
        return false;
      }
    }
    return false;
  }

  private static int back(String text, int from) {
    int at = from;
    while (at > 0 && Character.isSpaceChar(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordStart(String text, int end) {
    int at = end;
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at == end && at > 0 ? letters(text, at - 1) : at;
  }

  /** An elided word keeps its apostrophe; any other mark is a word of its own. */
  private static int letters(String text, int mark) {
    int at = mark;
    boolean elided = text.charAt(mark) == '\'' || text.charAt(mark) == '’';
    while (elided && at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
