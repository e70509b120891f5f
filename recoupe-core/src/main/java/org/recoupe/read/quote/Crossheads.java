package org.recoupe.read.quote;

import java.util.List;
import java.util.Optional;
import org.recoupe.text.Fold;

/** Gives a crosshead in quotation marks to whoever says the same words in the text. */
final class Crossheads {
  private static final int LONGEST = 60;

  private Crossheads() {}

  static List<Draft> resolved(String text, List<Draft> drafts) {
    return drafts.stream().map(draft -> resolved(text, draft, drafts)).toList();
  }

  private static Draft resolved(String text, Draft draft, List<Draft> drafts) {
    boolean open =
        draft.direct() && !draft.told().speaker().known() && draft.span().length() <= LONGEST;
    if (!open) {
      return draft;
    }
    String words = Fold.plain(draft.span().in(text));
    List<Speaker> speakers =
        drafts.stream()
            .filter(other -> other.direct() && other.told().speaker().known())
            .filter(other -> Fold.plain(other.span().in(text)).contains(words))
            .map(other -> other.told().speaker())
            .distinct()
            .limit(2)
            .toList();
    return speakers.size() == 1
        ? new Draft(
            draft.utterance(),
            draft.span(),
            true,
            draft.partial(),
            new Draft.Told(speakers.get(0), Optional.empty(), Optional.empty()),
            draft.frame())
        : draft;
  }
}
