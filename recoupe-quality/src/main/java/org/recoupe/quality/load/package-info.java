/**
 * A desk under load: a large store is filled, and asked at a steady rate. Comes in: articles, and
 * the address of a desk. Goes out: a store, and a table of answer times. Refuses to hide errors: an
 * answer that is not well is counted as one.
 */
@NullMarked
package org.recoupe.quality.load;

import org.jspecify.annotations.NullMarked;
