package org.recoupe.read.figure;

/**
 * What a number counts.
 *
 * @param end first unit of the text behind the head noun
 * @param what the noun phrase as written
 * @param unit lemma, sign or code of the counted thing; empty if unclear
 */
record Noun(int end, String what, String unit) {}
