package org.recoupe.model.mark;

import java.util.Optional;
import org.recoupe.model.Span;

/**
 * A clause in which a source says that someone stands under sanctions.
 *
 * @param referent who is said to be listed
 * @param span the clause
 * @param claimedBy referent who says so; empty where the article says it itself
 * @param authority who imposed the sanction, as written
 */
public record ListedClaim(
    String referent, Span span, Optional<String> claimedBy, Optional<String> authority) {}
