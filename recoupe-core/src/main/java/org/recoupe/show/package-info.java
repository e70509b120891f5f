/**
 * The dossier as people pass it on: a {@link org.recoupe.model.story.Dossier} comes in, one
 * self-contained page goes out to an {@link Appendable}. Words of sources are escaped and never
 * changed; words of the program stand in {@code words.tsv}, in both languages. Knows no paths and
 * no network; computes nothing new. Refuses nothing a dossier can hold: what HTML cannot carry
 * (control characters, lone surrogates) is replaced one for one, so that offsets still hold.
 */
@NullMarked
package org.recoupe.show;

import org.jspecify.annotations.NullMarked;
