/** Every parser of ours under bytes that nobody thought of (Jazzer). */
@NullMarked
package org.recoupe.fuzz;

import org.jspecify.annotations.NullMarked;
