package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    }
    List<Mention> with = Mentions.over(names, pairs);
    return types.isEmpty() ? with : Mentions.over(with, repeats(page, types));
  }

  private static boolean closes(String mark) {
    return mark.equals(")") || mark.equals(",") || mark.equals(";");
  }

  private static boolean acronym(String form) {
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && form.length() <= 10 && capitals * 2 >= form.replace(".", "").length();
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
      Span whole = row.span(start).join(row.span(end));
      EntityType type = type(whole, names).orElse(EntityType.ORGANISATION);
      pairs.add(Mentions.of(whole, type));
      pairs.add(Mentions.of(row.span(acronym), type));
      types.put(row.form(acronym), type);
    }
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
