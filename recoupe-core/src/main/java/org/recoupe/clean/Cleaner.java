package org.recoupe.clean;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.Cleaned;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;

/**
 * Turns a raw page into a clean article: the steps below in their order, again until nothing
 * changes, then title, date, outlet and passages. Immutable, thread-safe.
 */
public final class Cleaner {
  private static final int MOST_ROUNDS = 8;

  private final List<Step> steps =
      List.of(
          new Mojibake(),
          new Characters(),
          new Entities(),
          new Cuts(),
          new Codes(),
          new ResidueLines(),
          new Repeats(),
          new LostSpaces(),
          new Punctuation(),
          new Glue(),
          new Characters());
  private final Composer composer = new Composer();

  private Cleaner() {}

  /** The cleaner for French press articles, with the lists that ship with the program. */
  public static Cleaner standard() {
    return new Cleaner();
  }

  /** The article that a page holds, or the reason why it holds none. */
  public Cleaned clean(RawPage page) {
    Source source = page.form() == RawPage.Form.HTML ? Source.html(page) : Source.text(page);
    Draft draft = clean(Longest.bounded(source.draft()));
    if (draft.text().chars().noneMatch(Character::isLetter)) {
      return new Rejected(page.uri(), "no text left after cleaning");
    }
    return composer.article(page, source.withDraft(draft));
  }

  /** Each step again until none finds anything: one that found nothing need not look twice. */
  private Draft clean(Draft raw) {
    Draft draft = raw;
    int quiet = 0;
    for (int turn = 0; turn < MOST_ROUNDS * steps.size() && quiet < steps.size(); turn++) {
      Draft before = draft;
      draft = draft.apply(steps.get(turn % steps.size()).changes(draft));
      quiet = draft.text().equals(before.text()) ? quiet + 1 : 0;
    }
    return draft;
  }

  /** Where a page's address is its only name. */
  static Optional<String> address(RawPage page) {
    Optional<String> declared = page.declared().url();
    return declared.isPresent()
        ? declared
        : Optional.of(page.uri()).filter(uri -> uri.startsWith("http"));
  }
}
