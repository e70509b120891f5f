/**
 * Accuracy against gold. Comes in: gold by careful readers, outside the project, and the dossiers
 * the program makes of the same articles. Goes out: a table of figures beside their pinned floors.
 * Measures like the reference scorer beside the gold; nothing here ships.
 */
@NullMarked
package org.recoupe.quality;

import org.jspecify.annotations.NullMarked;
