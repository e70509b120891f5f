/**
 * The errand: pages are fetched from the web and put into a web archive. Comes in: addresses, and
 * feeds and lists of feeds that name some. Goes out: a WARC file (ISO 28500) that intake reads as
 * any other, and one outcome for each address. Asks robots.txt first, asks slowly, asks only for
 * what has changed, and holds no more than it may. Refuses what is no public host, at the moment of
 * connecting, and everything but http and https.
 */
@NullMarked
package org.recoupe.fetch;

import org.jspecify.annotations.NullMarked;
