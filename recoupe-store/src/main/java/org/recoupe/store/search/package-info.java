/**
 * The search over all articles of a store: an index of its own beside the database, derived from it
 * and rebuilt at any time. Comes in: articles as the store tells them, and what a user types. Goes
 * out: hits with marked snippets, and counts by outlet, month, person and the like. Refuses nothing
 * that is typed: what cannot be understood is looked for as words.
 */
@NullMarked
package org.recoupe.store.search;

import org.jspecify.annotations.NullMarked;
