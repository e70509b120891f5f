package org.recoupe.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Token;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Entity;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;

/**
 * Reads whose age a number of years is: « Jean Dupont, 44 ans », « un boulanger de 44 ans, Jean
 * Dupont », and without a name « ce boulanger de 44 ans ».
 */
final class AgeReader {
  private static final String YEAR = "an";
  private static final int OLDEST = 115;
  private static final Set<String> BETWEEN = Grammar.words("before-age");
  private static final Set<String> THIS = Grammar.words("this");
  private static final Set<String> OF = Grammar.words("age-of");

  /** Words between a noun and « de 44 ans ». */
  private static final int NEAR = 4;

  private final Coverage coverage;

  AgeReader(Coverage coverage) {
    this.coverage = coverage;
  }

  /** The numbers of a sentence that are ages: of years, exact, and of nothing that lasts. */
  List<Figure> ages(Telling telling) {
    return Spans.inside(telling.reading().figures(), Figure::span, telling.span()).stream()
        .filter(f -> f.unit().equals(YEAR) && f.bound() == Figure.Bound.EXACT)
        .filter(f -> f.value().scale() <= 0 && f.value().intValue() <= OLDEST)
        .filter(f -> ends(telling, f))
        .toList();
  }

  /** « 44 ans de prison », « 44 ans après » are no ages. */
  private static boolean ends(Telling telling, Figure figure) {
    Optional<Token> next =
        telling.sentence().tokens().stream()
            .filter(token -> token.span().start() >= figure.span().end())
            .findFirst();
    return next.isEmpty()
        || Set.of("PUNCT", "VERB", "AUX", "PRON", "CCONJ").contains(next.get().tag());
  }

  /** Who is named right beside the age. */
  Optional<String> beside(Telling telling, Figure figure) {
    List<Mention> people =
        Spans.inside(telling.reading().mentions(), Mention::span, telling.span()).stream()
            .filter(mention -> mention.type() == EntityType.PERSON)
            .toList();
    for (Mention mention : people) {
      boolean before =
          mention.span().end() <= figure.span().start() && small(telling, gap(mention, figure));
      boolean behind =
          mention.span().start() >= figure.span().end()
              && Fold.plain(between(telling, figure.span().end(), mention)).strip().equals(",")
              && described(telling, figure);
      if (before || behind) {
        return mention.referent().flatMap(r -> coverage.entity(telling.article(), r));
      }
    }
    return Optional.empty();
  }

  private static Span gap(Mention mention, Figure figure) {
    int from = mention.span().end();
    return new Span(from, figure.span().start());
  }

  private static String between(Telling telling, int from, Mention mention) {
    return new Span(from, mention.span().start()).in(telling.reading().article().text());
  }

  /** Only « , », « ( », « âgé de » stand there. */
  private static boolean small(Telling telling, Span gap) {
    List<Token> tokens = inside(telling, gap);
    String text = telling.reading().article().text();
    return !tokens.isEmpty()
        && Set.of(",", "(").contains(tokens.get(0).span().in(text))
        && tokens.stream()
            .skip(1)
            .allMatch(token -> BETWEEN.contains(Fold.plain(token.span().in(text))));
  }

  private static List<Token> inside(Telling telling, Span stretch) {
    return telling.sentence().tokens().stream()
        .filter(token -> stretch.covers(token.span()))
        .toList();
  }

  /** « un boulanger de 44 ans »: a noun has the age. */
  private static boolean described(Telling telling, Figure figure) {
    return OF.contains(new Words(telling).wordBefore(figure.span().start()));
  }

  /**
   * True if « ce boulanger de 44 ans » can only be this person: his article names him and his role,
   * in these words, and no other person has it.
   */
  boolean roleOf(Telling telling, Figure figure, Entity person) {
    if (!described(telling, figure) || !names(telling.article(), person)) {
      return false;
    }
    Words words = new Words(telling);
    Span back = words.before(figure.span().start(), telling.span().start(), NEAR);
    List<Token> tokens = inside(telling, back);
    String text = telling.reading().article().text();
    return tokens.stream().anyMatch(t -> THIS.contains(Fold.plain(t.span().in(text))))
        && tokens.stream()
            .filter(token -> token.tag().equals("NOUN"))
            .map(token -> Stemmer.stem(token.span().in(text)))
            .anyMatch(noun -> has(person, noun) && onlyOne(telling.article(), noun, person));
  }

  private boolean names(String article, Entity person) {
    return person.mentions().stream().anyMatch(at -> at.article().equals(article));
  }

  private static boolean has(Entity person, String noun) {
    return person.roles().stream()
        .map(Attested::text)
        .flatMap(text -> List.of(text.split("[ '’-]")).stream())
        .anyMatch(word -> !word.isEmpty() && Stemmer.stem(word).equals(noun));
  }

  private boolean onlyOne(String article, String noun, Entity person) {
    return coverage.story().entities().stream()
        .filter(e -> e.type() == EntityType.PERSON && !e.id().equals(person.id()))
        .noneMatch(e -> names(article, e) && has(e, noun));
  }
}
