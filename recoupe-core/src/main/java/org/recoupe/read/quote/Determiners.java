package org.recoupe.read.quote;

import java.util.List;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.text.Lexicon;

/** Tells what the determiner of a noun phrase says: definite, same, gender; and leaves it out. */
final class Determiners {
  private static final Set<String> MASCULINE = Grammar.words("masculine");
  private static final Set<String> FEMININE = Grammar.words("feminine");
  private static final Set<String> POINTING = Grammar.words("pointing");
  private static final Set<String> SAME = Grammar.words("same");
  private static final Set<String> SINGLE = Grammar.words("single");
  private static final List<String> INDEFINITE =
      List.of("un ", "une ", "des ", "Un ", "Une ", "Des ");
  private static final Set<String> DEFINITE = Grammar.words("definite-article");

  private final Frame frame;
  private final String text;

  Determiners(Frame frame, String text) {
    this.frame = frame;
    this.text = text;
  }

  Speaker.Gender gender(int from) {
    String fold = frame.at(from).fold();
    return MASCULINE.contains(fold)
        ? Speaker.Gender.MASCULINE
        : FEMININE.contains(fold) ? Speaker.Gender.FEMININE : Speaker.Gender.UNKNOWN;
  }

  /** The gender of a noun that the dictionary knows in one gender only. */
  static Speaker.Gender nounGender(String noun) {
    List<Lexicon.Form> forms =
        Lexicon.french().forms(noun).stream().filter(Lexicon.Form::noun).toList();
    boolean masculine = forms.stream().anyMatch(Lexicon.Form::masculine);
    boolean feminine = forms.stream().anyMatch(Lexicon.Form::feminine);
    return masculine == feminine
        ? Speaker.Gender.UNKNOWN
        : masculine ? Speaker.Gender.MASCULINE : Speaker.Gender.FEMININE;
  }

  /** True before one person: « le », « une », « son », « cette ». */
  boolean single(int from) {
    return definite(from) && !frame.is(from, "les") || SINGLE.contains(frame.at(from).fold());
  }

  boolean definite(int from) {
    String fold = frame.at(from).fold();
    return DEFINITE.contains(fold) || POINTING.contains(fold);
  }

  /** « le ministre », « la jeune femme »: a definite noun with no complement. */
  boolean bare(int from, int head, int to) {
    return definite(from)
        && !frame.is(from, "les")
        && head <= from + 2
        && (to == head + 1 || to == head + 2 && frame.at(head + 1).tag().equals("ADJ"));
  }

  boolean same(int from, int head) {
    for (int i = from; i < head; i++) {
      if (SAME.contains(frame.at(i).fold())) {
        return true;
      }
    }
    return false;
  }

  String withoutArticle(Span words, boolean body) {
    String phrase = words.in(text);
    for (String article : body ? INDEFINITE : List.<String>of()) {
      if (phrase.startsWith(article)) {
        return phrase.substring(article.length());
      }
    }
    for (String article :
        List.of(
            "le ", "la ", "les ", "l'", "l’", "Le ", "La ", "Les ", "L'", "L’", "des ", "Des ")) {
      if (phrase.startsWith(article)) {
        return phrase.substring(article.length());
      }
    }
    return phrase;
  }
}
