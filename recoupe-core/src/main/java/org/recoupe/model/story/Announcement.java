package org.recoupe.model.story;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.At;

/**
 * A plan, in all its tellings, and what became of it.
 *
 * @param id stable inside the story
 * @param what the announcing words
 * @param by entity whose plan it is
 * @param tellings every telling of the plan
 * @param due ISO 8601; empty where unknown
 * @param outcome what later articles say
 * @param proof the sentences that show the outcome; empty where no later coverage
 */
public record Announcement(
    String id,
    String what,
    Optional<String> by,
    List<At> tellings,
    Optional<String> due,
    Outcome outcome,
    List<At> proof) {

  /** What later articles say of a plan. */
  public enum Outcome {
    HAPPENED,
    PARTLY,
    CANCELLED,
    CONTRADICTED,
    /** Nothing is said here later, which never means that it did not happen. */
    NO_LATER_COVERAGE
  }

  public Announcement {
    tellings = List.copyOf(tellings);
    proof = List.copyOf(proof);
  }
}
