/** Tests of cleaning. */
@NullMarked
package org.recoupe.clean;

import org.jspecify.annotations.NullMarked;
