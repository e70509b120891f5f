/**
 * Events and plans: who did what to whom, and who announces what. Comes in: an article with
 * sentences, names, times and quotes. Goes out: {@link org.recoupe.model.mark.EventMark}s and
 * {@link org.recoupe.model.mark.PlanMark}s. The catalogue of verbs and nouns lies in resource
 * files. Refuses a clause whose main role is not filled: precision before recall.
 */
@NullMarked
package org.recoupe.read.event;

import org.jspecify.annotations.NullMarked;
