@NullMarked
package org.recoupe.json;

import org.jspecify.annotations.NullMarked;
