package org.recoupe.model;

/**
 * A half-open stretch of a text, in UTF-16 units.
 *
 * @param start first unit inside
 * @param end first unit behind
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units inside. */
  public int length() {
    return end - start;
  }

  /** True if no unit is inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** True if every unit of the other stretch is also in this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True if the unit at this place is inside. */
  public boolean covers(int place) {
    return start <= place && place < end;
  }

  /** True if the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch, moved by so many units. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The smallest stretch that covers both. */
  public Span join(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The text inside this stretch. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int first = Integer.compare(start, other.start);
    return first != 0 ? first : Integer.compare(end, other.end);
  }
}
