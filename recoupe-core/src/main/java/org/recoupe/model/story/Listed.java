package org.recoupe.model.story;

import java.util.Optional;
import org.recoupe.model.At;

/**
 * A name that may stand on a sanctions list, or that a source says is on one: never a verdict.
 *
 * @param entity who
 * @param list name of the list, or the authority the source names
 * @param listDate date of the list, ISO 8601; empty where unknown
 * @param entry entry of the list; empty for a claim of a source
 * @param name the name on the list that is alike; empty for a claim of a source
 * @param score 0 to 1 for a match of names; empty for a claim of a source
 * @param why reasons, in words
 * @param at the place
 * @param claimedBy entity that says so; empty for a match of names
 */
public record Listed(
    String entity,
    String list,
    Optional<String> listDate,
    Optional<String> entry,
    Optional<String> name,
    Optional<Double> score,
    String why,
    At at,
    Optional<String> claimedBy) {}
