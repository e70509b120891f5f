/**
 * Reported speech. Comes in: an article with its sentences, names and referents. Goes out: quotes
 * with speaker and chain, the agencies credited as sources, and claims that someone is under
 * sanctions. Refuses: to name a speaker it is not sure of, and to call a title, a nickname or a
 * word held with tongs a quote. The verbs, phrases and nouns are lists beside this package.
 */
@NullMarked
package org.recoupe.read.quote;

import org.jspecify.annotations.NullMarked;
