package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.Span;

/**
 * Gives a fragment that no cue claims to the one who speaks in the sentence before and again in the
 * sentence behind: « X, a poursuivi le parquet. Y « … ». Z, selon la même source. »
 */
final class Gaps {
  private final Map<Span, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Speaker>> speakers = new HashMap<>();

  private Gaps(List<Frame> frames, List<Draft> drafts) {
    frames.forEach(frame -> numbers.put(frame.span(), numbers.size()));
    drafts.forEach(
        d -> speakers.computeIfAbsent(number(d), n -> new ArrayList<>()).add(d.told().speaker()));
  }

  /** The drafts, in the order of their frames, with the gaps closed. */
  static List<Draft> closed(List<Frame> frames, List<Draft> drafts) {
    Gaps gaps = new Gaps(frames, drafts);
    List<Draft> closed = new ArrayList<>();
    drafts.forEach(draft -> closed.add(gaps.closed(draft)));
    return closed;
  }

  private Draft closed(Draft draft) {
    boolean open =
        draft.partial() && !draft.told().speaker().known() && draft.told().cue().isEmpty();
    Optional<Speaker> both = open ? around(draft) : Optional.empty();
    return both.map(
            s ->
                new Draft(
                    draft.utterance(),
                    draft.span(),
                    draft.direct(),
                    true,
                    new Draft.Told(s, Optional.empty(), Optional.empty()),
                    draft.frame()))
        .orElse(draft);
  }

  private Optional<Speaker> around(Draft draft) {
    int here = number(draft);
    List<Speaker> before = in(here - 1);
    List<Speaker> behind = in(here + 1);
    boolean one =
        !before.isEmpty() && !behind.isEmpty() && in(here).stream().noneMatch(Speaker::known);
    return one
            && before.get(before.size() - 1).known()
            && before.get(before.size() - 1).same(behind.get(0))
        ? Optional.of(behind.get(0))
        : Optional.empty();
  }

  private List<Speaker> in(int frame) {
    return speakers.getOrDefault(frame, List.of());
  }

  private int number(Draft draft) {
    return numbers.getOrDefault(draft.frame(), -9);
  }
}
