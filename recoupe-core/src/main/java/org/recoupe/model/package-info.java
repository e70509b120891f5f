/**
 * The ground of the house: what an article is, from raw page to cleaned text. Immutable values
 * without nulls; no clock, no I/O, no JSON. Refuses stretches that do not lie inside their text, by
 * an unchecked exception that names them.
 */
@NullMarked
package org.recoupe.model;

import org.jspecify.annotations.NullMarked;
