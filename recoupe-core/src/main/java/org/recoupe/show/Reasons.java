package org.recoupe.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.text.Table;

/**
 * The reasons that come with the values of a dossier, in the reader's language: they stand in one
 * language there and are found in {@code reasons.tsv} by it. Immutable.
 */
final class Reasons {
  private static final Pattern BLANK = Pattern.compile("\\{\\d\\}");

  /** What fills a blank; never more than one reason of several. */
  private static final String FILLED = "((?:(?! ; )[^()]){1,60})";

  private static final int LONGEST = 400;
  private static final String SEVERAL = " ; ";
  private static final String SEVERAL_SHOWN = "\u00A0; ";
  private final Dates dates;
  private final Map<String, Bilingual> plain = new HashMap<>();
  private final List<Template> templates = new ArrayList<>();

  /** A reason with blanks, and how to know it by one of its forms. */
  private record Template(Pattern form, Bilingual words) {}

  Reasons(Dates dates) {
    this.dates = dates;
    for (List<String> row : Table.of(Reasons.class, "reasons.tsv")) {
      Bilingual words = new Bilingual(FrenchTypography.set(row.get(0)), row.get(1));
      add(row.get(0), words);
      add(row.get(1), words);
    }
  }

  /** A reason in both languages; as it stands, in both, if it is not known. */
  Bilingual of(String reason) {
    String key = key(reason);
    Bilingual known = plain.get(key);
    if (known != null) {
      return known;
    }
    Optional<Bilingual> filled = key.length() > LONGEST ? Optional.empty() : filled(key);
    return filled.orElseGet(() -> key.contains(SEVERAL) ? several(key) : Bilingual.of(reason));
  }

  /** Reasons in a row, each of them known or not. */
  private Bilingual several(String key) {
    Bilingual all = Bilingual.of("");
    String gap = "";
    for (String one : key.split(SEVERAL, -1)) {
      all = all.then(gap).then(of(one));
      gap = SEVERAL_SHOWN;
    }
    return all;
  }

  private void add(String form, Bilingual words) {
    if (BLANK.matcher(form).find()) {
      String[] parts = BLANK.split(key(form), -1);
      List<String> quoted = List.of(parts).stream().map(Pattern::quote).toList();
      templates.add(new Template(Pattern.compile(String.join(FILLED, quoted)), words));
    } else {
      plain.put(key(form), words);
    }
  }

  private Optional<Bilingual> filled(String key) {
    for (Template template : templates) {
      Matcher matcher = template.form().matcher(key);
      if (matcher.matches()) {
        return Optional.of(fill(template.words(), matcher));
      }
    }
    return Optional.empty();
  }

  private Bilingual fill(Bilingual words, Matcher matcher) {
    Bilingual filled = words;
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String blank = "{" + (i - 1) + "}";
      String text = matcher.group(i);
      Bilingual put = IsoText.of(text).map(dates::range).orElse(Bilingual.of(text));
      filled =
          new Bilingual(filled.fr().replace(blank, put.fr()), filled.en().replace(blank, put.en()));
    }
    return filled;
  }

  /** The reason without differences of typography. */
  private static String key(String reason) {
    return reason.replace('’', '\'').replace('\u202F', ' ').replace('\u00A0', ' ').strip();
  }
}
