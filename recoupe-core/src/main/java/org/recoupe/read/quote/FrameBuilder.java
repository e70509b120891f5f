package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;

/** Cuts an article into frames: sentences in which every quoted stretch counts as one item. */
final class FrameBuilder {
  private final String text;
  private final List<Stretch> stretches;
  private final List<Frame> frames = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();

  private FrameBuilder(String text, List<Stretch> stretches) {
    this.text = text;
    this.stretches = stretches;
  }

  static List<Frame> frames(String text, List<Sentence> sentences, List<Stretch> stretches) {
    FrameBuilder builder = new FrameBuilder(text, stretches);
    builder.build(sentences);
    return builder.frames;
  }

  /** The words inside one stretch, as a frame of their own. */
  static List<Item> inside(String text, List<Token> tokens) {
    List<Item> items = new ArrayList<>();
    tokens.forEach(token -> items.add(item(text, token)));
    return items;
  }

  /** True for the passages in which people are quoted. */
  static boolean tells(Sentence sentence) {
    return switch (sentence.kind()) {
      case LEAD, BODY, CAPTION -> sentence.language().startsWith("fr");
      case TITLE, BYLINE, DATELINE, EMBED -> false;
    };
  }

  private void build(List<Sentence> sentences) {
    int stretch = 0;
    for (Sentence sentence : sentences) {
      if (!tells(sentence)) {
        cut();
        continue;
      }
      while (stretch < stretches.size()
          && stretches.get(stretch).outer().end() <= sentence.span().start()) {
        stretch++;
      }
      if (!goesOn(sentence, stretch)) {
        cut();
      }
      for (Token token : sentence.tokens()) {
        stretch = add(token, stretch);
      }
    }
    cut();
  }

  private int add(Token token, int from) {
    int stretch = from;
    while (stretch < stretches.size()
        && stretches.get(stretch).outer().end() <= token.span().start()) {
      stretch++;
    }
    boolean inside =
        stretch < stretches.size() && stretches.get(stretch).outer().overlaps(token.span());
    if (inside) {
      addQuote(stretch);
    } else {
      Item item = item(text, token);
      if (item.word()
          && item.capital()
          && !items.isEmpty()
          && (quoteEndsSentence() || crosshead() || glued(item))) {
        cut();
      }
      items.add(item);
    }
    return stretch;
  }

  private void addQuote(int stretch) {
    int size = items.size();
    if (size > 0 && items.get(size - 1).stretch() == stretch) {
      return;
    }
    if (size > 0 && (items.get(size - 1).endsSentence() || quoteEndsSentence())) {
      cut();
    }
    if (!items.isEmpty() && gluedQuote(stretch)) {
      cut();
    }
    items.add(
        new Item(
            Item.Kind.QUOTE,
            stretches.get(stretch).outer(),
            "",
            "",
            "X",
            "",
            stretch,
            VerbForm.NONE));
  }

  /** A quote alone at the head, a capital behind it: « Un tournant » Le lendemain … */
  private boolean crosshead() {
    return items.size() == 1 && items.get(0).quote();
  }

  /** « …, a-t-il dit.Le lendemain »: a full stop with no space behind it. */
  private boolean glued(Item item) {
    Item last = items.get(items.size() - 1);
    int size = items.size();
    return last.endsSentence()
        && last.span().end() == item.span().start()
        && size > 1
        && items.get(size - 2).span().length() > 1;
  }

  /** A quoted sentence glued to the word before it begins a new paragraph that was lost. */
  private boolean gluedQuote(int stretch) {
    Item last = items.get(items.size() - 1);
    Span outer = stretches.get(stretch).outer();
    char first = text.charAt(stretches.get(stretch).inner().start());
    return last.word()
        && Character.isLetter(text.charAt(last.span().end() - 1))
        && last.span().end() == outer.start()
        && Character.isUpperCase(first)
        && outer.length() > 60;
  }

  /** True if the last item is a quote that holds its own full stop, or that no mark closed. */
  private boolean quoteEndsSentence() {
    if (items.isEmpty() || !items.get(items.size() - 1).quote()) {
      return false;
    }
    Stretch stretch = stretches.get(items.get(items.size() - 1).stretch());
    char end = text.charAt(stretch.inner().end() - 1);
    return ".!?…".indexOf(end) >= 0;
  }

  /** True if the sentence only seems to begin: inside a quote, or « … ! » a-t-il dit. */
  private boolean goesOn(Sentence sentence, int stretch) {
    int start = sentence.span().start();
    if (stretch < stretches.size() && stretches.get(stretch).outer().start() < start) {
      return true;
    }
    if (items.isEmpty() || sentence.kind() == Passage.Kind.TITLE) {
      return false;
    }
    int before = items.get(items.size() - 1).span().end();
    boolean sameLine = text.substring(before, start).indexOf('\n') < 0;
    char first = text.charAt(start);
    return sameLine && (Character.isLowerCase(first) || first == ',');
  }

  private void cut() {
    if (!items.isEmpty()) {
      frames.add(new Frame(items));
      items.clear();
    }
  }

  private static Item item(String text, Token token) {
    String form = token.span().in(text);
    boolean word =
        Character.isLetterOrDigit(form.charAt(0))
            || form.length() > 1 && Character.isLetter(form.charAt(form.length() - 1));
    return new Item(
        word ? Item.Kind.WORD : Item.Kind.MARK,
        token.span(),
        form,
        Fold.plain(form),
        token.tag(),
        token.lemma(),
        -1,
        word ? VerbForm.of(form) : VerbForm.NONE);
  }
}
