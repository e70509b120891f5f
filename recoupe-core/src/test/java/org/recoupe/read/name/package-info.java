/** Tests of the name room on invented people. */
@NullMarked
package org.recoupe.read.name;

import org.jspecify.annotations.NullMarked;
