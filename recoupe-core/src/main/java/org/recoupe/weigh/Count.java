package org.recoupe.weigh;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.recoupe.model.At;
import org.recoupe.model.Span;

/**
 * A number with what it counts, where, when, and according to whom.
 *
 * @param telling the sentence
 * @param span number and counted noun
 * @param amount the number
 * @param matter what is counted
 * @param tags what bounds it: part, severity, another time
 * @param places names of the towns it is bound to; empty if it is bound to none
 * @param whole true if the words bind it to the whole country
 * @param moment as of when
 * @param earlier true if the article gives it as one that a later count replaced
 * @param firm true if the words give it as a count of the whole: a source, a headline, « bilan »
 * @param stated true if they do so by a source or the word alone, wherever they stand
 * @param timed true if its sentence tells the hour or calls it provisional
 * @param source who gives it, as written
 */
record Count(
    Telling telling,
    Span span,
    Amount amount,
    Matter matter,
    SortedSet<String> tags,
    SortedSet<String> places,
    boolean whole,
    Optional<Moment> moment,
    boolean earlier,
    boolean firm,
    boolean stated,
    boolean timed,
    Optional<String> source)
    implements Comparable<Count> {
  At at() {
    return new At(telling.article(), span);
  }

  String article() {
    return telling.article();
  }

  String text() {
    return span.in(telling.reading().article().text());
  }

  /** What is counted, towns aside. */
  String key() {
    return matter.name() + " " + tags;
  }

  /** The same with one more bound. */
  Count tagged(String tag) {
    SortedSet<String> more = new TreeSet<>(tags);
    more.add(tag);
    return new Count(
        telling, span, amount, matter, more, places, whole, moment, earlier, firm, stated, timed,
        source);
  }

  /** The same without a bound. */
  Count untagged(String tag) {
    SortedSet<String> less = new TreeSet<>(tags);
    less.remove(tag);
    return new Count(
        telling, span, amount, matter, less, places, whole, moment, earlier, firm, stated, timed,
        source);
  }

  /** The same, given by a source. */
  Count by(Optional<String> giver) {
    return new Count(
        telling, span, amount, matter, tags, places, whole, moment, earlier, firm, stated, timed,
        giver);
  }

  /** The same, bound to towns. */
  Count in(SortedSet<String> towns) {
    return new Count(
        telling, span, amount, matter, tags, towns, whole, moment, earlier, firm, stated, timed,
        source);
  }

  /** True if neither number is more than so many times the other. */
  boolean within(Count other, double factor) {
    double one = amount.low().doubleValue();
    double two = other.amount.low().doubleValue();
    return one <= two * factor && two <= one * factor;
  }

  /** True if it is a number of the day without a place that another one of its article places. */
  boolean repeats(Count other) {
    return matter.daily()
        && !whole
        && places.isEmpty()
        && other.article().equals(article())
        && other.places().size() == 1
        && other.key().equals(key())
        && other.amount.low().compareTo(amount.low()) == 0;
  }

  @Override
  public int compareTo(Count other) {
    return at().compareTo(other.at());
  }
}
