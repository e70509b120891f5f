/**
 * From readings to stories: which articles tell one event (an episode), which episodes continue one
 * another (a story), when undated articles were written, who copied whom, which independent origins
 * the coverage goes back to, who and what it is about, and what was said.
 *
 * <p>In come readings; out go {@link org.recoupe.story.Cluster}s, inferred publication dates and
 * {@link org.recoupe.model.story.Story} values. Every measure has one of three pure shapes, so that
 * another engine can carry it: one reading to its traits ({@link org.recoupe.story.Traits}), a pair
 * to a score ({@link org.recoupe.story.Vectors}, {@link org.recoupe.story.Passages}), a group to a
 * result ({@link org.recoupe.story.Clusterer}, {@link org.recoupe.story.StoryBuilder}). Refuses to
 * guess: a date that is not sure stays an interval or unknown, two people are never made one.
 */
@NullMarked
package org.recoupe.story;

import org.jspecify.annotations.NullMarked;
