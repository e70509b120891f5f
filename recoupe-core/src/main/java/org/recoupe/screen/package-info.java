/**
 * The lists: who of a story may stand on a list of sanctions. Comes in: lists as they are published
 * (United Nations, European Union, OFAC, OpenSanctions, plain tables of names), and stories with
 * their readings. Goes out: {@link org.recoupe.model.story.Listed}s with score and reasons, and for
 * a file that is no list an {@link org.recoupe.screen.UnreadableList}. Names are compared by their
 * words, whatever their script, order and spelling, and found through an index, never one by one.
 * Refuses to give a verdict, to match one word alone, and to look anything up on the network.
 */
@NullMarked
package org.recoupe.screen;

import org.jspecify.annotations.NullMarked;
