package org.recoupe.read.quote;

import java.util.Optional;
import org.recoupe.model.Span;

/**
 * A quote before the quotes of its article are numbered.
 *
 * @param utterance drafts of one utterance share it
 * @param span words said
 * @param direct between marks
 * @param partial a fragment
 * @param told who says it, through whom, with which cue
 * @param frame whole sentence
 */
record Draft(int utterance, Span span, boolean direct, boolean partial, Told told, Span frame) {

  /**
   * Who says something.
   *
   * @param speaker who
   * @param via agency or medium
   * @param cue words that introduce it
   */
  record Told(Speaker speaker, Optional<String> via, Optional<String> cue) {
    static final Told UNKNOWN = new Told(Speaker.UNKNOWN, Optional.empty(), Optional.empty());
  }
}
