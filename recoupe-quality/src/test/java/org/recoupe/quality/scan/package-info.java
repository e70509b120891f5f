/** The heaps that are made. */
@NullMarked
package org.recoupe.quality.scan;

import org.jspecify.annotations.NullMarked;
