package org.recoupe.read.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.NameKey;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Table;

/**
 * Takes out what is written with a capital and is no name of a person, body or place: inhabitants
 * (« un Péruvien »), the State, feast days, initials of an author.
 */
final class Discarder implements NameFinder {
  private static final Set<String> NO_NAMES =
      Table.lines(Discarder.class, "no-names-fr.txt").stream()
          .map(NameKey::of)
          .collect(Collectors.toUnmodifiableSet());

  /** « Unes des quotidiens », « Revue de presse »: a heading, no body. */
  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:" + String.join("|", Table.lines(Discarder.class, "headings-fr.txt")) + ")\\b");

  private static final Pattern CENTURY = Pattern.compile("[IVX]{1,5}(?:e|è|ème|er)");

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    return names.stream()
        .filter(n -> isName(n.span().in(page.text()), n.type()))
        .filter(n -> !takenUp(page.text(), n))
        .toList();
  }

  /** « L'Italien a souri »: a person of whom only the country is said. */
  private static boolean takenUp(String text, Mention name) {
    String form = name.span().in(text);
    if (name.type() != EntityType.PERSON || Gazetteer.french().demonyms().of(form).isEmpty()) {
      return false;
    }
    int start = name.span().start();
    int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    int word = end > 0 && "'’".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String before = text.substring(word, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    return Grammar.words("definite").contains(before);
  }

  private static boolean isName(String form, EntityType type) {
    return !NO_NAMES.contains(NameKey.of(form))
        && !inhabitant(form)
        && !request(form)
        && !(type == EntityType.ORGANISATION && HEADING.matcher(form).find())
        && !initials(form, type)
        && !CENTURY.matcher(form).matches();
  }

  /** « Demandez », « Rendez »: a request at the head of a quote. */
  private static boolean request(String form) {
    List<Lexicon.Form> forms =
        form.endsWith("ez") ? Lexicon.french().forms(form.toLowerCase(Locale.ROOT)) : List.of();
    return !forms.isEmpty() && forms.stream().allMatch(Lexicon.Form::finite);
  }

  private static boolean inhabitant(String form) {
    return form.indexOf(' ') < 0
        && !Gazetteer.french().demonyms().of(form).isEmpty()
        && Gazetteer.french().places().named(form).isEmpty();
  }

  /** « J. D. », « P. M. » at the foot of an article. */
  private static boolean initials(String form, EntityType type) {
    if (type != EntityType.PERSON) {
      return false;
    }
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      run = Character.isLetter(form.charAt(i)) ? run + 1 : 0;
      if (run > 1) {
        return false;
      }
    }
    return true;
  }
}
