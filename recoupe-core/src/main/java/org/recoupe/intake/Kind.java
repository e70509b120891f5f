package org.recoupe.intake;

/** What the first bytes of a document show it to be. */
enum Kind {
  EMPTY,
  TEXT,
  HTML,
  JSON_LINES,
  JSON_LIST,
  ZIP,
  GZIP,
  TAR,
  WARC,
  TABLE,
  VALUES,
  FEED,
  OPML,
  WIRE,
  MAIL,
  PARQUET,
  XML,
  BINARY
}
