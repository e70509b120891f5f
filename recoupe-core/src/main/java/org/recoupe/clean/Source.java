package org.recoupe.clean;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.Declared;
import org.recoupe.model.RawPage;

/**
 * What a page holds before its words are mended: the draft of its text, and what it declares.
 *
 * @param draft the text with what is known of its parts
 * @param declared what the input and the page say of themselves
 * @param dates dates of publication that the page declares, the surest first
 * @param address web address, if known
 */
record Source(Draft draft, Declared declared, List<Stamp> dates, Optional<String> address) {

  Source {
    dates = List.copyOf(dates);
  }

  static Source text(RawPage page) {
    Optional<Stamp> date = page.declared().date().flatMap(DeclaredDates::read);
    return new Source(
        Draft.of(page.content()), page.declared(), date.stream().toList(), Cleaner.address(page));
  }

  static Source html(RawPage page) {
    return Page.read(page);
  }

  Source withDraft(Draft cleaned) {
    return new Source(cleaned, declared, dates, address);
  }
}
