package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;

/** The words of a sentence as stems, for looking around a place. */
final class Words {
  private static final String ENDS = ".;:!?()";

  private static final String QUOTES = "«»\"“”";
  private static final Set<String> PLUPERFECT = Grammar.words("pluperfect");
  private static final Set<String> THAT = Grammar.words("that");
  private static final Set<String> LATTER = Grammar.words("latter");
  private static final Set<String> THIS = Grammar.words("this-one");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");
  private static final Set<String> AND = Grammar.words("and");
  private static final Set<String> ADDS = Grammar.words("adds");
  private static final int PASSIVE = 5;

  private final String text;
  private final List<Token> tokens;
  private final List<String> stemOf;

  Words(Telling telling) {
    text = telling.reading().article().text();
    tokens = telling.sentence().tokens();
    stemOf = telling.stems();
  }

  /** Stems of the words that lie in a stretch, numbers and marks left out. */
  List<String> in(Span stretch) {
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (stretch.covers(token.span().start()) && Character.isLetter(first(token)) && !latter(i)) {
        stems.add(stemOf.get(i));
      }
    }
    return stems;
  }

  /** « selon ce dernier »: a pronoun; but « ce dernier samedi ». */
  private boolean latter(int at) {
    boolean noun = at + 1 < tokens.size() && NOMINAL.contains(tokens.get(at + 1).tag());
    return at > 0
        && !noun
        && LATTER.contains(plain(tokens.get(at)))
        && THIS.contains(plain(tokens.get(at - 1)));
  }

  private char first(Token token) {
    return text.charAt(token.span().start());
  }

  /** The stem of a token as written; an elided word without its apostrophe. */
  static String token(String written) {
    String form = Fold.plain(written);
    return form.endsWith("'") ? form.substring(0, form.length() - 1) : Stemmer.stem(written);
  }

  /** The stretch behind a place up to the end of the clause, a limit, or so many words. */
  Span after(int place, int limit, int most) {
    int end = place;
    int words = 0;
    for (Token token : tokens) {
      if (token.span().start() < place) {
        continue;
      }
      if (token.span().start() >= limit || ends(token) || words++ == most) {
        break;
      }
      end = token.span().end();
    }
    return new Span(place, Math.max(place, end));
  }

  /** Where the clause of a place begins: behind the last mark that ends one, not a comma. */
  int opening(int place) {
    return tokens.stream()
        .filter(token -> token.span().end() <= place && ends(token))
        .mapToInt(token -> token.span().end())
        .max()
        .orElseGet(() -> tokens.isEmpty() ? place : tokens.get(0).span().start());
  }

  /** The stretch before a place back to the start of the clause, a limit, or so many words. */
  Span before(int place, int limit, int most) {
    int start = place;
    int words = 0;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().end() > place) {
        continue;
      }
      if (token.span().start() < limit || ends(token) || words++ == most) {
        break;
      }
      start = token.span().start();
    }
    return new Span(Math.min(start, place), place);
  }

  private boolean ends(Token token) {
    return ENDS.indexOf(first(token)) >= 0;
  }

  /** True if a finite verb or participle stands in a stretch. */
  boolean verbIn(Span stretch) {
    return tokens.stream()
        .anyMatch(
            t ->
                stretch.covers(t.span().start())
                    && (t.tag().equals("VERB") || t.tag().equals("AUX")));
  }

  /** A stretch up to the first word of a kind, given in its plain form. */
  Span until(Span stretch, Predicate<String> border) {
    return tokens.stream()
        .filter(token -> stretch.covers(token.span().start()))
        .filter(token -> border.test(plain(token)))
        .findFirst()
        .map(token -> new Span(stretch.start(), token.span().start()))
        .orElse(stretch);
  }

  /** A stretch up to the first word of a kind that stands behind a place. */
  Span untilBehind(Span stretch, int place, Predicate<String> border) {
    Span behind = until(new Span(place, Math.max(place, stretch.end())), border);
    return new Span(stretch.start(), Math.max(place, behind.end()));
  }

  /** A stretch up to the first words of a kind that stand behind a place. */
  Span untilWords(Span stretch, int place, int most, Predicate<List<String>> border) {
    return tokens.stream()
        .filter(token -> token.span().start() >= place && stretch.covers(token.span().start()))
        .filter(token -> border.test(in(after(token.span().start(), stretch.end(), most))))
        .findFirst()
        .map(token -> new Span(stretch.start(), token.span().start()))
        .orElse(stretch);
  }

  /** A stretch from the comma on that ends what a word of a kind opens; itself without one. */
  Span behindPart(Span stretch, Predicate<String> opener) {
    int start = stretch.start();
    boolean inside = false;
    for (Token token : tokens) {
      if (stretch.covers(token.span().start())) {
        inside |= opener.test(plain(token));
        start = inside ? token.span().end() : start;
        inside &= first(token) != ',';
      }
    }
    return new Span(Math.min(start, stretch.end()), stretch.end());
  }

  /** A stretch up to an « et » that adds another deed: « … et a fui », « … et en a pris ». */
  Span upToNextVerb(Span stretch) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean adds =
          ADDS.contains(plain(tokens.get(i + 1))) || tokens.get(i + 1).tag().equals("AUX");
      if (stretch.covers(token.span().start()) && AND.contains(plain(token)) && adds) {
        return new Span(stretch.start(), token.span().start());
      }
    }
    return stretch;
  }

  /** Where the bracket opens that a place stands in: « l'incendie de Porto (3 morts) ». */
  Optional<Integer> bracket(int place) {
    Optional<Integer> open = Optional.empty();
    for (Token token : tokens) {
      if (token.span().start() >= place) {
        break;
      }
      if (first(token) == '(') {
        open = Optional.of(token.span().start());
      } else if (first(token) == ')') {
        open = Optional.empty();
      }
    }
    return open;
  }

  /** True if « avait » and a participle stand in a stretch. */
  boolean pluperfect(Span stretch) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (stretch.covers(tokens.get(i).span().start())
          && PLUPERFECT.contains(plain(tokens.get(i)))
          && Set.of("VERB", "AUX", "ADV").contains(tokens.get(i + 1).tag())) {
        return true;
      }
    }
    return false;
  }

  /** True if a verb of a kind, given as stems, and « que » stand before a place. */
  boolean saidThat(int place, Set<String> verbs) {
    for (int i = 0; i + 1 < tokens.size() && tokens.get(i + 1).span().end() <= place; i++) {
      if (THAT.contains(plain(tokens.get(i + 1))) && verbs.contains(stemOf.get(i))) {
        return true;
      }
    }
    return false;
  }

  private String plain(Token token) {
    return Fold.plain(token.span().in(text)).replace("'", "");
  }

  /** The lemma of the participle that says what befell the things counted before a place. */
  Optional<String> participle(int place, int limit) {
    int passed = 0;
    for (Token token : tokens) {
      if (token.span().start() < place) {
        continue;
      }
      if (token.span().start() >= limit || passed++ == PASSIVE) {
        break;
      }
      if (token.tag().equals("VERB")) {
        return Optional.of(token.lemma());
      }
      if (!token.tag().equals("AUX") && !token.tag().equals("ADV") && !quote(token)) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean quote(Token token) {
    return QUOTES.indexOf(first(token)) >= 0;
  }

  /** The plain forms of the last words before a place. */
  List<String> wordsBefore(int place, int most) {
    List<String> before =
        tokens.stream()
            .filter(token -> token.span().end() <= place)
            .map(token -> Fold.plain(token.span().in(text)))
            .toList();
    return before.subList(Math.max(0, before.size() - most), before.size());
  }

  /** The words behind a place as written, in small letters. */
  List<String> wordsBehind(int place, int limit, int most) {
    return tokens.stream()
        .filter(token -> token.span().start() >= place && token.span().end() <= limit)
        .limit(most)
        .map(token -> token.span().in(text).toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The plain form of the last word before a place; empty at the start. */
  String wordBefore(int place) {
    String word = "";
    for (Token token : tokens) {
      if (token.span().end() > place) {
        break;
      }
      word = Fold.plain(token.span().in(text));
    }
    return word;
  }
}
