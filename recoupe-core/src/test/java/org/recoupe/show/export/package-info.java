/** Tests of the exports, each by an independent reader of its form. */
@NullMarked
package org.recoupe.show.export;

import org.jspecify.annotations.NullMarked;
