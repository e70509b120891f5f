@NullMarked
package org.recoupe.house;

import org.jspecify.annotations.NullMarked;
