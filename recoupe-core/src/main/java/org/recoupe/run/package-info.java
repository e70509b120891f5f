/**
 * The order of the steps. Comes in: paths or a stream. Goes out: a dossier. The only package that
 * knows all the rooms; nothing in core knows it. Refuses nothing itself: what a step rejects is
 * counted and shown.
 */
@NullMarked
package org.recoupe.run;

import org.jspecify.annotations.NullMarked;
