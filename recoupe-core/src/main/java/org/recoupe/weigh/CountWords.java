package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;

/** The words around one number, as far as the numbers before and behind it. */
final class CountWords {
  private static final int AHEAD = 9;
  private static final int FAR_BACK = 14;
  private static final int RELATIVE = 5;
  private static final int WHO = 7;
  private static final int COMPARED = 3;
  private static final int BRACKET = 7;
  private static final int COUNTED = 3;

  /** « ce », the verb, and a word that rounds the number. */
  private static final int CLEFT = 3;

  /** A noun behind the number, and the word that opens its part. */
  private static final int PART = 4;

  private static final Set<String> AMONG = Grammar.words("among");
  private static final Set<String> WITH = Grammar.words("and");
  private static final Set<String> THEM = Grammar.words("them");
  private static final Set<String> AGAINST = Grammar.words("against");
  private static final Set<String> IT = Grammar.words("it");
  private static final Set<String> IS = Grammar.words("is");
  private static final Set<String> WHICH = Grammar.words("which");

  /** An adjective behind these stands before another noun: « des graves inondations ». */
  private static final Set<String> OTHER_NOUN = Grammar.words("other-noun");

  private static final Set<String> SINCE = Grammar.words("since");
  private static final Set<String> THERE = Grammar.words("there");
  private static final Set<String> EXISTS = Grammar.words("exists");
  private static final Set<String> INCLUSIVE =
      Grammar.words("inclusive").stream().map(Stemmer::stem).collect(Collectors.toSet());

  private final Scopes scopes;
  private final Telling telling;
  private final Figure figure;
  private final int from;
  private final int to;
  private final Words words;

  CountWords(Scopes scopes, Telling telling, Figure figure, Span gap) {
    this.scopes = scopes;
    this.telling = telling;
    this.figure = figure;
    this.from = gap.start();
    this.to = gap.end();
    this.words = new Words(telling);
  }

  /** True if the number names no noun of its own: « 8 500 selon l'une et 22 000 selon l'autre ». */
  boolean bare() {
    String last = figure.span().in(text());
    return Character.isDigit(last.charAt(last.length() - 1)) || figure.unit().isEmpty();
  }

  /** « depuis le 3 mai »: of many days. */
  boolean since() {
    return near().stream().anyMatch(SINCE::contains)
        || words.in(words.before(figure.span().start(), from, FAR_BACK)).stream()
            .anyMatch(SINCE::contains);
  }

  /** « 18 personnes y ont été interpellées »: at a place that another sentence names. */
  boolean elsewhere() {
    List<String> behind = words.in(words.after(figure.span().end(), to, RELATIVE));
    List<String> before = words.in(words.before(figure.span().start(), from, RELATIVE));
    return points(behind, 0, Math.min(2, behind.size()))
        || points(before, Math.max(0, before.size() - 3), before.size());
  }

  /** « y » among these words, but not that of « il y a » or « y compris ». */
  private static boolean points(List<String> stems, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean exists = i > 0 && EXISTS.contains(stems.get(i - 1));
      boolean inclusive = i + 1 < stems.size() && INCLUSIVE.contains(stems.get(i + 1));
      if (THERE.contains(stems.get(i)) && !exists && !inclusive) {
        return true;
      }
    }
    return false;
  }

  /** « le séisme de Lisbonne, qui a fait 30 morts »: said of what stands before « qui ». */
  boolean relative() {
    return words.in(words.before(figure.span().start(), from, WHO)).stream()
        .anyMatch(WHICH::contains);
  }

  /** « avaient défilé »: before the time that is told of. */
  boolean pluperfect() {
    Span near =
        words
            .before(figure.span().start(), from, RELATIVE)
            .join(words.after(figure.span().end(), to, RELATIVE));
    return words.pluperfect(near);
  }

  /** « avait recensé », « recensés »: what is told is that somebody counted. */
  boolean counted() {
    Span near =
        words
            .before(figure.span().start(), from, RELATIVE)
            .join(words.after(figure.span().end(), to, COUNTED));
    return scopes.counted(words.in(near));
  }

  /** « contre 300 », « loin des 300 »: a number that this one is compared with. */
  boolean against() {
    return AGAINST.contains(words.wordBefore(figure.span().start()))
        || scopes.compared(words.in(words.before(figure.span().start(), from, COMPARED)));
  }

  /** Its sentence, without what the number is compared with: « loin des 300 du mois dernier ». */
  Span uncompared() {
    boolean next = to > figure.span().end() && AGAINST.contains(words.wordBefore(to));
    Span own = next ? new Span(telling.span().start(), to) : telling.span();
    return against()
        ? telling.span()
        : words.untilWords(own, figure.span().end(), COMPARED, scopes::compared);
  }

  /** Where what is told of the number begins: behind a colon, else with its sentence. */
  int opening() {
    return words.opening(figure.span().start());
  }

  /** What stands before the bracket of a number: « l’incendie de mars (3 morts) »; else itself. */
  Span event() {
    return words
        .bracket(figure.span().start())
        .map(open -> words.before(open, telling.span().start(), BRACKET))
        .orElse(figure.span());
  }

  /**
   * The words behind the number that may say it is one of another time; those behind the next one
   * too, if no more than « et » parts the two.
   */
  List<String> clause() {
    List<String> clause = new ArrayList<>(clause(figure.span().end(), to));
    Span between = new Span(figure.span().end(), Math.max(to, figure.span().end()));
    boolean dated =
        telling.reading().times().stream().anyMatch(t -> between.covers(t.span().start()));
    List<String> stems = words.in(between);
    if (!dated && stems.size() <= 2 && stems.stream().anyMatch(WITH::contains)) {
      clause.addAll(clause(to, telling.span().end()));
    }
    return clause;
  }

  private List<String> clause(int start, int end) {
    return words.in(words.until(words.after(start, end, FAR_BACK), ","::equals));
  }

  /** What stands behind the number up to what counts a part of it, « dont la moitié à Lyon ». */
  Span ownAhead(boolean coordinated) {
    int end = Math.max(to, figure.span().end());
    Span ahead = new Span(figure.span().start(), coordinated ? coordinated(end) : end);
    return words.untilBehind(ahead, figure.span().end(), AMONG::contains);
  }

  /** What is said of a part of the number right behind it: « 157 arrestations, dont 104 … ». */
  Optional<Span> part() {
    boolean among =
        to > figure.span().end()
            && AMONG.contains(words.wordBefore(to))
            && words.in(new Span(figure.span().end(), to)).size() <= PART;
    return among
        ? Optional.of(words.until(words.after(to, telling.span().end(), AHEAD), ","::equals))
        : Optional.empty();
  }

  /** What stands before the number, without what is said of a part of the number before. */
  Span ownBack() {
    Span back = new Span(from, figure.span().start());
    return from == telling.span().start() ? back : words.behindPart(back, AMONG::contains);
  }

  /** The words of the number itself and those up to the next number. */
  List<String> near() {
    List<String> near = new ArrayList<>(own());
    List<String> behind = words.in(words.after(figure.span().end(), to, AHEAD));
    for (int i = 0; i < behind.size(); i++) {
      if (i == 0 || !OTHER_NOUN.contains(behind.get(i - 1))) {
        near.add(behind.get(i));
      }
    }
    words.in(words.before(figure.span().start(), from, 1)).stream()
        .filter(stem -> !scopes.tags(List.of(stem)).contains("then"))
        .forEach(near::add);
    return near;
  }

  /** The number's words and its unit, which the text may have named before. */
  List<String> own() {
    List<String> own = new ArrayList<>(words.in(figure.span()));
    for (String word : figure.unit().split("[ ']")) {
      if (!word.isEmpty()) {
        own.add(Stemmer.stem(word));
      }
    }
    return own;
  }

  boolean among() {
    return before(AMONG);
  }

  /** « parmi eux »: among those whom another sentence counts. */
  boolean amongThem() {
    return before(THEM);
  }

  private boolean before(Set<String> kind) {
    Span back = words.before(figure.span().start(), from, 4);
    return back.length() > 0
        && List.of(Fold.plain(back.in(text())).split("[ ,']")).stream().anyMatch(kind::contains);
  }

  private String text() {
    return telling.reading().article().text();
  }

  /**
   * How far what is said of the number reaches: « trois morts et 13 blessés à Liège » places both.
   */
  int coordinated(int end) {
    List<String> between = words.in(new Span(figure.span().end(), end));
    boolean joined = between.size() <= 2 && between.stream().anyMatch(WITH::contains);
    return joined && to < telling.span().end()
        ? Math.max(end, words.after(to, telling.span().end(), AHEAD).end())
        : end;
  }

  boolean measure() {
    return !figure.unit().isEmpty()
        && (figure.unit().length() <= 2
            || Character.isUpperCase(figure.unit().charAt(0))
            || Units.measure(figure.unit()));
  }

  /** Words behind the number up to a relative clause, which says it of another. */
  List<String> ahead() {
    Span stretch = stretchAhead();
    return words.in(words.upToNextVerb(cleft() ? stretch : words.until(stretch, scopes::border)));
  }

  /** « ce sont 300 personnes qui ont défilé »: what follows is said of the number. */
  private boolean cleft() {
    List<String> before = words.wordsBefore(figure.span().start(), CLEFT);
    return before.stream().anyMatch(IT::contains) && before.stream().anyMatch(IS::contains);
  }

  /** Words behind the number; past a next number if no verb stands between the two. */
  private Span stretchAhead() {
    Span stretch = words.after(figure.span().end(), to, AHEAD);
    return !words.verbIn(stretch) && to < telling.span().end()
        ? words.after(figure.span().end(), telling.span().end(), AHEAD + 5)
        : stretch;
  }
}
