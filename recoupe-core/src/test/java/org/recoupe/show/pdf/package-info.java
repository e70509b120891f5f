@NullMarked
package org.recoupe.show.pdf;

import org.jspecify.annotations.NullMarked;
