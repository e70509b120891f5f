/**
 * Figures. Comes in: an article, its sentences, times and referents. Goes out: every number that
 * counts or measures something, with its bounds, what it counts and who gives it. Refuses times,
 * ordinals, labels (routes, articles, scores, telephone numbers) and numbers inside names. What is
 * French stands in the tables beside this package.
 */
@NullMarked
package org.recoupe.read.figure;

import org.jspecify.annotations.NullMarked;
