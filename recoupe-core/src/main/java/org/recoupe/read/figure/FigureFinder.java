package org.recoupe.read.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Article;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.text.Phrases.Hit;
import org.recoupe.text.Runs;

/**
 * Finds figures: numbers with what they count, how they are bound, and who gives them. Immutable,
 * thread-safe.
 */
public final class FigureFinder {
  /** Units that multiply and count nothing: « deux fois moins que les 300 ». */
  private static final Set<String> MULTIPLIERS = Grammar.words("multiplier");

  private static final FigureFinder FRENCH = new FigureFinder();

  private FigureFinder() {}

  /** The finder for French articles. */
  public static FigureFinder french() {
    return FRENCH;
  }

  /**
   * The figures of an article, in order, not overlapping each other or a time.
   *
   * @param times what is told already: no figure stands in a time
   * @param referents names: no figure stands in a name, and a source may be one
   */
  public List<Figure> find(
      Article article, List<Sentence> sentences, List<TimeMark> times, List<Referent> referents) {
    List<Span> dates = times.stream().map(TimeMark::span).sorted().toList();
    List<Span> names =
        referents.stream().flatMap(referent -> referent.mentions().stream()).sorted().toList();
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.language().startsWith("fr") && figured(article.text(), sentence)) {
        Line line = new Line(article.text(), sentence);
        new Page(line, inside(dates, sentence), inside(names, sentence), referents).read(figures);
      }
    }
    return List.copyOf(figures);
  }

  private static boolean figured(String text, Sentence sentence) {
    return !sentence.span().isEmpty() && sentence.span().end() <= text.length();
  }

  /** The stretches that touch a sentence, of a sorted list. */
  private static List<Span> inside(List<Span> sorted, Sentence sentence) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).end() <= sentence.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < sorted.size() && sorted.get(end).start() < sentence.span().end()) {
      end++;
    }
    return sorted.subList(low, end);
  }

  /** The figures of one sentence under way. */
  private static final class Page {
    private final Line line;
    private final Runs runs;
    private final List<Span> times;
    private final List<Referent> referents;
    private final Amounts amounts;
    private final Nouns nouns;
    private final Refusals refusals;
    private final List<Figure> found = new ArrayList<>();

    Page(Line line, List<Span> times, List<Span> names, List<Referent> referents) {
      this.line = line;
      this.runs = line.runs();
      this.times = times;
      this.referents = referents;
      this.amounts = new Amounts(runs);
      this.nouns = new Nouns(line);
      this.refusals = new Refusals(line, names);
    }

    void read(List<Figure> figures) {
      int at = 0;
      while (at < runs.size()) {
        Optional<Amount> amount = amounts.at(at);
        if (amount.isEmpty()) {
          at++;
        } else {
          Optional<Figure> figure = amount.flatMap(this::figure);
          figure.ifPresent(found::add);
          at = Math.max(at + 1, figure.isPresent() ? amount.get().to() : amounts.endOfFirst(at));
        }
      }
      if (!found.isEmpty()) {
        attribute(figures);
      }
    }

    private Optional<Figure> figure(Amount amount) {
      Optional<Noun> noun = nouns.of(amount);
      Span number = runs.span(amount.number(), amount.to());
      if (overlaps(number) || refusals.refuses(amount, noun.isPresent())) {
        return Optional.empty();
      }
      int end = Math.max(number.end(), noun.map(Noun::end).orElse(0));
      Span span = new Span(runs.start(amount.from()), end);
      if (overlaps(span)) {
        return Optional.of(whole(bounded(amount, end), number, Optional.empty()));
      }
      return Optional.of(whole(bounded(amount, end), span, noun));
    }

    /** « trois blessés au moins ». */
    private Amount bounded(Amount amount, int end) {
      Optional<Hit<Figure.Bound>> after = amounts.boundAfter(runs.at(end));
      if (amount.bound() != Figure.Bound.EXACT) {
        return amount;
      }
      return after
          .or(() -> aroundVerb(amount))
          .map(hit -> amount.boundBy(amount.from(), hit.value()))
          .orElse(amount);
    }

    /** « a au moins fait trois blessés ». */
    private Optional<Hit<Figure.Bound>> aroundVerb(Amount amount) {
      int verb = line.index(runs.start(amount.number())) - 1;
      return line.tagged(verb, "VERB")
          ? amounts
              .boundBefore(runs.at(line.tokens().get(verb).span().start()))
              .filter(
                  hit ->
                      hit.value() == Figure.Bound.AT_LEAST || hit.value() == Figure.Bound.AT_MOST)
          : Optional.empty();
    }

    private boolean overlaps(Span span) {
      return times.stream().anyMatch(span::overlaps)
          || !found.isEmpty() && found.get(found.size() - 1).span().overlaps(span);
    }

    private Figure whole(Amount amount, Span span, Optional<Noun> noun) {
      Optional<Noun> meant = noun.or(this::previous);
      return new Figure(
          span,
          tidy(amount.value()),
          amount.high().map(FigureFinder::tidy),
          amount.bound(),
          meant.map(Noun::what).orElse(""),
          meant.map(Noun::unit).orElse(""),
          Optional.empty(),
          Optional.empty());
    }

    /** « 12 blessés ici, 4 là »: a bare number counts what the one before it counts; not times. */
    private Optional<Noun> previous() {
      for (int i = found.size() - 1; i >= 0; i--) {
        Figure last = found.get(i);
        if (!MULTIPLIERS.contains(last.unit())) {
          return Optional.of(new Noun(0, last.what(), last.unit()));
        }
      }
      return Optional.empty();
    }

    private void attribute(List<Figure> figures) {
      Sources sources = new Sources(line, times);
      for (int i = 0; i < found.size(); i++) {
        Figure figure = found.get(i);
        int next = i + 1 < found.size() ? found.get(i + 1).span().start() : Integer.MAX_VALUE;
        Optional<Span> source =
            (i == 0
                    ? Optional.<Span>empty()
                    : sources.gapped(found.get(i - 1).span(), figure.span()))
                .or(() -> sources.of(figure.span(), next));
        figures.add(source.map(span -> given(figure, span)).orElse(figure));
      }
    }

    private Figure given(Figure figure, Span source) {
      return new Figure(
          figure.span(),
          figure.value(),
          figure.high(),
          figure.bound(),
          figure.what(),
          figure.unit(),
          Optional.of(source.in(line.text())),
          referent(source));
    }

    private Optional<String> referent(Span source) {
      return referents.stream()
          .filter(
              referent ->
                  referent.mentions().stream().anyMatch(source::covers)
                      || referent.roleMentions().stream().anyMatch(source::covers))
          .map(Referent::id)
          .findFirst();
    }
  }

  /** A whole number without a scale, so that 1300 equals 1300. */
  private static BigDecimal tidy(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
