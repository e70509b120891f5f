package org.recoupe.read.name;

import java.util.List;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Referent;

/**
 * The names of an article and who and what they belong to.
 *
 * @param mentions in order of the text, none overlapping
 * @param referents in order of their first mention
 */
public record Named(List<Mention> mentions, List<Referent> referents) {
  /** Copies the lists. */
  public Named {
    mentions = List.copyOf(mentions);
    referents = List.copyOf(referents);
  }
}
