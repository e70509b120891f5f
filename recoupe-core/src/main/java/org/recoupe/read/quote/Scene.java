package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.SpeakerKind;

/** One frame while it is read: what is already told for, and the drafts found in it. */
final class Scene {
  /** Words outside the marks beside which a quote is still the whole message. */
  private static final double MOSTLY = 0.75;

  private static final int LONGEST_CROSSHEAD = 8;

  private final Frame frame;
  private final int number;
  private final Desk desk;
  private final List<VerbGroup> groups;
  private final SpeakerReader speakers;
  private final boolean[] done;
  private final List<Draft> drafts = new ArrayList<>();

  Scene(Frame frame, int number, Desk desk) {
    this.frame = frame;
    this.number = number;
    this.desk = desk;
    this.groups = VerbGroups.in(frame);
    this.speakers = new SpeakerReader(frame, number, desk.text(), desk.cast(), desk.memory());
    this.done = new boolean[frame.size()];
  }

  Frame frame() {
    return frame;
  }

  int number() {
    return number;
  }

  Desk desk() {
    return desk;
  }

  List<VerbGroup> groups() {
    return groups;
  }

  SpeakerReader speakers() {
    return speakers;
  }

  List<Draft> drafts() {
    return drafts;
  }

  boolean done(int i) {
    return done[i];
  }

  void close(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, done.length); i++) {
      done[i] = true;
    }
  }

  /** The persons whom the journalist names here. */
  List<Speaker> persons() {
    List<Speaker> persons = new ArrayList<>();
    for (int i = 0; i < frame.size(); i++) {
      if (frame.word(i)) {
        desk.cast()
            .mentionAt(frame.at(i).span().start())
            .filter(m -> m.type() == EntityType.PERSON)
            .map(desk.cast()::speaker)
            .ifPresent(persons::add);
      }
    }
    return persons;
  }

  /** A crowd as speaker. */
  static Speaker crowd(String who) {
    return new Speaker(Optional.empty(), who, SpeakerKind.ANONYMOUS, Speaker.Gender.UNKNOWN);
  }

  /** True if the stretch at this place is a name or term. */
  boolean name(int place) {
    return desk.names().isName(frame, place);
  }

  /** A short title in marks right before another quote: « Un tournant » « Rien ne va », dit X. */
  boolean crosshead() {
    if (!frame.quote(0) || !frame.quote(1)) {
      return false;
    }
    Contents.Content head = desk.contents().of(frame.at(0).stretch());
    return head.capital()
        && !head.ends()
        && head.phrase()
        && head.words() > 1
        && head.words() <= LONGEST_CROSSHEAD;
  }

  /** Who says this quote inside a longer message: « X affirme que des gens criaient « … » ». */
  private Draft.Told inner(int quote, int start, Draft.Told told) {
    for (VerbGroup group : groups) {
      boolean own =
          group.to() == quote
              && group.from() > start
              && group.finite()
              && !group.passive()
              && !group.negated()
              && !group.inverted()
              && frame.word(group.from() - 1)
              && Pronoun.of(frame.at(group.from() - 1).fold()) == Pronoun.NONE;
      if (own) {
        return speakers
            .before(group.from())
            .filter(SpeakerReader.Subject::sure)
            .map(SpeakerReader.Subject::speaker)
            .filter(Speaker::known)
            .map(s -> told(s, group, group.from(), quote))
            .orElse(told);
      }
    }
    return told;
  }

  /** The next mark of punctuation or quote from here on. */
  int nextStop(int from) {
    int i = from;
    while (frame.word(i)) {
      i++;
    }
    return i;
  }

  Draft.Told told(Speaker speaker, VerbGroup group, int from, int to) {
    String cue = frame.stretch(group.from(), group.to()).in(desk.text());
    return told(speaker, cue, from, to);
  }

  Draft.Told told(Speaker speaker, String cue, int from, int to) {
    Span region = frame.stretch(Math.max(0, from), Math.max(from + 1, Math.min(to, frame.size())));
    Optional<String> via =
        desk.channels()
            .in(region.start(), region.end())
            .filter(name -> !name.equals(speaker.text()));
    return new Draft.Told(speaker, via, Optional.of(cue));
  }

  /** Drafts for a stretch of the frame that someone says, quoted, reported, or both. */
  void say(int from, int to, Draft.Told told, int utterance, boolean needsClause) {
    int start = from;
    int end = to;
    while (start < end && (frame.mark(start) && !opens(start) || connector(start))) {
      start++;
    }
    while (end > start && frame.mark(end - 1) && !closes(end - 1)) {
      end--;
    }
    if (start >= end) {
      return;
    }
    List<Integer> quotes = new ArrayList<>();
    int quoted = 0;
    int outside = 0;
    boolean finiteOutside = false;
    boolean finiteQuoted = false;
    for (int i = start; i < end; i++) {
      Item item = frame.at(i);
      if (item.quote()) {
        boolean speech = !done[i] && (!name(i) || end - start == 1);
        Contents.Content content = desk.contents().of(item.stretch());
        if (speech) {
          quotes.add(i);
          quoted += item.span().length();
          finiteQuoted |= content.finite();
        } else {
          outside += item.span().length();
        }
      } else if (item.word()) {
        outside += item.span().length() + 1;
        finiteOutside |= frame.finite(i);
      }
    }
    double share = quoted / (double) Math.max(1, quoted + outside);
    boolean quoteCarries = finiteQuoted;
    boolean directOnly =
        !quotes.isEmpty()
            && (outside == 0
                || share >= MOSTLY
                || !needsClause && !finiteOutside && (quoteCarries || share > 0.4));
    boolean indirect = !directOnly && outside > 0 && !connects(start, end);
    if (indirect) {
      add(utterance, frame.stretch(start, end), false, false, told);
    }
    for (int quote : quotes) {
      int own = directOnly ? utterance : desk.next();
      direct(quote, own, directOnly ? told : inner(quote, start, told), outside > 0);
    }
    close(start, end);
  }

  /** « Par ailleurs, a-t-il dit »: a phrase that joins and says nothing. */
  private boolean connects(int from, int to) {
    boolean phrase = to - from > 1 && frame.word(from) && frame.at(from).tag().equals("ADP");
    for (int i = from + 1; phrase && i < to; i++) {
      phrase = frame.word(i) && frame.at(i).tag().equals("ADV");
    }
    return phrase;
  }

  private boolean opens(int i) {
    return frame.is(i, "(") || frame.is(i, "[");
  }

  private boolean closes(int i) {
    return frame.is(i, ")")
        || frame.is(i, "]")
        || frame.is(i, "%")
        || frame.is(i, "$")
        || frame.is(i, "€");
  }

  private boolean connector(int i) {
    return frame.word(i) && CueBook.french().connector(frame.at(i).fold());
  }

  /** The stretch at this place as direct speech, cut where an incise stands inside the marks. */
  void direct(int quote, int utterance, Draft.Told told, boolean partial) {
    done[quote] = true;
    int stretch = frame.at(quote).stretch();
    Span inner = desk.stretches().get(stretch).inner();
    List<Span> pieces = InnerIncise.pieces(desk.contents().of(stretch).items(), inner);
    for (Span piece : pieces) {
      add(utterance, piece, true, partial, told);
    }
  }

  private void add(int utterance, Span span, boolean direct, boolean partial, Draft.Told told) {
    if (!span.isEmpty()) {
      drafts.add(new Draft(utterance, span, direct, partial, told, frame.span()));
    }
  }
}
