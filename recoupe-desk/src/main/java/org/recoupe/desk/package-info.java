/**
 * The desk: pages and an interface over HTTP where a newsroom works with its dossiers. Comes in:
 * requests, articles. Goes out: pages, JSON. Refuses what comes from elsewhere than this machine
 * unless it was opened to others.
 */
@NullMarked
package org.recoupe.desk;

import org.jspecify.annotations.NullMarked;
