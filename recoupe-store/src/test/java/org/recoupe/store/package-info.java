/** The store, on both databases. */
@NullMarked
package org.recoupe.store;

import org.jspecify.annotations.NullMarked;
