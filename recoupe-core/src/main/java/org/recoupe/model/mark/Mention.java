package org.recoupe.model.mark;

import java.util.Optional;
import org.recoupe.model.Span;

/**
 * A name in the text.
 *
 * @param span the name, without civility or article
 * @param type what it names
 * @param referent id of the {@link Referent} of this article it belongs to; empty where unsure
 */
public record Mention(Span span, EntityType type, Optional<String> referent) {}
