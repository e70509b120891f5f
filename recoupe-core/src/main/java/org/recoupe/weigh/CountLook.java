package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;
import org.recoupe.text.Table;

/** One number and the words around it. */
final class CountLook {
  private static final int AHEAD = 9;
  private static final int BACK = 7;
  private static final int FAR_BACK = 14;
  private static final int SPOT = 4;
  private static final int ADDRESS = 3;
  private static final int OPENING = 4;
  private static final int FRONT = 3;
  private static final int HANDFUL = 10;

  /** A range wider than this tells what two sides say, not what one does. */
  private static final double WIDE = 1.5;

  /** « Des centaines » counts nothing that another number could agree with. */
  private static final Set<String> VAGUE = Grammar.words("vague");

  /** « vous en tuez deux » tells no news. */
  private static final Set<String> ADDRESSEE = Grammar.words("addressee");

  private static final Set<String> THESE = Grammar.words("these");
  private static final Set<String> LINKS = Grammar.words("link");

  /** Verbs before what somebody is said to have said. */
  private static final Set<String> SAYING =
      Table.lines(CountLook.class, "reporting-fr.txt").stream()
          .map(Stemmer::stem)
          .collect(Collectors.toUnmodifiableSet());

  private final Matters matters;
  private final Scopes scopes;
  private final PlaceScope placeScope;
  private final Moments moments;
  private final Telling telling;
  private final Figure figure;
  private final int from;
  private final int to;
  private final Words words;
  private final CountWords around;

  /** Looks at a number; the gap is what lies between the numbers before and behind it. */
  CountLook(CountReader reader, Telling telling, Figure figure, Span gap) {
    this.matters = reader.matters();
    this.scopes = reader.scopes();
    this.placeScope = reader.places();
    this.moments = reader.moments();
    this.telling = telling;
    this.figure = figure;
    this.from = gap.start();
    this.to = gap.end();
    this.words = new Words(telling);
    this.around = new CountWords(scopes, telling, figure, gap);
  }

  /** The count, if its matter is plain; the last one of the article may lend what is left out. */
  Optional<Count> count(Optional<Count> last) {
    if (vague()) {
      return Optional.empty();
    }
    Optional<Count> before =
        last.filter(c -> c.telling().equals(telling) || around.amongThem() && follows(c));
    SortedSet<String> tags = new TreeSet<>();
    Optional<Matter> matter =
        new MatterLook(matters, scopes, telling, figure, new Span(from, to)).matter(before, tags);
    Optional<Count> lender = matter.isPresent() ? Optional.empty() : last.filter(this::again);
    List<String> near = around.near();
    if (matter.isEmpty() && lender.isEmpty() || scopes.dropped(near)) {
      return Optional.empty();
    }
    Matter said = matter.or(() -> lender.map(Count::matter)).orElseThrow();
    boolean sent =
        said.course() == Matter.Course.CROWD && scopes.troops(around.own()) || forces(said, tags);
    Matter what = sent ? matters.deployed().orElse(said) : said;
    if (forces(what, tags) || few(what) || what.course() == Matter.Course.LOCAL && !spot(tags)) {
      return Optional.empty();
    }
    tags.addAll(scopes.tags(near));
    tags.addAll(
        lender.or(() -> last.filter(c -> these() && follows(c))).map(this::lent).orElse(List.of()));
    if (what.daily() && (scopes.tags(around.clause()).contains("then") || frontThen())) {
      tags.add("then");
    }
    if (what.daily() && around.since()) {
      tags.add("since");
    }
    boolean earlier = earlier();
    thenOrNow(tags, earlier, what);
    // « contre 32 000 samedi dernier, dont 8 000 à Liège »
    if (around.among() && before.filter(c -> c.tags().contains("then")).isPresent()) {
      tags.add("then");
    }
    return Optional.of(
        counted(what, tags, earlier, lender.or(() -> before.filter(b -> shares(b, what)))));
  }

  private List<String> lent(Count lender) {
    return lender.tags().stream().filter(scopes::lasting).toList();
  }

  private Count counted(
      Matter what, SortedSet<String> tags, boolean earlier, Optional<Count> lender) {
    CountScene place = new CountScene(placeScope, scopes, telling, figure, around, what);
    CountScene.Scene scene = place.look();
    SortedSet<String> towns = scene.towns();
    boolean whole = scene.whole();
    Span clause = place.clause();
    if (!what.fixed() && towns.isEmpty() && around.elsewhere()) {
      tags.add("elsewhere");
    }
    if (!towns.isEmpty()) {
      tags.remove("others");
      tags.remove("subset");
    }
    if (scene.open() && !what.fixed()) {
      towns = lender.map(Count::places).orElseGet(() -> placeScope.front(telling));
      whole = lender.filter(Count::whole).isPresent();
    }
    boolean once = earlier || around.against() && !tags.contains("then");
    return new Count(
        telling,
        figure.span(),
        Amount.of(figure),
        what,
        tags,
        towns,
        whole,
        once ? moments.earlier(telling, clause) : moments.asOf(telling, clause),
        once,
        telling.index() <= OPENING || stated(),
        stated(),
        timed(),
        figure.source().or(() -> lender.filter(this::follows).flatMap(Count::source)));
  }

  /** What has a source or is called a toll counts the whole, not an incident. */
  private boolean stated() {
    return figure.source().isPresent()
        || figure.bound() == Figure.Bound.AT_LEAST
        || moments.clock(telling)
        || scopes.firm(words.in(telling.span()));
  }

  /** True if its sentence tells the hour, be it roughly. */
  private boolean timed() {
    return moments.clock(telling) || scopes.provisional(words.in(telling.span()));
  }

  private boolean vague() {
    double low = figure.value().doubleValue();
    boolean wide = figure.high().filter(h -> h.doubleValue() > WIDE * low).isPresent();
    return wide
        || census()
        || words.wordsBefore(figure.span().start(), ADDRESS).stream().anyMatch(ADDRESSEE::contains)
        || List.of(Fold.plain(figure.span().in(telling.reading().article().text())).split(" "))
            .stream()
            .anyMatch(VAGUE::contains);
  }

  /** « A town of 3 000 inhabitants »: nothing befell them. */
  private boolean census() {
    return LINKS.contains(words.wordBefore(figure.span().start()))
        && scopes.inhabitants(around.own());
  }

  /** A handful make no crowd: « les deux réunis ». */
  private boolean few(Matter matter) {
    return matter.course() == Matter.Course.CROWD && figure.value().doubleValue() < HANDFUL;
  }

  /** Police at a march are no part of the crowd. */
  private static boolean forces(Matter matter, Set<String> tags) {
    return matter.course() == Matter.Course.CROWD
        && tags.stream().anyMatch(tag -> tag.startsWith("part "));
  }

  /** What is measured at one spot only counts with that spot: « au pont Neuf ». */
  private boolean spot(Set<String> tags) {
    List<String> behind = words.in(words.after(figure.span().end(), to, SPOT));
    List<String> spot = new ArrayList<>();
    for (int i = 1; i < behind.size(); i++) {
      if (PlaceScope.at(behind.get(0)) && behind.get(i).length() > 2) {
        spot.add(behind.get(i));
      }
    }
    if (!spot.isEmpty()) {
      tags.add("spot " + String.join(" ", spot.subList(0, Math.min(2, spot.size()))));
    }
    return !spot.isEmpty();
  }

  private boolean follows(Count last) {
    return telling.index() == last.telling().index() + 1;
  }

  /**
   * « Samedi dernier, 300 personnes avaient été interpellées »: another day opens the sentence, or
   * may do so, where the article has no date.
   */
  private boolean frontThen() {
    Span front = words.after(around.opening(), figure.span().start(), FRONT);
    return scopes.tags(words.in(front)).contains("then")
        && (around.pluperfect() || !moments.dated(telling));
  }

  /** « Ces arrestations ont mené à 40 gardes à vue »: of what the sentence before counts. */
  private boolean these() {
    return words.wordsBefore(figure.span().start(), FAR_BACK).stream()
        .findFirst()
        .filter(THESE::contains)
        .isPresent();
  }

  /** True if a number shares the scene of the one before it in its sentence. */
  private boolean shares(Count before, Matter what) {
    boolean part =
        before.matter().family().equals(what.family())
            && figure.value().compareTo(before.amount().low()) <= 0;
    return part || around.among() || around.bare() || numeral();
  }

  /** « et six selon le maire »: a numeral alone, its noun said before. */
  private boolean numeral() {
    String written = Fold.plain(figure.span().in(telling.reading().article().text()));
    return !written.contains(Fold.plain(figure.unit()));
  }

  /** True if the number takes up what the last one counted: « il en annonçait 34 ». */
  private boolean again(Count last) {
    boolean near = telling.index() - last.telling().index() <= 1;
    boolean unit = !around.measure() || last.matter().units().contains(figure.unit());
    return near
        && unit
        && bareOrMeasured(last)
        && (around.against() && last.telling().equals(telling)
            || last.matter().course() == Matter.Course.CROWD && around.bare() && around.counted()
            || scopes.again(words.in(words.before(figure.span().start(), from, BACK))));
  }

  private boolean bareOrMeasured(Count last) {
    return last.matter().measured() ? figure.unit().isEmpty() || around.measure() : around.bare();
  }

  /** True if the words give the number as one that was replaced: « un précédent bilan ». */
  private boolean earlier() {
    List<String> back = words.in(words.before(figure.span().start(), from, FAR_BACK));
    if (scopes.earlier(back)) {
      return true;
    }
    boolean fromTo =
        words.wordBefore(figure.span().start()).equals("de")
            && words.in(words.after(figure.span().end(), telling.span().end(), 2)).contains("a");
    return fromTo && scopes.change(back);
  }

  /** A time that is known decides; else the words « last », « before », « against » do. */
  private void thenOrNow(Set<String> tags, boolean earlier, Matter what) {
    boolean daily = what.daily() || what.planned();
    Span near =
        words
            .before(figure.span().start(), from, 3)
            .join(words.after(figure.span().end(), to, AHEAD))
            .join(around.event());
    boolean last = around.against() && (daily || tags.contains("then"));
    if (around.against()) {
      tags.add("then");
    }
    if (earlier) {
      tags.remove("then");
    }
    if (!earlier && otherTime(what)) {
      tags.add("then");
      return;
    }
    moments
        .before(telling, near, around.uncompared(), daily)
        .ifPresent(
            before -> {
              if (before || last) {
                tags.add("then");
              } else {
                tags.remove("then");
              }
            });
  }

  /** « avaient défilé » without an hour, and what stands under a date long past. */
  private boolean otherTime(Matter what) {
    boolean before =
        what.course() == Matter.Course.CROWD && around.pluperfect() && !reported()
            || (what.daily() || what.planned()) && around.against();
    return before && !timed() || moments.longPast(telling);
  }

  /**
   * In what somebody is said to have said the pluperfect is the past: « il a dit que … avaient ».
   */
  private boolean reported() {
    return words.saidThat(figure.span().start(), SAYING)
        || telling.reading().quotes().stream()
            .anyMatch(quote -> !quote.direct() && quote.span().covers(figure.span()));
  }
}
