package org.recoupe.read.quote;

import java.util.Set;

/** Skips what stands between a cue and its subject or message: to whom, where and when. */
final class Adjuncts {
  private static final Set<String> ARTICLE = Grammar.words("article");
  private static final Set<String> COMPLEMENT = Grammar.words("complement");

  private final Frame frame;
  private final Cast cast;
  private final CueBook book = CueBook.french();

  Adjuncts(Frame frame, Cast cast) {
    this.frame = frame;
    this.cast = cast;
  }

  /** Skips recipients, places and times between a cue and what follows. */
  int skip(int from) {
    int at = from;
    while (frame.word(at)) {
      Item item = frame.at(at);
      if (book.adjunctHead(item.fold()) && !personHere(at)) {
        at = behindAdjunct(at + 1);
      } else if (book.timeWord(item.fold())
          || item.tag().equals("ADV") && !item.is("que") && !item.is("qu'")
          || item.tag().equals("NUM")
          || item.fold().endsWith("ment") && item.tag().equals("ADV")
          || determinedTime(at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean determinedTime(int at) {
    return frame.at(at).tag().equals("DET")
        && frame.word(at + 1)
        && (book.timeWord(frame.at(at + 1).fold()) || frame.at(at + 1).tag().equals("NUM"));
  }

  private boolean personHere(int at) {
    return cast.personAt(frame.at(at).span().start());
  }

  private int behindAdjunct(int from) {
    int at = from;
    boolean content = false;
    while (frame.word(at)) {
      Item item = frame.at(at);
      boolean determiner = item.tag().equals("DET") || article(item.fold());
      boolean behindPreposition = preposition(frame.at(at - 1).fold());
      if (content && determiner && !behindPreposition) {
        return at;
      }
      boolean titled = frame.at(at - 1).form().endsWith(".");
      if (content
          && personHere(at)
          && !titled
          && !behindPreposition
          && !article(frame.at(at - 1).fold())) {
        return at;
      }
      if (content && (book.timeWord(item.fold()) || book.adjunctHead(item.fold()))) {
        return at;
      }
      if (content && (item.is("qui") || item.is("que") || item.is("qu'"))) {
        return at;
      }
      content |= !determiner && !preposition(item.fold());
      at++;
    }
    return at;
  }

  static boolean article(String fold) {
    return ARTICLE.contains(fold);
  }

  private boolean preposition(String fold) {
    return COMPLEMENT.contains(fold) || book.adjunctHead(fold);
  }
}
