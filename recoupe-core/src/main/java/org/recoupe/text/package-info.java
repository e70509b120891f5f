/**
 * Things of language: sentences, words, parts of speech, lemmas, stems, shingles, folding of forms.
 * Comes in: text. Goes out: stretches of that text and their analysis; offsets survive every
 * normalisation. Knows nothing of news.
 */
@NullMarked
package org.recoupe.text;

import org.jspecify.annotations.NullMarked;
