/**
 * The door: files, folders and streams become pages. Comes in: text, HTML, JSON lines and lists,
 * tables of separated values, Parquet files, feeds (RSS, Atom), wire items (NITF, NewsML), mails,
 * web archives (WARC, ARC), and zip, tar and gzip of these. Goes out: {@link
 * org.recoupe.model.RawPage}s, decoded but untouched, and one {@link org.recoupe.model.Rejected}
 * with the reason for each thing that could not be read. What a file is, is told by its content.
 * Never judges what an article says; refuses what is too large to hold, binary, broken or
 * unreadable, and goes on with the rest.
 */
@NullMarked
package org.recoupe.intake;

import org.jspecify.annotations.NullMarked;
