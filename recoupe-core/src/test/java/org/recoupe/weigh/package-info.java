/** What weighing must find in invented stories, and what it must leave alone. */
@NullMarked
package org.recoupe.weigh;

import org.jspecify.annotations.NullMarked;
