package org.recoupe.desk;

import java.util.List;
import java.util.Locale;
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
          case ANNOTATE, MERGE, CORRECT -> Beside.Tone.PLAIN;
        };
    return new Beside.Remark(
        tone, new Bilingual(head(fr, decision), head(en, decision)), words(decision));
  }

  /** Who, when, and what they did. */
  static String head(Frame frame, Decision decision) {
    String key = "did." + decision.made().kind().name().toLowerCase(Locale.ROOT);
    return frame.say(key, decision.author(), frame.moment(decision.decidedAt()), value(decision));
  }

  private static String value(Decision decision) {
    Decision.Value value = decision.made().value();
    return value.names().isEmpty()
        ? value.note()
        : value.names().stream().collect(Collectors.joining(" = "));
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
