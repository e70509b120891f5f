/**
 * Weighs what the articles of a story say. Comes in: a story and the readings of its articles. Goes
 * out: findings (agreement, disagreement, evolution), announcements with what became of them, a
 * timeline, names said to be on lists. Copies count as one voice. Refuses to compare what may not
 * be the same thing: where it is unsure, it says nothing.
 */
@NullMarked
package org.recoupe.weigh;

import org.jspecify.annotations.NullMarked;
