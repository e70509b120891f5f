@NullMarked
package org.recoupe.read;

import org.jspecify.annotations.NullMarked;
