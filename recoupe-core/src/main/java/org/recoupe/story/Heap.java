package org.recoupe.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.Reading;

/**
 * The articles of a heap by what likens them, each with those most like it: the common ground of
 * dating and clustering, which do not change it. Immutable.
 */
public final class Heap {
  /** Likeness below this is noise. */
  private static final double NOISE = 0.04;

  private static final int NEIGHBOURS = 120;

  private final List<Traits> articles;
  private final List<List<Vectors.Neighbour>> neighbours;
  private final Vectors large;
  private final Vectors people;
  private final int size;

  private Heap(
      List<Traits> articles,
      List<List<Vectors.Neighbour>> neighbours,
      Vectors large,
      Vectors people,
      int size) {
    this.articles = articles;
    this.neighbours = neighbours;
    this.large = large;
    this.people = people;
    this.size = size;
  }

  /** Something that applies a step to each value, perhaps to several at once, keeping the order. */
  public interface Each {
    /** The results in the order of the values. */
    <A, B> List<B> each(List<A> values, Function<A, B> step);
  }

  /** One after the other. */
  private static final class InTurn implements Each {
    @Override
    public <A, B> List<B> each(List<A> values, Function<A, B> step) {
      return values.stream().map(step).toList();
    }
  }

  /** The heap of these readings. */
  public static Heap of(List<Reading> readings) {
    return of(readings, new InTurn());
  }

  /** The heap of these readings, with somebody to carry the steps. */
  public static Heap of(List<Reading> readings, Each engine) {
    return ofTraits(engine.each(readings, TraitReader::of), engine, Optional.empty());
  }

  /**
   * The heap of some readings among articles of which no more than the traits is at hand.
   *
   * @param common what is common around them; empty if they are all there is
   */
  public static Heap of(List<Reading> readings, List<Traits> others, Optional<Frequencies> common) {
    Map<String, Traits> all = new HashMap<>();
    others.forEach(traits -> all.put(traits.article(), traits));
    readings.forEach(reading -> all.put(reading.article().id(), TraitReader.of(reading)));
    return ofTraits(List.copyOf(all.values()), common);
  }

  static Heap ofTraits(List<Traits> heap, Optional<Frequencies> common) {
    return ofTraits(heap, new InTurn(), common);
  }

  private static Heap ofTraits(List<Traits> heap, Each engine, Optional<Frequencies> common) {
    List<Traits> articles = heap.stream().sorted(Comparator.comparing(Traits::article)).toList();
    List<SortedMap<String, Double>> bags = articles.stream().map(Traits::terms).toList();
    Vectors here = new Vectors(bags, Rates.ofTerms(bags, common));
    return new Heap(
        articles,
        engine.each(
            IntStream.range(0, bags.size()).boxed().toList(),
            i -> here.neighbours(i, NOISE, NEIGHBOURS)),
        new Vectors(bags, Rates.atLarge(bags)),
        people(articles, common),
        Math.max(articles.size(), common.map(Frequencies::articles).orElse(0)));
  }

  /** The same heap, where more is known of when its articles were published. */
  public Heap dated(List<Reading> readings) {
    Map<String, Optional<DateRange>> days = new HashMap<>();
    readings.forEach(r -> days.put(r.article().id(), r.article().published().days()));
    List<Traits> dated =
        articles.stream().map(t -> t.of(days.getOrDefault(t.article(), t.days()))).toList();
    return new Heap(dated, neighbours, large, people, size);
  }

  private static Vectors people(List<Traits> articles, Optional<Frequencies> common) {
    List<SortedMap<String, Double>> bags = articles.stream().map(Traits::people).toList();
    return new Vectors(bags, Rates.ofPeople(bags, common));
  }

  /** How far the people of two articles are the same. */
  double people(int one, int other) {
    return people.likeness(one, other);
  }

  /** How many articles there are, those around it as well. */
  int size() {
    return size;
  }

  /** Its articles, by id. */
  List<Traits> articles() {
    return articles;
  }

  /** For each article the others with their likeness, the likest first. */
  List<List<Vectors.Neighbour>> neighbours() {
    return neighbours;
  }

  /** Likeness where the words of the heap's own great topics weigh as they do elsewhere. */
  double atLarge(int one, int other) {
    return large.likeness(one, other);
  }
}
