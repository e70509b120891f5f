/** The search over a store, on both databases. */
@NullMarked
package org.recoupe.store.search;

import org.jspecify.annotations.NullMarked;
