package org.recoupe.weigh;

import java.util.List;
import java.util.Set;

/**
 * Something that the press counts again and again.
 *
 * @param name its key
 * @param course how its counts behave
 * @param family matters that are easily taken for one another share it
 * @param nouns counted nouns, as stems; several stems must follow each other closely
 * @param predicates words that say what befell those counted
 * @param units units that its numbers are given in; empty if people or things are counted, "-" for
 *     a bare number
 */
record Matter(
    String name,
    Course course,
    String family,
    List<List<String>> nouns,
    List<List<String>> predicates,
    Set<String> units) {

  /** Things counted by what was done to them. */
  static Matter deed(String name) {
    return new Matter(name, Course.DEED, name, List.of(), List.of(), Set.of());
  }

  /** True if it is measured, not counted. */
  boolean measured() {
    return !units.isEmpty();
  }

  /** True if it is counted day by day, so that another day's count is another thing. */
  boolean daily() {
    return course == Course.CROWD || family.equals("arrested");
  }

  /** True if each day has its own: those who are sent out. */
  boolean planned() {
    return name.equals("deployed");
  }

  /** True if each region has its own count: those cut off, those brought to safety. */
  boolean regional() {
    return family.equals("powerless") || family.equals("evacuated");
  }

  /** True if a later count never replaces an earlier one. */
  boolean fixed() {
    return course == Course.FIXED || course == Course.LOCAL || course == Course.DEED;
  }

  /** How the counts of a matter behave. */
  enum Course {
    /** A later count replaces an earlier one. */
    TOLL,
    /** Each side makes its own estimate; within a side, later replaces earlier. */
    CROWD,
    /** Two counts of one thing contradict each other. */
    FIXED,
    /** As {@link #FIXED}, but only at one named spot. */
    LOCAL,
    /** As {@link #FIXED}; what was done to things is done once. */
    DEED
  }
}
