package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.At;
import org.recoupe.model.mark.ListedClaim;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Listed;

/** Collects who is said to stand on a list, by whom, each once for each place. */
final class ListedCollector {
  private ListedCollector() {}

  static List<Listed> listed(Coverage coverage) {
    List<Listed> listed = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Reading reading : coverage.readings()) {
      for (ListedClaim claim : reading.listed()) {
        String article = reading.article().id();
        Optional<String> entity = coverage.entity(article, claim.referent());
        if (entity.isPresent() && seen.add(entity.get() + " " + article + claim.span())) {
          listed.add(listed(coverage, article, entity.get(), claim));
        }
      }
    }
    return listed;
  }

  private static Listed listed(
      Coverage coverage, String article, String entity, ListedClaim claim) {
    Optional<String> by = claim.claimedBy().flatMap(r -> coverage.entity(article, r));
    return new Listed(
        entity,
        claim.authority().orElse(""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Wording.of(by.isPresent() ? "listed.claimed" : "listed.told"),
        new At(article, claim.span()),
        by);
  }
}
