/**
 * Reading: marks what an article says. Comes in: an {@link org.recoupe.model.Article}. Goes out: a
 * {@link org.recoupe.model.mark.Reading}. Each finder is a small class of a sub-room and adds one
 * layer of marks; what is French lies in their resource files. Refuses nothing: what it does not
 * understand it leaves unmarked.
 */
@NullMarked
package org.recoupe.read;

import org.jspecify.annotations.NullMarked;
