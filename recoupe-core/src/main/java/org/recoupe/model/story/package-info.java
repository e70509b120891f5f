/**
 * What a story is: episodes, entities, copies, origins, findings, announcements, and the dossier
 * that holds them. Every value carries the places ({@link org.recoupe.model.At}) that it rests on.
 */
@NullMarked
package org.recoupe.model.story;

import org.jspecify.annotations.NullMarked;
