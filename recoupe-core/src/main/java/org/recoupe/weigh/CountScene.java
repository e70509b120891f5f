package org.recoupe.weigh;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;

/**
 * Where one number counts. What stands behind a number up to the next one places it; else what
 * stands before it; else what the office that gives it is of, or what opens its sentence.
 */
final class CountScene {
  private static final int FAR = 14;
  private static final int ADDRESS = 4;

  private final PlaceScope places;
  private final Scopes scopes;
  private final Telling telling;
  private final Figure figure;
  private final Words words;
  private final CountWords around;
  private final Matter matter;
  private final Span ahead;
  private final Span back;

  /**
   * A place that a number is bound to.
   *
   * @param towns the towns
   * @param whole true if it is the whole country
   */
  record Scene(SortedSet<String> towns, boolean whole) {
    /** True if nothing is named. */
    boolean open() {
      return towns.isEmpty() && !whole;
    }
  }

  CountScene(
      PlaceScope places,
      Scopes scopes,
      Telling telling,
      Figure figure,
      CountWords around,
      Matter matter) {
    this.places = places;
    this.scopes = scopes;
    this.telling = telling;
    this.figure = figure;
    this.around = around;
    this.matter = matter;
    this.words = new Words(telling);
    this.ahead = around.ownAhead(matter.course() == Matter.Course.TOLL && !matter.daily());
    this.back = around.ownBack();
  }

  /** Where it counts, by its own sentence; without the number that may lend its place. */
  Scene look() {
    if (matter.fixed()) {
      return new Scene(new TreeSet<>(), scopes.wide(around.near()) || country(clause()));
    }
    if (scopes.wide(words.in(words.after(figure.span().start(), ahead.end(), FAR)))) {
      return new Scene(new TreeSet<>(), true);
    }
    Span alone = around.ownAhead(false);
    if (country(alone) && placed(alone).isEmpty()) {
      return new Scene(new TreeSet<>(), true);
    }
    boolean first = back.start() == telling.span().start();
    Scene own = new Scene(placed(ahead), country(ahead));
    if (!own.open() && !(first && !own.towns().isEmpty())) {
      return own;
    }
    Span near = words.before(figure.span().start(), back.start(), FAR);
    Scene all =
        scopes.wide(words.in(near))
            ? new Scene(new TreeSet<>(), true)
            : new Scene(placed(clause()), country(clause()));
    if (!all.open()) {
      return all;
    }
    Scene part = ofPart();
    if (!part.open()) {
      return part;
    }
    Scene pointed = new Scene(places.pointed(telling, back, around.elsewhere()), false);
    return pointed.open() && matter.daily()
        ? new Scene(places.ofOffice(telling, clause(), scopes), false)
        : pointed;
  }

  /**
   * « 157 interpellations dont 104 gardes à vue à Liège »: a part that is called otherwise needs no
   * place of its own; so the place is that of all.
   */
  private Scene ofPart() {
    Optional<Span> part = around.part();
    boolean otherwise =
        part.map(words::in)
            .flatMap(Matters.french()::byNoun)
            .filter(other -> other.family().equals(matter.family()) && !other.equals(matter))
            .isPresent();
    return otherwise
        ? new Scene(placed(part.get()), country(part.get()))
        : new Scene(new TreeSet<>(), false);
  }

  private boolean country(Span stretch) {
    return places.country(telling, stretch);
  }

  /** The towns of a stretch, of the event it is said of, and of what each region has its own. */
  private SortedSet<String> placed(Span stretch) {
    SortedSet<String> scene = places.towns(telling, stretch);
    if (around.relative()) {
      scene.addAll(places.ofEvent(telling, words.before(figure.span().start(), 0, FAR)));
    }
    scene.addAll(places.towns(telling, around.event()));
    scene.addAll(
        places.ofAdjective(
            telling, figure.span().join(words.after(figure.span().end(), ahead.end(), ADDRESS))));
    if (matter.regional()) {
      scene.addAll(places.regions(telling, stretch));
      scene.addAll(scopes.compass(words.in(stretch)));
    }
    return scene;
  }

  /** The number with what stands on both sides of it. */
  Span clause() {
    return back.join(ahead);
  }
}
