package org.recoupe.model;

/**
 * An input that could not be read: bad input is a value, counted and shown.
 *
 * @param where the file, and the entry or line inside it
 * @param why the reason, in words for a person
 */
public record Rejected(String where, String why) implements Arrival, Cleaned, Comparable<Rejected> {
  @Override
  public int compareTo(Rejected other) {
    int first = where.compareTo(other.where);
    return first != 0 ? first : why.compareTo(other.why);
  }
}
