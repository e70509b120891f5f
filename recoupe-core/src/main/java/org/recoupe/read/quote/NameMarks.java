package org.recoupe.read.quote;

import java.util.List;
import org.recoupe.gazetteer.Gazetteer;

/**
 * Tells names, titles, nicknames, terms and charges in quotation marks from someone's words. A
 * short phrase without a verb that comes back between marks, or stands elsewhere without them, is a
 * name; so is one behind a word that names, and one that has the capital of a title.
 */
final class NameMarks {
  private static final int LONGEST = 7;

  private final List<Stretch> stretches;
  private final Contents contents;
  private final Cast cast;
  private final CueBook book = CueBook.french();

  NameMarks(List<Stretch> stretches, Contents contents, Cast cast) {
    this.stretches = stretches;
    this.contents = contents;
    this.cast = cast;
  }

  /** True if the stretch at this place of the frame is a name or term, not speech. */
  boolean isName(Frame frame, int place) {
    int number = frame.at(place).stretch();
    Contents.Content content = contents.of(number);
    if (content.words() == 0) {
      return true;
    }
    if (!content.finite() && charge(frame, place) || abbreviated(frame, place, content)) {
      return true;
    }
    if (entitled(frame, place)) {
      return true;
    }
    if (content.words() > LONGEST || content.shouts()) {
      return false;
    }
    if (content.finite() && content.words() > 2) {
      return title(frame, place, content);
    }
    return contents.timesQuoted(number) > 1
        || content.words() > 1 && content.nominal() && contents.alsoPlain(stretches.get(number))
        || mention(number)
        || listed(number)
        || named(frame, place)
        || title(frame, place, content);
  }

  /** « jugé pour « vol » », « condamnés pour leur « participation à … » ». */
  private static boolean charge(Frame frame, int place) {
    boolean own =
        frame.is(place - 1, "leur") || frame.is(place - 1, "sa") || frame.is(place - 1, "son");
    return frame.is(own ? place - 2 : place - 1, "pour");
  }

  /** « la « coalition du fleuve libre » (CFL) »: what has an acronym is a name. */
  private static boolean abbreviated(Frame frame, int place, Contents.Content content) {
    if (!frame.is(place + 1, "(") || !frame.word(place + 2) || !frame.is(place + 3, ")")) {
      return false;
    }
    String acronym = frame.at(place + 2).fold();
    int at = 0;
    for (Item item : content.items()) {
      if (at < acronym.length() && item.word() && item.fold().charAt(0) == acronym.charAt(at)) {
        at++;
      }
    }
    return frame.at(place + 2).capital() && acronym.length() > 1 && at == acronym.length();
  }

  private boolean mention(int number) {
    Stretch stretch = stretches.get(number);
    return cast.mentionOver(stretch.inner().start())
        .filter(m -> m.span().covers(stretch.inner()))
        .isPresent();
  }

  private boolean listed(int number) {
    Contents.Content content = contents.of(number);
    return content.capital()
        && content.words() <= 4
        && !content.items().isEmpty()
        && Gazetteer.french().outlets().named(words(content)).isPresent();
  }

  private static String words(Contents.Content content) {
    StringBuilder words = new StringBuilder();
    content.items().forEach(i -> words.append(i.form()).append(' '));
    return words.toString().strip();
  }

  /** « un article intitulé « … » »: a title of any length. */
  private boolean entitled(Frame frame, int place) {
    if (!frame.word(place - 1)) {
      return false;
    }
    Item item = frame.at(place - 1);
    return item.verb().participle()
        && item.verb().readings().stream()
            .anyMatch(r -> !r.lemma().equals("dire") && book.namer(r.lemma()));
  }

  /** The noun or verb next before the marks is one that names. */
  private boolean named(Frame frame, int place) {
    for (int i = place - 1; i >= Math.max(0, place - 4); i--) {
      Item item = frame.at(i);
      if (!item.word()) {
        return false;
      }
      boolean says = item.verb().readings().stream().anyMatch(r -> r.lemma().equals("dire"));
      if (!says && (book.namer(item.lemma()) || book.namer(item.fold()))) {
        return true;
      }
      if (says && place == i + 1 && item.verb().participle() && noun(frame, i - 1)) {
        return true;
      }
      String tag = item.tag();
      if (tag.equals("VERB") || tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("AUX")) {
        return false;
      }
    }
    return false;
  }

  /** « Marc Roux, dit « le Grand » », « l'affaire dite « des gants » ». */
  private static boolean noun(Frame frame, int before) {
    int i = frame.comma(before) ? before - 1 : before;
    return frame.word(i) && (frame.at(i).tag().equals("PROPN") || frame.at(i).tag().equals("NOUN"));
  }

  /** « l'émission « Grand Angle » »: a capital inside a sentence, a noun or article before it. */
  private boolean title(Frame frame, int place, Contents.Content content) {
    if (!content.capital() || place == 0 || !frame.word(place - 1)) {
      return false;
    }
    String tag = frame.at(place - 1).tag();
    boolean glued =
        tag.equals("NOUN") || tag.equals("DET") || tag.equals("PROPN") || tag.equals("ADJ");
    return glued && (!content.finite() || named(frame, place));
  }
}
