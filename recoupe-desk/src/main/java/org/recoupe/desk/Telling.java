package org.recoupe.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recoupe.show.Beside;
import org.recoupe.show.Bilingual;
import org.recoupe.show.PageLink;
import org.recoupe.store.Decision;
import org.recoupe.store.Subject;

/**
 * Tells decisions in both languages.
 *
 * @param fr speaks French
 * @param en speaks English
 */
record Telling(Frame fr, Frame en) {

  List<Beside.Remark> remarks(List<Decision> decisions) {
    return decisions.stream().map(this::remark).toList();
  }

  private Beside.Remark remark(Decision decision) {
    Beside.Tone tone =
        switch (decision.made().kind()) {
          case CONFIRM -> Beside.Tone.YES;
          case REJECT -> Beside.Tone.NO;
          case ANNOTATE, MERGE, SPLIT, CORRECT -> Beside.Tone.PLAIN;
        };
    return new Beside.Remark(
        tone, new Bilingual(head(fr, decision), head(en, decision)), words(decision));
  }

  /** Who, when, and what they did. */
  static String head(Frame frame, Decision decision) {
    String did = "did." + decision.made().kind().name().toLowerCase(Locale.ROOT);
    String who = decision.author();
    String when = frame.moment(decision.decidedAt());
    return switch (decision.made().subject().target()) {
      case STORY -> frame.say(did + ".story", who, when, grouped(frame, decision.made()));
      case ARTICLE ->
          frame.say(
              did + ".article",
              who,
              when,
              days(frame, value(decision)),
              decision.made().subject().label());
      default -> frame.say(did, who, when, value(decision));
    };
  }

  private static String days(Frame frame, String value) {
    String[] ends = value.split("/");
    return frame.days(Optional.of(ends[0]), Optional.of(ends[ends.length - 1]));
  }

  /** Which stories were merged, or how many articles of which story went. */
  private static String grouped(Frame frame, Decision.Made made) {
    String label = made.subject().label();
    return made.kind() == Decision.Kind.MERGE
        ? label
        : frame.count("articles", made.value().sides().get(1).parts().size()) + " · " + label;
  }

  private static String value(Decision decision) {
    Decision.Value value = decision.made().value();
    return value.names().isEmpty()
        ? value.note()
        : value.names().stream()
            .collect(
                Collectors.joining(decision.made().kind() == Decision.Kind.SPLIT ? " ≠ " : " = "));
  }

  /** A note, then why; but once if they are the same. */
  static String words(Decision decision) {
    String reason = decision.made().reason();
    String note = decision.made().value().note();
    boolean noted = decision.made().kind() == Decision.Kind.ANNOTATE && !note.equals(reason);
    return noted ? note + " (" + reason + ")" : reason;
  }

  PageLink way(String key, String address) {
    return new PageLink(fr.say("way." + key), en.say("way." + key), address);
  }

  Bilingual target(Subject.Target target) {
    String key = "target." + target.name().toLowerCase(Locale.ROOT);
    return new Bilingual(fr.say(key), en.say(key));
  }
}
