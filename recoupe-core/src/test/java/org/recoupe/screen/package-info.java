/** Tests of list screening. */
@NullMarked
package org.recoupe.screen;

import org.jspecify.annotations.NullMarked;
