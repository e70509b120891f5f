/**
 * Time expressions. Comes in: an article, its sentences, what is known of its publication. Goes
 * out: every date, clock time, duration and repeated time, with its ISO 8601 value where it can be
 * known. Refuses to guess: where no anchor is known, or two possible publication days give two
 * values, the value stays empty. What is French, English, Spanish or German stands in the tables
 * beside this package ({@code rules-*.tsv}, {@code words-*.tsv}); the code knows calendars only.
 */
@NullMarked
package org.recoupe.read.time;

import org.jspecify.annotations.NullMarked;
