package org.recoupe.read.name;

import java.util.Optional;
import org.recoupe.gazetteer.Civility;
import org.recoupe.gazetteer.Functions;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.WordGender;

/**
 * The form of address before a name: « M. », « Mme », « Me ». It is no part of the name, but it
 * tells how the person is called and whether a man or a woman is meant.
 *
 * @param start where it begins
 * @param gender what it tells
 */
record Address(int start, WordGender gender) {
  /** « Mademoiselle » and its like; no form of address is longer. */
  private static final int LONGEST = 14;

  /** The form of address that ends before a name. */
  static Optional<Address> before(String text, int name) {
    int end = name;
    while (end > 0 && blank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && part(text.charAt(start - 1))) {
      start--;
    }
    if (end == name || start == end || !Character.isUpperCase(text.charAt(start))) {
      return Optional.empty();
    }
    int from = start;
    return civility(text.substring(start, end))
        .filter(c -> !c.plural())
        .map(c -> new Address(from, c.gender()));
  }

  private static Optional<Civility> civility(String form) {
    Functions functions = Gazetteer.french().functions();
    return functions
        .civility(form)
        .or(
            () ->
                functions.civility(
                    form.endsWith(".") ? form.substring(0, form.length() - 1) : form + "."));
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }

  private static boolean part(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
