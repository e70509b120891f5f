package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.recoupe.model.mark.SpeakerKind;

/** Who spoke and who was spoken of, while one article is read from top to bottom. */
final class Memory {
  /** A pronoun does not reach further back than this many frames. */
  private static final int REACH = 6;

  private final List<Turn> turns = new ArrayList<>();

  /** One mention of someone as speaker or subject. */
  private record Turn(int frame, Speaker speaker, boolean spoke) {}

  void spoke(int frame, Speaker speaker) {
    if (speaker.known()) {
      turns.add(new Turn(frame, speaker, true));
    }
  }

  void stoodAsSubject(int frame, Speaker speaker) {
    if (speaker.known() && speaker.person()) {
      turns.add(new Turn(frame, speaker, false));
    }
  }

  /** Who spoke last, at most so many frames before this one. */
  Optional<Speaker> lastSpeaker(int frame, int reach) {
    return last(t -> t.spoke() && frame - t.frame() <= reach);
  }

  /** The person who alone has spoken in these last frames. */
  Optional<Speaker> onlySpeaker(int frame, int reach) {
    List<Speaker> heard =
        turns.stream()
            .filter(t -> t.spoke() && frame - t.frame() <= reach)
            .map(Turn::speaker)
            .distinct()
            .limit(2)
            .toList();
    return heard.size() == 1 && heard.get(0).person()
        ? Optional.of(heard.get(0))
        : Optional.empty();
  }

  /** The last unnamed source or body that spoke: « la même source ». */
  Optional<Speaker> lastSource(int frame) {
    return last(t -> t.spoke() && !t.speaker().person() && frame - t.frame() <= 3 * REACH);
  }

  /** The last unnamed source that spoke: « précise-t-on ». */
  Optional<Speaker> lastUnnamed(int frame) {
    return last(
        t -> t.spoke() && t.speaker().kind() == SpeakerKind.ANONYMOUS && frame - t.frame() <= 3);
  }

  /** The last body with a name that spoke: « le groupe », « l'organisation ». */
  Optional<Speaker> lastBody(int frame, int reach) {
    return last(
        t ->
            t.spoke()
                && t.speaker().kind() == SpeakerKind.ORGANISATION
                && t.speaker().referent().isPresent()
                && frame - t.frame() <= reach);
  }

  /** Whom a pronoun means. */
  Optional<Speaker> meant(Pronoun pronoun, int frame) {
    return last(
        t ->
            frame - t.frame() <= REACH
                && t.speaker().gender().fits(pronoun)
                && numberFits(t.speaker(), pronoun));
  }

  /** The last person spoken of whose gender fits. */
  Optional<Speaker> lastPerson(Speaker.Gender gender, int frame, int reach) {
    return last(
        t ->
            t.speaker().person()
                && frame - t.frame() <= reach
                && (gender == Speaker.Gender.UNKNOWN
                    || t.speaker().gender() == Speaker.Gender.UNKNOWN
                    || t.speaker().gender() == gender));
  }

  private static boolean numberFits(Speaker speaker, Pronoun pronoun) {
    return pronoun.plural() ? !speaker.person() || several(speaker) : !several(speaker);
  }

  /** « Anne Roux et Paul Blanc », « autorités locales », « des sources proches ». */
  private static boolean several(Speaker speaker) {
    if (speaker.text().contains(" et ") && speaker.referent().isEmpty()) {
      return true;
    }
    String first = speaker.text().split(" ", 2)[0];
    boolean plural =
        first.endsWith("s")
            || first.endsWith("x")
            || first.matches("deux|trois|quatre|cinq|sept|huit|neuf");
    return speaker.referent().isEmpty() && !speaker.person() && plural;
  }

  private Optional<Speaker> last(Predicate<Turn> wanted) {
    for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - 40); i--) {
      if (wanted.test(turns.get(i))) {
        return Optional.of(turns.get(i).speaker());
      }
    }
    return Optional.empty();
  }
}
