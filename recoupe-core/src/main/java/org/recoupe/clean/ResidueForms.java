package org.recoupe.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recoupe.text.Table;

/**
 * The forms that lines of residue have, as listed in residue-forms.tsv, for what no list of phrases
 * can hold: a reading time, a counter, a reference.
 */
final class ResidueForms {
  private static final int LONGEST = 25;
  private static final List<Form> LINES = read("line");
  private static final List<Form> SECTIONS = read("section");

  private ResidueForms() {}

  /**
   * A form.
   *
   * @param words what all the words of a line must match
   * @param why the reason shown
   */
  private record Form(Pattern words, String why) {}

  private static List<Form> read(String where) {
    return Table.of(ResidueForms.class, "residue-forms.tsv").stream()
        .filter(row -> row.get(0).equals(where))
        .map(row -> new Form(Pattern.compile(row.get(1)), row.get(2)))
        .toList();
  }

  /** Why a line of this form is residue, if it is. */
  static Optional<String> line(Paragraph line) {
    return first(LINES, line);
  }

  /** Why a line of this form opens a section of residue, if it does. */
  static Optional<String> section(Paragraph line) {
    return first(SECTIONS, line);
  }

  private static Optional<String> first(List<Form> forms, Paragraph line) {
    if (line.count() > LONGEST) {
      return Optional.empty();
    }
    return forms.stream()
        .filter(form -> form.words().matcher(line.words()).matches())
        .map(Form::why)
        .findFirst();
  }
}
