package org.recoupe.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.Edit;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Outlet;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.DateParts;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.SpeakerKind;
import org.recoupe.model.mark.TimeMark;

/** A reading in the making: an invented article whose marks are found by their words. */
public final class Draft {
  private static final Pattern SENTENCE =
      Pattern.compile("[^\\s][^\\n]*?(?:[.!?](?= |$|\\n)|(?=\\n|$))");
  private final String id;
  private final String outlet;
  private final String text;
  private Published published = Published.unknown();
  private String uri = "articles.zip!/un.txt";
  private final List<Passage> passages = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<TimeMark> times = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();

  public Draft(String id, String outlet, String text) {
    this.id = id;
    this.outlet = outlet;
    this.text = text;
    int title = text.indexOf('\n');
    passages.add(new Passage(new Span(0, Math.max(0, title)), Passage.Kind.TITLE, "fr"));
  }

  /** The place of the first such words. */
  public At at(String words) {
    return new At(id, span(words));
  }

  Draft published(Published date) {
    this.published = date;
    return this;
  }

  public Draft from(String address) {
    this.uri = address;
    return this;
  }

  Draft edited(Edit.Kind kind, String original, Optional<String> replacement, String why) {
    edits.add(new Edit(kind, original, replacement, why, -1));
    return this;
  }

  Draft passage(String words, Passage.Kind kind, String language) {
    passages.add(new Passage(span(words), kind, language));
    return this;
  }

  Draft named(EntityType type, String... names) {
    for (String name : names) {
      Matcher found = Pattern.compile(Pattern.quote(name)).matcher(text);
      while (found.find()) {
        Span span = new Span(found.start(), found.end());
        mentions.add(new Mention(span, type, Optional.empty()));
      }
    }
    return this;
  }

  Draft times(String... words) {
    for (String word : words) {
      times.add(
          new TimeMark(
              span(word),
              TimeMark.Kind.DATE,
              Optional.empty(),
              Optional.empty(),
              DateParts.none(),
              TimeMark.Direction.PAST));
    }
    return this;
  }

  Draft figure(String words, String value) {
    figures.add(
        new Figure(
            span(words),
            new java.math.BigDecimal(value),
            Optional.empty(),
            Figure.Bound.EXACT,
            "",
            "",
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  Draft quote(String words, boolean direct) {
    quotes.add(
        new Quote(
            quotes.size(),
            span(words),
            direct,
            false,
            Optional.empty(),
            "",
            SpeakerKind.PERSON,
            Optional.empty(),
            Optional.empty(),
            span(words)));
    return this;
  }

  public Reading reading() {
    Article article =
        new Article(
            id,
            id + ".txt",
            uri,
            "0f".repeat(32),
            Optional.of(new Outlet(outlet, Optional.of("Groupe " + outlet))),
            Optional.of(text.lines().findFirst().orElse("")),
            text,
            List.of(new OriginPiece(0, 0, text.length())),
            "fr",
            published,
            passages,
            edits);
    return new Reading(
        article,
        sentences(),
        mentions,
        List.of(),
        times,
        figures,
        quotes,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String language =
          passages.stream()
              .filter(p -> p.span().overlaps(span))
              .map(Passage::language)
              .findFirst()
              .orElse("fr");
      sentences.add(new Sentence(span, Passage.Kind.BODY, language, List.of()));
    }
    return sentences;
  }

  private Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("no such words in " + id + ": " + words);
    }
    return new Span(start, start + words.length());
  }
}
