package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Sentence;
import org.recoupe.text.Stemmer;

/** What one number counts, by the words around it. */
final class MatterLook {
  private static final int AHEAD = 9;
  private static final int BACK = 7;
  private static final int FAR_BACK = 28;
  private static final int SPOT = 4;
  private static final Set<String> OF_THE = Grammar.words("of-the");
  private static final Set<String> AND = Grammar.words("and");
  private static final String NUMBER = Stemmer.stem("nombre");

  private final Matters matters;
  private final Scopes scopes;
  private final Sides sides = Sides.french();
  private final Telling telling;
  private final Figure figure;
  private final int from;
  private final int to;
  private final Words words;
  private final CountWords around;

  /** Looks at a number; the gap is what lies between the numbers before and behind it. */
  MatterLook(Matters matters, Scopes scopes, Telling telling, Figure figure, Span gap) {
    this.matters = matters;
    this.scopes = scopes;
    this.telling = telling;
    this.figure = figure;
    this.from = gap.start();
    this.to = gap.end();
    this.words = new Words(telling);
    this.around = new CountWords(scopes, telling, figure, gap);
  }

  /** The matter, if it is plain; the tags gather the part of people that the words name. */
  Optional<Matter> matter(Optional<Count> before, Set<String> tags) {
    List<String> own = around.own();
    Optional<String> part = part(own);
    boolean person =
        part.isPresent() || figure.unit().isEmpty() || own.stream().anyMatch(scopes::person);
    Optional<Matter> ahead = matters.byPredicate(around.ahead());
    Optional<Matter> found =
        thatNumber()
            .or(this::behind)
            .or(() -> ahead.isEmpty() ? ofThose(before) : Optional.empty())
            .or(() -> counted(own, person));
    if (part.isPresent() && around.among() && before.isPresent()) {
      found = before.map(Count::matter);
    } else if (part.isPresent() && ahead.filter(m -> !m.family().equals("crowd")).isPresent()) {
      found = ahead;
    } else if (found.isEmpty()) {
      found =
          measured()
              .or(() -> person ? direct() : Optional.empty())
              .or(() -> predicate(person, ahead, before))
              .or(() -> person ? numberOf() : Optional.empty());
    }
    if (found.filter(m -> !m.family().equals(part.orElse(""))).isPresent()) {
      part.ifPresent(name -> tags.add("part " + name));
    }
    if (found.isEmpty() && (figure.unit().isEmpty() || person)) {
      found = matters.crowdIf(bothSides());
    }
    found = found.filter(m -> m.course() != Matter.Course.CROWD || !things());
    subset(found, before, tags);
    return found.or(() -> person || part.isPresent() ? Optional.empty() : deed());
  }

  /** « 180 manifestations », « 74 des 200 manifestations »: no people are counted. */
  private boolean things() {
    return scopes.noPeople(figure.unit())
        || figure.unit().isEmpty()
            && OF_THE.equals(new HashSet<>(words.wordsBehind(figure.span().end(), to, SPOT)))
            && telling.reading().figures().stream()
                .anyMatch(f -> f.span().start() == to && scopes.noPeople(f.unit()));
  }

  /** Things that something was done to: « neuf accords ont été signés ». */
  private Optional<Matter> deed() {
    boolean thing = figure.unit().length() > 3 && !around.measure() && figure.high().isEmpty();
    return thing
        ? words
            .participle(figure.span().end(), to)
            .filter(scopes::deed)
            .map(verb -> Matter.deed(figure.unit() + " " + verb))
        : Optional.empty();
  }

  /** The part of people that the number's noun names, or a noun before a number without one. */
  private Optional<String> part(List<String> own) {
    Optional<String> part = own.stream().flatMap(s -> scopes.part(s).stream()).findFirst();
    return part.isPresent() || !figure.unit().isEmpty()
        ? part
        : words.in(words.before(figure.span().start(), from, BACK)).stream()
            .flatMap(s -> scopes.part(s).stream())
            .filter(scopes::household)
            .findFirst();
  }

  /**
   * True if the sentence sets this number by one side of a crowd against one by the other, or the
   * next or last sentence does with a noun of a crowd.
   */
  private boolean bothSides() {
    return Spans.inside(telling.reading().figures(), Figure::span, telling.span()).stream()
            .anyMatch(this::opposite)
        || Spans.inside(telling.reading().figures(), Figure::span, beside()).stream()
            .anyMatch(other -> opposite(other) && ofCrowd(other));
  }

  private boolean opposite(Figure other) {
    Optional<String> mine = figure.source().flatMap(sides::named);
    Optional<String> theirs = other.source().flatMap(sides::named);
    return mine.isPresent() && theirs.isPresent() && sides.ofCrowd(mine.get(), theirs.get());
  }

  private boolean ofCrowd(Figure other) {
    return matters
        .byNoun(List.of(Stemmer.stem(other.unit())))
        .filter(matter -> matter.course() == Matter.Course.CROWD)
        .isPresent();
  }

  /** The sentences before and behind. */
  private Span beside() {
    List<Sentence> sentences = telling.reading().sentences();
    int last = Math.max(0, telling.index() - 1);
    int next = Math.min(sentences.size() - 1, telling.index() + 1);
    return sentences.get(last).span().join(sentences.get(next).span());
  }

  private Optional<Matter> measured() {
    if (figure.unit().isEmpty()) {
      return matters.byMeasure("", words.in(words.before(figure.span().start(), from, 2)));
    }
    List<String> around = new ArrayList<>(words.in(words.after(figure.span().end(), to, SPOT)));
    around.addAll(words.in(new Span(from, figure.span().start())));
    return matters.byMeasure(figure.unit(), around);
  }

  /**
   * The matter of the number's words and the two after them: « 73 gardes à vue » may be cut short.
   * What only begins behind a noun that counts no people is said of that noun.
   */
  private Optional<Matter> counted(List<String> own, boolean person) {
    List<String> wide = new ArrayList<>(own);
    if (!around.measure()) {
      Span behind = words.after(figure.span().end(), to, own.isEmpty() ? 3 : 2);
      wide.addAll(words.in(own.isEmpty() ? behind : words.until(behind, AND::contains)));
    }
    return person ? matters.byNoun(wide) : matters.byNounWithin(wide, own.size());
  }

  private Optional<Matter> predicate(
      boolean person, Optional<Matter> ahead, Optional<Count> before) {
    boolean crowd = ahead.filter(m -> m.course() == Matter.Course.CROWD).isPresent();
    if (ahead.isPresent() && (person || crowd && !around.measure() && marching())) {
      return ahead;
    }
    if (!person) {
      return Optional.empty();
    }
    if (around.among() && before.isPresent()) {
      return before.map(Count::matter);
    }
    return matters
        .byPredicate(words.in(words.before(figure.span().start(), from, BACK)))
        .or(this::gathered);
  }

  /** « les grévistes se sont rassemblés partout, avec 5 000 personnes recensées ». */
  private Optional<Matter> gathered() {
    boolean counted = scopes.firm(words.in(words.after(figure.span().end(), to, 1)));
    return counted
        ? matters
            .byPredicate(words.in(words.before(figure.span().start(), from, FAR_BACK)))
            .filter(matter -> matter.course() == Matter.Course.CROWD)
        : Optional.empty();
  }

  /** What was done to those counted: « a tué trois personnes ». */
  private Optional<Matter> direct() {
    List<String> back = words.in(words.before(figure.span().start(), from, 2));
    return back.contains("et") ? Optional.empty() : matters.byPredicate(back);
  }

  /** « le nombre de manifestants … à 12 000 ». */
  private Optional<Matter> numberOf() {
    List<String> back = words.in(new Span(from, figure.span().start()));
    int number = back.lastIndexOf(NUMBER);
    return number < 0
        ? Optional.empty()
        : matters.byNoun(back.subList(number, Math.min(back.size(), number + SPOT)));
  }

  /** A noun right behind a bare number is its own, whatever the last number counted. */
  private Optional<Matter> behind() {
    return words.in(figure.span()).isEmpty() && !around.measure()
        ? matters.byNoun(words.in(words.after(figure.span().end(), to, 1)))
        : Optional.empty();
  }

  /** « 16 blessés, dont deux dans un état grave »: without a noun of its own a part of the last. */
  private Optional<Matter> ofThose(Optional<Count> before) {
    boolean bare = words.in(figure.span()).isEmpty() && around.among();
    return bare && matters.byNoun(words.in(words.after(figure.span().end(), to, 3))).isEmpty()
        ? before.map(Count::matter)
        : Optional.empty();
  }

  /** « chiffre à 33 le nombre de personnes blessées ». */
  private Optional<Matter> thatNumber() {
    List<String> behind = words.in(words.after(figure.span().end(), to, AHEAD));
    int number = behind.indexOf(NUMBER);
    return number < 0 || number > 1
        ? Optional.empty()
        : matters
            .byNoun(behind.subList(number, Math.min(behind.size(), number + SPOT)))
            .or(() -> matters.byPredicate(behind));
  }

  /** True if those counted, whatever they are called, are the ones who march. */
  private boolean marching() {
    Optional<Matter> close =
        matters.byPredicate(words.in(words.after(figure.span().end(), to, SPOT)));
    return close.filter(matter -> matter.course() == Matter.Course.CROWD).isPresent();
  }

  private void subset(Optional<Matter> found, Optional<Count> before, Set<String> tags) {
    boolean same =
        found.isPresent() && before.filter(b -> b.matter().equals(found.get())).isPresent();
    if (same && around.among() && scopes.tags(around.near()).isEmpty() && tags.isEmpty()) {
      tags.add("subset");
    }
    if (found.filter(m -> m.name().equals("dead")).isPresent()
        && words.in(words.before(figure.span().end(), from, 4)).contains(Stemmer.stem("autres"))) {
      tags.add("others");
    }
  }
}
