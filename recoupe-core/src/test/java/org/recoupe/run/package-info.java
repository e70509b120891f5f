@NullMarked
package org.recoupe.run;

import org.jspecify.annotations.NullMarked;
