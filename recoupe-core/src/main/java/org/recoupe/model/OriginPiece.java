package org.recoupe.model;

/**
 * A piece of the cleaned text that stands unchanged in the decoded original.
 *
 * @param textStart first UTF-16 unit in the cleaned text
 * @param originalStart first UTF-16 unit in the original
 * @param length number of UTF-16 units
 */
public record OriginPiece(int textStart, int originalStart, int length) {}
