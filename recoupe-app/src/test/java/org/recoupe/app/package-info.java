@NullMarked
package org.recoupe.app;

import org.jspecify.annotations.NullMarked;
