package org.recoupe.read.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.RoleSense;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Lexicon;

/**
 * Takes out common words that only a capital made look like a person or a place: a title behind its
 * article (« le Souverain », « les Sages »), and a participle or a title that opens a sentence («
 * Emprisonné depuis mars, … »).
 */
final class CommonWords implements NameFinder {
  private static final Set<String> DETERMINERS = Grammar.words("determiner");

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    Set<String> borne = borne(page, names);
    return names.stream().filter(n -> !common(page, n, borne)).toList();
  }

  /** Words that are names here: « Doué » where « Amine Doué » stands, a body that was seen. */
  private static Set<String> borne(Page page, List<Mention> names) {
    Set<String> last = new HashSet<>();
    for (Mention name : names) {
      String form = name.span().in(page.text());
      int space = form.lastIndexOf(' ');
      if (space > 0) {
        last.add(form.substring(space + 1));
      } else if (name.type() == EntityType.ORGANISATION) {
        last.add(form);
      }
    }
    return last;
  }

  private static boolean common(Page page, Mention name, Set<String> borne) {
    String form = name.span().in(page.text());
    if (name.type() == EntityType.ORGANISATION || borne.contains(form)) {
      return false;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    if (!word(lower) || listed(form) && RoleSense.of(lower).isEmpty()) {
      return false;
    }
    return page.rows().stream()
        .filter(row -> row.at(name.span().start()) >= 0)
        .anyMatch(row -> determined(row, name) || opening(row, name));
  }

  private static boolean listed(String form) {
    Gazetteer lists = Gazetteer.french();
    return form.length() < 3
        || lists.firstNames().knows(form)
        || !lists.places().named(form).isEmpty()
        || lists.metonyms().named(form).isPresent()
        || lists.organisations().named(form).isPresent();
  }

  /** True for a common noun, an adjective or a participle that is no proper noun. */
  private static boolean word(String lower) {
    List<Lexicon.Form> forms = Lexicon.french().forms(lower);
    return !forms.isEmpty()
        && forms.stream().noneMatch(Lexicon.Form::proper)
        && forms.stream().anyMatch(f -> f.noun() || f.adjective() || f.pastParticiple());
  }

  private static boolean determined(WordRow row, Mention name) {
    int at = row.at(name.span().start());
    return at > 0
        && DETERMINERS.contains(row.lower(at - 1))
        && (at + 1 == row.count() || !row.capital(at + 1))
        && (name.type() == EntityType.PERSON || acts(row, at + 1));
  }

  /** « le Souverain a dit »: no spot of the map does; « à la Défense » may be one. */
  private static boolean acts(WordRow row, int at) {
    return at < row.count() && (row.tag(at).equals("AUX") || row.tag(at).equals("VERB"));
  }

  /** « Emprisonné depuis mars »: a preposition right behind it, and nothing before it. */
  private static boolean opening(WordRow row, Mention name) {
    int at = row.at(name.span().start());
    for (int i = 0; i < at; i++) {
      if (Character.isLetterOrDigit(row.form(i).charAt(0))) {
        return false;
      }
    }
    boolean participle =
        Lexicon.french().forms(row.lower(at)).stream().anyMatch(Lexicon.Form::pastParticiple);
    return at + 1 < row.count()
        && row.tag(at + 1).equals("ADP")
        && !row.capital(at + 1)
        && (participle || name.type() == EntityType.PERSON);
  }
}
