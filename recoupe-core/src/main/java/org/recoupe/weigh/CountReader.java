package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;

/** Reads what each number of a sentence counts: the matter, its part, place and time. */
final class CountReader {
  private static final int AHEAD = 9;
  private static final int BACK = 7;
  private static final Set<String> AMONG = Set.of("dont", "eux", "lesquels", "elles");
  private static final Set<String> AGAINST = Set.of("contre");

  /** « Des centaines » counts nothing that another number could agree with. */
  private static final Set<String> VAGUE =
      Set.of("des", "plusieurs", "quelques", "dizaines", "centaines", "milliers", "millions d'");

  /** An adjective behind these stands before another noun: « des graves inondations ». */
  private static final Set<String> OTHER_NOUN = Set.of("des", "de", "les", "ces");

  private static final Set<String> RELATIVE = Set.of("qui", "que", "qu", "par");

  private final Matters matters = Matters.french();
  private final Scopes scopes = Scopes.french();
  private final PlaceScope placeScope;
  private final Moments moments;

  CountReader(Coverage coverage) {
    placeScope = new PlaceScope(coverage);
    moments = new Moments(coverage);
  }

  /** The counts of a sentence whose matter is plain, in order. */
  List<Count> counts(Telling telling) {
    List<Figure> figures = Spans.inside(telling.reading().figures(), Figure::span, telling.span());
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      int from = i == 0 ? telling.span().start() : figures.get(i - 1).span().end();
      int to = i + 1 < figures.size() ? figures.get(i + 1).span().start() : telling.span().end();
      Optional<Count> before =
          counts.isEmpty() || i == 0
              ? Optional.empty()
              : Optional.of(counts.get(counts.size() - 1));
      new Look(telling, figures.get(i), from, to).count(before).ifPresent(counts::add);
    }
    return counts;
  }

  /** One number and the words around it. */
  private final class Look {
    private final Telling telling;
    private final Figure figure;
    private final int from;
    private final int to;
    private final Words words;

    Look(Telling telling, Figure figure, int from, int to) {
      this.telling = telling;
      this.figure = figure;
      this.from = from;
      this.to = to;
      this.words = new Words(telling);
    }

    Optional<Count> count(Optional<Count> before) {
      SortedSet<String> tags = new TreeSet<>();
      if (List.of(Fold.plain(figure.span().in(text())).split(" ")).stream()
          .anyMatch(VAGUE::contains)) {
        return Optional.empty();
      }
      Optional<Matter> matter = matter(before, tags);
      List<String> near = near();
      if (matter.isEmpty() || scopes.dropped(near) || forces(matter.get(), tags)) {
        return Optional.empty();
      }
      tags.addAll(scopes.tags(near));
      thenOrNow(tags);
      Span clause = new Span(from, Math.max(to, figure.span().end()));
      return Optional.of(
          new Count(
              telling,
              figure.span(),
              Amount.of(figure),
              matter.get(),
              tags,
              scopes.wide(near) ? new TreeSet<>() : towns(clause, before),
              scopes.wide(near) || placeScope.country(telling, clause),
              moments.asOf(telling, clause),
              figure.source()));
    }

    /** Police at a march are no part of the crowd. */
    private boolean forces(Matter matter, SortedSet<String> tags) {
      return matter.course() == Matter.Course.CROWD
          && tags.stream().anyMatch(tag -> tag.startsWith("part "));
    }

    /** The towns of the clause; one « among » those of the number before shares theirs. */
    private SortedSet<String> towns(Span clause, Optional<Count> before) {
      SortedSet<String> towns = placeScope.towns(telling, clause);
      return towns.isEmpty() && among() ? before.map(Count::places).orElse(towns) : towns;
    }

    /** A time that is known decides; else the words « last », « before », « against » do. */
    private void thenOrNow(SortedSet<String> tags) {
      Span near =
          words
              .before(figure.span().start(), from, 3)
              .join(words.after(figure.span().end(), to, AHEAD));
      if (AGAINST.contains(words.wordBefore(figure.span().start()))) {
        tags.add("then");
      }
      moments
          .before(telling, near)
          .ifPresent(
              before -> {
                if (before) {
                  tags.add("then");
                } else {
                  tags.remove("then");
                }
              });
    }

    /** The words of the number itself and those up to the next number. */
    private List<String> near() {
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
    private List<String> own() {
      List<String> own = new ArrayList<>(words.in(figure.span()));
      for (String word : figure.unit().split("[ ']")) {
        if (!word.isEmpty()) {
          own.add(Stemmer.stem(word));
        }
      }
      return own;
    }

    private Optional<Matter> matter(Optional<Count> before, SortedSet<String> tags) {
      List<String> own = own();
      Optional<String> part = own.stream().flatMap(s -> scopes.part(s).stream()).findFirst();
      boolean person =
          part.isPresent() || figure.unit().isEmpty() || own.stream().anyMatch(scopes::person);
      Optional<Matter> ahead = matters.byPredicate(ahead());
      Optional<Matter> noun = matters.byNoun(wide(own));
      Optional<Matter> found = noun;
      if (part.isPresent() && ahead.filter(m -> !m.family().equals("crowd")).isPresent()) {
        found = ahead;
      } else if (noun.isEmpty()) {
        found = predicate(person, ahead, before);
      }
      if (found.filter(m -> !m.family().equals(part.orElse(""))).isPresent()) {
        part.ifPresent(name -> tags.add("part " + name));
      }
      subset(found, before, tags);
      return found;
    }

    /** The number's words and the two after them: « 73 gardes à vue » may be cut short. */
    private List<String> wide(List<String> own) {
      List<String> wide = new ArrayList<>(own);
      wide.addAll(words.in(words.after(figure.span().end(), to, own.isEmpty() ? 3 : 2)));
      return wide;
    }

    private Optional<Matter> predicate(
        boolean person, Optional<Matter> ahead, Optional<Count> before) {
      boolean crowd = ahead.filter(m -> m.course() == Matter.Course.CROWD).isPresent();
      if (ahead.isPresent() && (person || crowd && !measure())) {
        return ahead;
      }
      if (!person) {
        return Optional.empty();
      }
      if (among() && before.isPresent()) {
        return before.map(Count::matter);
      }
      return matters.byPredicate(words.in(words.before(figure.span().start(), from, BACK)));
    }

    private boolean among() {
      Span back = words.before(figure.span().start(), from, 4);
      return back.length() > 0
          && List.of(Fold.plain(back.in(text())).split("[ ,']")).stream().anyMatch(AMONG::contains);
    }

    private String text() {
      return telling.reading().article().text();
    }

    private boolean measure() {
      return figure.unit().length() <= 2
          || Character.isUpperCase(figure.unit().charAt(0))
          || Units.measure(figure.unit());
    }

    /** Words behind the number up to a relative clause, which says it of another. */
    private List<String> ahead() {
      List<String> ahead = stretchAhead();
      int end = 0;
      while (end < ahead.size() && !RELATIVE.contains(ahead.get(end))) {
        end++;
      }
      return ahead.subList(0, end);
    }

    /** Words behind the number; past a next number if no verb stands between the two. */
    private List<String> stretchAhead() {
      Span stretch = words.after(figure.span().end(), to, AHEAD);
      if (!words.verbIn(stretch) && to < telling.span().end()) {
        stretch = words.after(figure.span().end(), telling.span().end(), AHEAD + 5);
      }
      return words.in(stretch);
    }

    private void subset(Optional<Matter> found, Optional<Count> before, SortedSet<String> tags) {
      boolean same =
          found.isPresent() && before.filter(b -> b.matter().equals(found.get())).isPresent();
      if (same && among() && scopes.tags(near()).isEmpty() && tags.isEmpty()) {
        tags.add("subset");
      }
      if (found.filter(m -> m.name().equals("dead")).isPresent()
          && words
              .in(words.before(figure.span().end(), from, 4))
              .contains(Stemmer.stem("autres"))) {
        tags.add("others");
      }
    }
  }
}
