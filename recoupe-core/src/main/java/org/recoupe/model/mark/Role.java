package org.recoupe.model.mark;

import org.recoupe.model.Span;

/**
 * What someone is said to be.
 *
 * @param text the words of the role, e.g. "porte-parole du ministère"
 * @param span where they stand
 */
public record Role(String text, Span span) {}
