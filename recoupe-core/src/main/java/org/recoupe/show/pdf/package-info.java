/**
 * The dossier on paper: a {@link org.recoupe.show.Manuscript} comes in, a PDF of A4 pages goes out,
 * with numbered notes, links, bookmarks and page numbers. The same manuscript gives the same bytes:
 * no clock is asked and no number drawn. Refuses nothing: a character the typeface lacks is shown
 * as a box, one for one.
 */
@NullMarked
package org.recoupe.show.pdf;

import org.jspecify.annotations.NullMarked;
