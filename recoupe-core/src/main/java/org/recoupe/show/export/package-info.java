/**
 * The dossier for other programs: a {@link org.recoupe.model.story.Dossier} comes in, a table, a
 * graph, a map, a calendar, linked data go out to an {@link Appendable}. Every value takes its
 * sentence along: the article, the place in its text and the words. Computes nothing new beyond
 * counting. Refuses to say more than the dossier: what may be a match on a list is no sanction, an
 * article like another is no copy of a known original, a plan without a day stands in no calendar.
 */
@NullMarked
package org.recoupe.show.export;

import org.jspecify.annotations.NullMarked;
