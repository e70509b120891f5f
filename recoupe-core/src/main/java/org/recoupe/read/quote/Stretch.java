package org.recoupe.read.quote;

import org.recoupe.model.Span;

/**
 * A stretch between quotation marks.
 *
 * @param outer with its marks
 * @param inner without marks and without the white space beside them
 * @param closed true if the closing mark stands there
 * @param runsOn true if the next paragraph goes on with it
 */
record Stretch(Span outer, Span inner, boolean closed, boolean runsOn) {}
