package org.recoupe.clean;

import org.recoupe.model.Passage;
import org.recoupe.model.Span;

/**
 * A stretch of a draft whose function is known.
 *
 * @param span stretch of the draft's text
 * @param kind its function
 */
record Label(Span span, Passage.Kind kind) {}
