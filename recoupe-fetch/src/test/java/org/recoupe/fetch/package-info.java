@NullMarked
package org.recoupe.fetch;

import org.jspecify.annotations.NullMarked;
