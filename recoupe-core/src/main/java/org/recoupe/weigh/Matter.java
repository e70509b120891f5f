package org.recoupe.weigh;

import java.util.List;

/**
 * Something that the press counts again and again.
 *
 * @param name its key
 * @param course how its counts behave
 * @param family matters that are easily taken for one another share it
 * @param nouns counted nouns, as stems; several stems must follow each other closely
 * @param predicates words that say what befell those counted
 */
record Matter(
    String name,
    Course course,
    String family,
    List<List<String>> nouns,
    List<List<String>> predicates) {

  /** How the counts of a matter behave. */
  enum Course {
    /** A later count replaces an earlier one. */
    TOLL,
    /** Each side makes its own estimate; within a side, later replaces earlier. */
    CROWD,
    /** Two counts of one thing contradict each other. */
    FIXED
  }
}
