package org.recoupe.model.mark;

import org.recoupe.model.Span;

/**
 * An agency or medium that the article names as a source.
 *
 * @param agency canonical name
 * @param span where it is named
 * @param own true if the article credits it for its own facts (a signature, « selon l'AFP »); false
 *     if it is only the channel of one quote (« a déclaré à l'AFP »)
 */
public record Credit(String agency, Span span, boolean own) {}
