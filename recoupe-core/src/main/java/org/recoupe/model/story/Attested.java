package org.recoupe.model.story;

import org.recoupe.model.At;

/**
 * Words with the place where they stand.
 *
 * @param text the words
 * @param at the place
 */
public record Attested(String text, At at) {}
