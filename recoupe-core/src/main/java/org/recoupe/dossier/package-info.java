/**
 * The dossier: stories with what weighing found in them, selected and ordered for a reader. Comes
 * in: readings, weighed stories, rejected inputs. Goes out: a {@link
 * org.recoupe.model.story.Dossier}. Computes nothing new.
 */
@NullMarked
package org.recoupe.dossier;

import org.jspecify.annotations.NullMarked;
