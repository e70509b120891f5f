package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.recoupe.model.mark.SpeakerKind;
import org.recoupe.text.Fold;

/** Who spoke and who was spoken of, while one article is read from top to bottom. */
final class Memory {
  /** A pronoun does not reach further back than this many frames. */
  private static final int REACH = 6;

  /** Who was there in these last frames is still before the reader's eyes. */
  private static final int LATELY = 2;

  private static final Set<String> COUNTING = Grammar.words("several");
  private static final Set<String> COLLECTIVE = Grammar.words("collective");

  private final List<Turn> turns = new ArrayList<>();

  /** What someone does in a frame. */
  private enum Part {
    SPOKE,
    SUBJECT,
    MENTIONED
  }

  /** One appearance of someone. */
  private record Turn(int frame, Speaker speaker, Part part) {
    boolean spoke() {
      return part == Part.SPOKE;
    }

    boolean leads() {
      return part != Part.MENTIONED;
    }
  }

  void spoke(int frame, Speaker speaker) {
    add(frame, speaker, Part.SPOKE);
  }

  void stoodAsSubject(int frame, Speaker speaker) {
    add(frame, speaker, Part.SUBJECT);
  }

  void mentioned(int frame, Speaker speaker) {
    add(frame, speaker, Part.MENTIONED);
  }

  /** Somebody who spoke and is not known is remembered: « il ajoute » then means nobody earlier. */
  private void add(int frame, Speaker speaker, Part part) {
    if (speaker.known() || part == Part.SPOKE) {
      turns.add(new Turn(frame, speaker, part));
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

  /** The last body with a name that spoke or acted: « le groupe », « l'organisation ». */
  Optional<Speaker> lastBody(int frame, int reach) {
    return last(
        t ->
            t.leads()
                && t.speaker().kind() == SpeakerKind.ORGANISATION
                && t.speaker().referent().isPresent()
                && frame - t.frame() <= reach);
  }

  /**
   * Whom a pronoun means: who led the nearest frame in which somebody fits; else the only one
   * mentioned of late. A thing that was a subject and never spoke (« le jugement sera rendu »)
   * comes behind everyone who can.
   */
  Optional<Speaker> meant(Pronoun pronoun, int frame) {
    Predicate<Speaker> fits = s -> s.gender().fits(pronoun) && numberFits(s, pronoun);
    Predicate<Turn> led = t -> t.leads() && frame - t.frame() <= REACH && fits.test(t.speaker());
    return last(led.and(t -> t.spoke() || !document(t.speaker())))
        .or(() -> last(led))
        .or(() -> only(t -> frame - t.frame() <= LATELY && fits.test(t.speaker())));
  }

  private static boolean document(Speaker speaker) {
    String head = Fold.lower(speaker.text().split(" ", 2)[0]);
    return CueBook.french().speakerNoun(head).filter("document"::equals).isPresent();
  }

  /** Who went on speaking: « a-t-il ajouté » means who spoke, before who was spoken of. */
  Optional<Speaker> goesOn(Pronoun pronoun, int frame) {
    return last(t ->
            t.spoke()
                && frame - t.frame() <= LATELY
                && t.speaker().gender().fits(pronoun)
                && numberFits(t.speaker(), pronoun))
        .or(() -> meant(pronoun, frame));
  }

  /** The only person of this gender who was there in these last frames. */
  Optional<Speaker> onlyPerson(Speaker.Gender gender, int frame, int reach) {
    return only(
        t ->
            t.speaker().person()
                && t.frame() < frame
                && frame - t.frame() <= reach
                && t.speaker().gender().fits(gender));
  }

  /** The two persons, and no third, whom the nearest frame with several named, in their order. */
  List<Speaker> pair(int frame) {
    for (int at = frame - 1; at >= Math.max(0, frame - LATELY); at--) {
      int wanted = at;
      List<Speaker> named =
          turns.stream()
              .filter(t -> t.frame() == wanted && t.part() == Part.MENTIONED)
              .map(Turn::speaker)
              .distinct()
              .toList();
      if (named.size() > 1) {
        return named.size() == 2 ? named : List.of();
      }
    }
    return List.of();
  }

  /** The person who last led, at most so many frames before this one. */
  Optional<Speaker> lastPerson(Speaker.Gender gender, int frame, int reach) {
    return last(
        t ->
            t.leads()
                && t.speaker().person()
                && frame - t.frame() <= reach
                && t.speaker().gender().fits(gender));
  }

  /** Who led last, if that was within these frames. */
  Optional<Speaker> lastLeader(int frame, int reach) {
    return last(t -> t.leads() && frame - t.frame() <= reach);
  }

  /** True if this one spoke in these last frames. */
  boolean hasSpoken(Speaker speaker, int frame, int reach) {
    return last(t -> t.spoke() && frame - t.frame() <= reach && t.speaker().same(speaker))
        .isPresent();
  }

  /** True if no one else of this gender was there in that frame. */
  boolean alone(Speaker speaker, Speaker.Gender gender, int frame) {
    return turns.stream()
        .filter(t -> t.frame() == frame && t.speaker().person())
        .filter(t -> t.speaker().gender().fits(gender))
        .allMatch(t -> t.speaker().same(speaker));
  }

  private Optional<Speaker> only(Predicate<Turn> wanted) {
    Optional<Speaker> found = Optional.empty();
    for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - 40); i--) {
      Turn turn = turns.get(i);
      if (wanted.test(turn)) {
        if (found.filter(f -> !f.same(turn.speaker())).isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(turn.speaker());
      }
    }
    return found;
  }

  private static boolean numberFits(Speaker speaker, Pronoun pronoun) {
    return pronoun.plural() ? plural(speaker) : !several(speaker);
  }

  /** « Anne Roux et Paul Blanc », « autorités locales », « des sources proches ». */
  private static boolean several(Speaker speaker) {
    if (speaker.text().contains(" et ") && speaker.referent().isEmpty()) {
      return true;
    }
    String first = Fold.plain(speaker.text().split(" ", 2)[0]);
    boolean plural = first.endsWith("s") || first.endsWith("x") || COUNTING.contains(first);
    return speaker.referent().isEmpty() && !speaker.person() && plural;
  }

  /** « ils » takes up several, a body, or a noun like « le couple »; never one witness. */
  private static boolean plural(Speaker speaker) {
    return speaker.kind() == SpeakerKind.ORGANISATION
        || several(speaker)
        || !speaker.person()
            && Arrays.stream(Fold.plain(speaker.text()).split(" ")).anyMatch(COLLECTIVE::contains);
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
