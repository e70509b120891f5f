package org.recoupe.gazetteer;

/**
 * A listed form met in a text.
 *
 * @param start first UTF-16 unit of the form
 * @param end one past its last unit
 * @param value what the list says of the form
 */
public record Found<T>(int start, int end, T value) {}
