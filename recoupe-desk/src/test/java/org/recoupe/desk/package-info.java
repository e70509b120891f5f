/** The desk, over HTTP and in a browser. */
@NullMarked
package org.recoupe.desk;

import org.jspecify.annotations.NullMarked;
