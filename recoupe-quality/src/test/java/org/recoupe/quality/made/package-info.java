/** The heaps that are made. */
@NullMarked
package org.recoupe.quality.made;

import org.jspecify.annotations.NullMarked;
