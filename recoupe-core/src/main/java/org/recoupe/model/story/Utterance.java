package org.recoupe.model.story;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.At;

/**
 * One thing that was said, in all its wordings.
 *
 * @param id stable inside the story
 * @param speaker entity who said it; empty if nobody named
 * @param chain from the speaker through agencies to the outlet, by name
 * @param variants the wordings
 */
public record Utterance(
    String id, Optional<String> speaker, List<String> chain, List<At> variants) {
  public Utterance {
    chain = List.copyOf(chain);
    variants = List.copyOf(variants);
  }
}
