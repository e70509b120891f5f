/** Tests of the door. */
@NullMarked
package org.recoupe.intake;

import org.jspecify.annotations.NullMarked;
