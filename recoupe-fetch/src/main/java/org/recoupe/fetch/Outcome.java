package org.recoupe.fetch;

/**
 * What became of one address.
 *
 * @param address as it was asked for
 * @param kind what happened
 * @param why the reason where nothing was fetched, in words for a person; else empty
 */
public record Outcome(String address, Kind kind, String why) implements Comparable<Outcome> {

  /** What happened to an address. */
  public enum Kind {
    /** A page was fetched and stands in the archive. */
    PAGE,
    /** A feed or a list of feeds was read; what it names was asked for. */
    FEED,
    /** It has not changed since it was fetched into the same archive. */
    UNCHANGED,
    /** It was not asked for, or what it holds is not wanted. */
    REFUSED,
    /** It was asked for in vain. */
    FAILED
  }

  @Override
  public int compareTo(Outcome other) {
    int first = address.compareTo(other.address);
    return first != 0 ? first : (kind + why).compareTo(other.kind + other.why);
  }
}
