/**
 * What the reader marks in an article: mentions, times, figures, quotes, events, plans. All
 * stretches are half-open and count UTF-16 units of the cleaned text. Knows nothing of stories.
 */
@NullMarked
package org.recoupe.model.mark;

import org.jspecify.annotations.NullMarked;
