package org.recoupe.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;
import org.recoupe.read.event.EventReader;
import org.recoupe.read.event.Happenings;
import org.recoupe.read.figure.FigureFinder;
import org.recoupe.read.name.NameReader;
import org.recoupe.read.name.Named;
import org.recoupe.read.quote.CreditFinder;
import org.recoupe.read.quote.ListedClaimFinder;
import org.recoupe.read.quote.QuoteFinder;
import org.recoupe.read.time.TimeFinder;
import org.recoupe.text.Analyser;

/**
 * Reads an article: cuts it into sentences and words, then lets each finder add its marks, in the
 * order of the lists below. What depends on the publication date stands in the second list, so that
 * an article whose date is learnt later is read again cheaply. Thread-safe; models are loaded at
 * first use.
 */
public final class Reader {
  private static final String FRENCH = "fr";

  private final List<Finder> timeless;
  private final List<Finder> dated;

  private Reader(List<Finder> timeless, List<Finder> dated) {
    this.timeless = List.copyOf(timeless);
    this.dated = List.copyOf(dated);
  }

  /** The reader of French. */
  public static Reader french() {
    return new Reader(
        List.of(Reader::names, Reader::quotes, Reader::credits, Reader::listed),
        List.of(Reader::times, Reader::figures, Reader::happenings));
  }

  /** Loads the models now, so that the first article need not wait for them. */
  public static void load() {
    Analyser.french();
    NameReader.french();
    QuoteFinder.french();
    CreditFinder.french();
    ListedClaimFinder.french();
    TimeFinder.french();
    FigureFinder.french();
    EventReader.french();
  }

  /**
   * All marks of a plain French text: one body without headline, byline or foreign passages, whose
   * publication date is not known.
   */
  public Reading read(String text) {
    return read(text, Published.unknown());
  }

  /** The same for a text that was published on a known day; weekdays then have dates. */
  public Reading read(String text, LocalDate day) {
    return read(
        text,
        new Published(
            Optional.of(DateRange.of(day)),
            Optional.empty(),
            Published.Basis.METADATA,
            List.of(),
            ""));
  }

  private Reading read(String text, Published date) {
    List<Passage> body =
        text.isBlank()
            ? List.of()
            : List.of(new Passage(new Span(0, text.length()), Passage.Kind.BODY, FRENCH));
    return read(
        new Article(
            "text",
            "text",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            FRENCH,
            date,
            body,
            List.of()));
  }

  /** All marks of a cleaned article. */
  public Reading read(Article article) {
    Reading cut = Reading.of(article, Analyser.french().sentences(article));
    return through(dated, through(timeless, cut));
  }

  /** The reading of the same article, once its publication date is known otherwise. */
  public Reading again(Reading reading, Published date) {
    return through(dated, reading.publishedAt(date));
  }

  private static Reading through(List<Finder> finders, Reading reading) {
    Reading marked = reading;
    for (Finder finder : finders) {
      marked = finder.mark(marked);
    }
    return marked;
  }

  private static Reading names(Reading r) {
    Named named = NameReader.french().read(r.article().text(), r.sentences());
    return r.withNames(named.mentions(), named.referents());
  }

  private static Reading quotes(Reading r) {
    return r.withQuotes(
        QuoteFinder.french().find(r.article(), r.sentences(), r.mentions(), r.referents()));
  }

  private static Reading listed(Reading r) {
    return r.withListed(
        ListedClaimFinder.french()
            .find(r.article(), r.sentences(), r.mentions(), r.referents(), r.quotes()));
  }

  private static Reading times(Reading r) {
    return r.withTimes(
        TimeFinder.french().find(r.article(), r.sentences(), r.article().published()));
  }

  private static Reading credits(Reading r) {
    return r.withCredits(CreditFinder.french().find(r.article(), r.sentences(), r.mentions()));
  }

  private static Reading figures(Reading r) {
    return r.withFigures(
        FigureFinder.french().find(r.article(), r.sentences(), r.times(), r.referents()));
  }

  private static Reading happenings(Reading r) {
    Happenings told =
        EventReader.french()
            .read(r.article(), r.sentences(), r.mentions(), r.referents(), r.times(), r.quotes());
    return r.withEvents(told.events()).withPlans(told.plans());
  }
}
