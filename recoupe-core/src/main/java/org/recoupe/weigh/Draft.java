package org.recoupe.weigh;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.At;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

/** A finding that has no number yet. */
record Draft(
    Finding.Kind kind,
    String about,
    Optional<Aspect> aspect,
    List<Finding.Value> values,
    int origins,
    String verdict,
    String why) {

  Finding finding(String id) {
    return new Finding(id, kind, about, aspect, values, origins, verdict, why);
  }

  /** Where it first stands, for an order that is the same in every run. */
  At first() {
    return values.get(0).at();
  }
}
