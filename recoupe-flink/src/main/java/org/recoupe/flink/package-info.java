/**
 * Recoupe's stages on Apache Flink, in batches and in streams. Comes in: files, objects and Kafka
 * records that intake can read. Goes out: dossiers and stories in files, in Kafka, in a store. It
 * knows nothing of news: it carries what {@link org.recoupe.run.Route} hands on, by key, and keeps
 * it between checkpoints. Refuses options that it does not know.
 */
@NullMarked
package org.recoupe.flink;

import org.jspecify.annotations.NullMarked;
