package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;
import org.recoupe.text.StopWords;
import org.recoupe.text.Table;

/** Reads off what each sentence of an article speaks of. */
final class TermReader {
  private static final Set<Passage.Kind> TOLD =
      EnumSet.of(Passage.Kind.TITLE, Passage.Kind.LEAD, Passage.Kind.BODY);
  private static final Set<String> EMPTY_TAGS =
      Set.of("PUNCT", "DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "SYM", "INTJ");

  /** Words of reporting and of office: they tell who speaks, not what happened. */
  private static final Set<String> REPORTING =
      Table.lines(TermReader.class, "reporting-fr.txt").stream()
          .map(Stemmer::stem)
          .collect(Collectors.toUnmodifiableSet());

  private final Coverage coverage;

  TermReader(Coverage coverage) {
    this.coverage = coverage;
  }

  List<Telling> tellings(Reading reading) {
    List<Telling> tellings = new ArrayList<>();
    List<Sentence> sentences = reading.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (TOLD.contains(sentences.get(i).kind()) && sentences.get(i).language().startsWith("fr")) {
        tellings.add(telling(reading, i));
      }
    }
    return tellings;
  }

  private Telling telling(Reading reading, int index) {
    Sentence sentence = reading.sentences().get(index);
    Span span = sentence.span();
    SortedSet<String> terms = new TreeSet<>();
    SortedSet<String> entities = new TreeSet<>();
    List<Span> done = new ArrayList<>();
    for (Mention mention : Spans.inside(reading.mentions(), Mention::span, span)) {
      mention
          .referent()
          .flatMap(referent -> coverage.entity(reading.article().id(), referent))
          .ifPresent(
              entity -> {
                entities.add(entity);
                terms.add("@" + entity);
                done.add(mention.span());
              });
    }
    for (Figure figure : Spans.inside(reading.figures(), Figure::span, span)) {
      terms.add("#" + figure.value().stripTrailingZeros().toPlainString());
    }
    List<String> stems = new ArrayList<>(sentence.tokens().size());
    List<String> order = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String form = token.span().in(reading.article().text());
      stems.add(Words.token(form));
      if (!telling(token)) {
        continue;
      }
      String stem = Stemmer.stem(bare(form));
      if (REPORTING.contains(stem)) {
        continue;
      }
      order.add(stem);
      places.add(token.span());
      if (done.stream().noneMatch(d -> d.overlaps(token.span()))) {
        terms.add(stem);
      }
    }
    return new Telling(
        reading, index, sentence, stems, order, places, terms, entities, new Looked());
  }

  /** Without the elided word before the apostrophe, should the cutter have left it. */
  private static String bare(String form) {
    int cut = Math.max(form.indexOf('\''), form.indexOf('’'));
    return cut >= 0 && cut <= 2 ? form.substring(cut + 1) : form;
  }

  private static boolean telling(Token token) {
    return token.span().length() > 2
        && !EMPTY_TAGS.contains(token.tag())
        && Character.isLetter(Fold.plain(token.lemma()).charAt(0))
        && !StopWords.contains(token.lemma());
  }
}
