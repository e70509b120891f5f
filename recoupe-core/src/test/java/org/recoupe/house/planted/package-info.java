/** A planted violation, so that the tests of the walls are seen to fail. */
@NullMarked
package org.recoupe.house.planted;

import org.jspecify.annotations.NullMarked;
