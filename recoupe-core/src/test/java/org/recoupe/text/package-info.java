@NullMarked
package org.recoupe.text;

import org.jspecify.annotations.NullMarked;
