/**
 * The one JSON form of each value, and the reading of JSON input. Comes in: model values, or JSON
 * text. Goes out: JSON text ({@code recoupe-dossier/1}), or plain values. The JSON library is
 * hidden here. Refuses malformed JSON by a value, never by an exception that ends a run.
 */
@NullMarked
package org.recoupe.json;

import org.jspecify.annotations.NullMarked;
