package org.recoupe.show;

import java.util.List;
import java.util.Locale;
import org.recoupe.model.Article;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;

/**
 * Writes the cleaned text of an article, paragraph by paragraph, each sentence with an id, names,
 * times, figures and quotes as marks. Marks may overlap: the text is cut wherever one begins or
 * ends. The text of the page is the text of the article, unit for unit.
 */
final class ArticleText {
  private static final String KINDS = "polxfqa";
  private static final int ASKED = 1 << KINDS.indexOf('a');
  private final Reading reading;
  private final String text;
  private final byte[] marks;
  private final Span asked;

  ArticleText(Reading reading) {
    this(reading, new Span(0, 0));
  }

  /** The text with some words that somebody asked for, which may be none. */
  ArticleText(Reading reading, Span asked) {
    this.reading = reading;
    this.text = reading.article().text();
    this.marks = new byte[text.length()];
    reading.mentions().forEach(m -> mark(m.span(), kind(m.type())));
    reading.times().forEach(t -> mark(t.span(), 'x'));
    reading.figures().forEach(f -> mark(f.span(), 'f'));
    reading.quotes().forEach(q -> mark(q.span(), 'q'));
    this.asked = asked;
    mark(asked, 'a');
  }

  /** Writes all of it. */
  void write(Html html) {
    int next = 0;
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      if (!text.substring(from, to).isBlank()) {
        next = paragraph(html, from, to, next);
      }
      from = to + 1;
    }
  }

  /** Writes one line of the text; returns the number of the first sentence behind it. */
  private int paragraph(Html html, int from, int to, int first) {
    Passage passage = passage(from, to);
    open(html, passage);
    List<Sentence> sentences = reading.sentences();
    int at = from;
    int next = first;
    while (next < sentences.size() && sentences.get(next).span().start() < to) {
      Sentence sentence = sentences.get(next);
      int start = Math.max(at, sentence.span().start());
      int end = Math.max(start, Math.min(to, sentence.span().end()));
      marked(html, at, start);
      sentence(html, sentence, new Span(start, end), passage.language());
      at = end;
      next++;
    }
    marked(html, at, to);
    html.close().line();
    return next;
  }

  private static Bilingual name(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Bilingual(
        locale.getDisplayLanguage(Locale.FRENCH), locale.getDisplayLanguage(Locale.ENGLISH));
  }

  /** Body text in French is what a paragraph is unless it says otherwise. */
  private static void open(Html html, Passage passage) {
    String kind = "k-" + passage.kind().name().toLowerCase(Locale.ROOT);
    boolean french = passage.language().equals("fr");
    if (passage.kind() == Passage.Kind.BODY && french) {
      html.open("p");
    } else if (french) {
      html.open("p", "class", kind);
    } else {
      html.open("p", "class", kind, "lang", passage.language());
      html.open("small", "class", "lab").say(name(passage.language())).close().text(" ");
    }
  }

  private void sentence(Html html, Sentence sentence, Span part, String around) {
    String id = Sources.sentenceAnchor(reading.article().id(), sentence);
    boolean first = part.start() == sentence.span().start();
    if (!first) {
      html.open("span");
    } else if (sentence.language().equals(around)) {
      html.open("span", "id", id);
    } else {
      html.open("span", "id", id, "lang", sentence.language());
    }
    marked(html, part.start(), part.end());
    html.close();
  }

  private void marked(Html html, int from, int to) {
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && marks[end] == marks[start]) {
        end++;
      }
      piece(html, start, end);
      start = end;
    }
  }

  private void piece(Html html, int start, int end) {
    String words = text.substring(start, end);
    if (marks[start] == 0) {
      html.text(words);
    } else if (start == asked.start() && (marks[start] & ASKED) != 0) {
      html.element("b", words, "class", classes(marks[start]), "id", "at");
    } else {
      html.element("b", words, "class", classes(marks[start]));
    }
  }

  private static String classes(byte mark) {
    StringBuilder classes = new StringBuilder();
    for (int i = 0; i < KINDS.length(); i++) {
      if ((mark & (1 << i)) != 0) {
        classes.append(classes.isEmpty() ? "" : " ").append(KINDS.charAt(i));
      }
    }
    return classes.toString();
  }

  private void mark(Span span, char kind) {
    byte bit = (byte) (1 << KINDS.indexOf(kind));
    int end = Math.min(span.end(), marks.length);
    for (int i = span.start(); i < end; i++) {
      marks[i] |= bit;
    }
  }

  private static char kind(EntityType type) {
    return switch (type) {
      case PERSON -> 'p';
      case ORGANISATION -> 'o';
      case PLACE -> 'l';
    };
  }

  /** The passage that most plainly covers a line; body text where none does. */
  private Passage passage(int from, int to) {
    Article article = reading.article();
    Span line = new Span(from, to);
    return article.passages().stream()
        .filter(p -> p.span().overlaps(line))
        .findFirst()
        .orElse(new Passage(line, Passage.Kind.BODY, article.language()));
  }
}
