package org.recoupe.read.event;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.Reading;
import org.recoupe.read.Reader;
import org.recoupe.text.Analyser;

/**
 * Articles of one paragraph, published on Wednesday 12 June 2024, as the reader hands them over.
 */
final class Sample {
  private Sample() {}

  static Reading read(String text) {
    return Reader.french().read(article(text));
  }

  static List<VerbGroup> verbs(String text) {
    return Analyser.french().sentences(article(text)).stream()
        .flatMap(s -> VerbGroups.in(text, Bare.of(text, s)).stream())
        .toList();
  }

  static List<Clause> clauses(String text) {
    Reading r = read(text);
    return ReadSentence.all(text, r.sentences(), r.mentions(), r.referents()).stream()
        .flatMap(s -> s.clauses().stream())
        .toList();
  }

  /** « WHO=Anna Brandt PLACE=Oslo ». */
  static String cast(List<Participant> participants) {
    return String.join(" ", participants.stream().map(p -> p.part() + "=" + p.text()).toList());
  }

  static Article article(String text) {
    java.time.LocalDate day = java.time.LocalDate.of(2024, 6, 12);
    return new Article(
        "a",
        "a",
        "a.txt",
        "",
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        "fr",
        new Published(
            Optional.of(new DateRange(day, day)),
            Optional.empty(),
            Published.Basis.METADATA,
            List.of(),
            ""),
        List.of(new Passage(new Span(0, text.length()), Passage.Kind.BODY, "fr")),
        List.of());
  }
}
