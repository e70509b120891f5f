package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.NameKey;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/**
 * Finds bodies introduced with their acronym: « Fédération des pêcheurs du Nord (FPN) », and the
 * acronym wherever it comes again. After Schwartz and Hearst 2003, on words instead of letters.
 */
final class AcronymFinder implements NameFinder {
  private static final int LONGEST = 14;
  private static final int LEFT_OUT = 2;

  /** An acronym read as a word, « Otan », « Cédéao », has at least so many letters. */
  private static final int WORD = 4;

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    Map<String, EntityType> types = new HashMap<>();
    List<Mention> pairs = new ArrayList<>();
    for (WordRow row : page.rows()) {
      for (int i = 2; i + 1 < row.count(); i++) {
        if (row.form(i - 1).equals("(") && closes(row.form(i + 1)) && acronym(row.form(i))) {
          pair(row, i, names, pairs, types);
        }
      }
      for (int i = 0; i + 3 < row.count(); i++) {
        if (row.form(i + 1).equals("(") && acronym(row.form(i))) {
          spelledOut(row, i, names, pairs, types);
        }
      }
    }
    List<Mention> with = Mentions.over(names, pairs);
    if (types.isEmpty()) {
      return with;
    }
    return Mentions.over(Mentions.over(with, again(page.text(), pairs)), repeats(page, types));
  }

  private static boolean closes(String mark) {
    return mark.equals(")") || mark.equals(",") || mark.equals(";");
  }

  private static boolean acronym(String form) {
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    int letters = form.replace(".", "").length();
    boolean capped = capitals >= 2 && capitals * 2 >= letters;
    return form.length() <= 10
        && (capped || capitals == 1 && letters >= WORD && Character.isUpperCase(form.charAt(0)));
  }

  private static void pair(
      WordRow row,
      int acronym,
      List<Mention> names,
      List<Mention> pairs,
      Map<String, EntityType> types) {
    String letters = NameKey.of(row.form(acronym)).replace(" ", "");
    int end = acronym - 2;
    while (end > 0 && !Character.isLetterOrDigit(row.form(end).charAt(0))) {
      end--;
    }
    int start = start(row, end, letters);
    if (start >= 0) {
      add(row, acronym, row.span(start).join(row.span(end)), names, pairs, types);
    }
  }

  /** « l'OPN (Office des pêches du Nord) »: the long form fills the brackets. */
  private static void spelledOut(
      WordRow row,
      int acronym,
      List<Mention> names,
      List<Mention> pairs,
      Map<String, EntityType> types) {
    int start = acronym + 2;
    int end = start;
    while (end + 1 < row.count() && end - start < LONGEST && !closes(row.form(end + 1))) {
      end++;
    }
    if (!row.capital(start) && start < end) {
      start++;
    }
    boolean filled = end + 1 < row.count() && row.form(end + 1).equals(")");
    boolean place = !Gazetteer.french().places().named(row.form(acronym)).isEmpty();
    String letters = NameKey.of(row.form(acronym)).replace(" ", "");
    if (filled
        && !place
        && row.capital(start)
        && NameKey.of(row.form(start)).startsWith(letters.substring(0, 1))
        && spells(row, start, end, letters)) {
      add(row, acronym, row.span(start).join(row.span(end)), names, pairs, types);
    }
  }

  private static void add(
      WordRow row,
      int acronym,
      Span whole,
      List<Mention> names,
      List<Mention> pairs,
      Map<String, EntityType> types) {
    EntityType type = type(whole, names).orElse(EntityType.ORGANISATION);
    pairs.add(Mentions.of(whole, type));
    pairs.add(Mentions.of(row.span(acronym), type));
    types.put(row.form(acronym), type);
  }

  private static Optional<EntityType> type(Span whole, List<Mention> names) {
    return names.stream()
        .filter(n -> n.span().equals(whole) && n.type() == EntityType.PLACE)
        .map(Mention::type)
        .findFirst();
  }

  /** The farthest word with a capital from which the initials spell the acronym; -1 if none. */
  private static int start(WordRow row, int end, String letters) {
    int best = -1;
    for (int i = end; i >= 0 && end - i < LONGEST; i--) {
      if (".;:!?()".contains(row.form(i))) {
        break;
      }
      if (row.capital(i)
          && NameKey.of(row.form(i)).startsWith(letters.substring(0, 1))
          && spells(row, i, end, letters)) {
        best = i;
      }
    }
    return best;
  }

  private static boolean spells(WordRow row, int from, int to, String letters) {
    int at = 0;
    int words = 0;
    for (int i = from; i <= to; i++) {
      for (String part : NameKey.of(row.form(i)).split(" ")) {
        boolean small = RoleWords.link(row.lower(i)) || part.length() < 2;
        words += small ? 0 : 1;
        if (at < letters.length() && !part.isEmpty() && part.charAt(0) == letters.charAt(at)) {
          at++;
        }
      }
    }
    return at == letters.length() && words <= letters.length() + LEFT_OUT && words > 1;
  }

  /** A long form that was introduced is one name wherever it comes again. */
  private static List<Mention> again(String text, List<Mention> pairs) {
    List<Mention> found = new ArrayList<>();
    for (Mention pair : pairs) {
      String form = pair.span().in(text);
      int at = form.indexOf(' ') < 0 ? -1 : text.indexOf(form);
      while (at >= 0) {
        Span span = new Span(at, at + form.length());
        boolean whole = span.end() == text.length() || !letter(text.charAt(span.end()));
        if (whole && (at == 0 || !letter(text.charAt(at - 1)))) {
          found.add(Mentions.of(span, pair.type()));
        }
        at = text.indexOf(form, span.end());
      }
    }
    return found;
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static List<Mention> repeats(Page page, Map<String, EntityType> types) {
    List<Mention> repeats = new ArrayList<>();
    for (WordRow row : page.rows()) {
      for (int i = 0; i < row.count(); i++) {
        EntityType type = types.get(row.form(i));
        if (type != null) {
          repeats.add(Mentions.of(row.span(i), type));
        }
      }
    }
    return repeats;
  }
}
