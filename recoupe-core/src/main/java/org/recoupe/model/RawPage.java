package org.recoupe.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One article as it arrived, decoded but untouched.
 *
 * @param key the input's own id where it has one (JSON lines "id"), else the file name
 * @param uri where it came from: its web address where the input tells one, else the file and entry
 * @param sha256 of the original bytes, hexadecimal, lower case
 * @param form how the content is written
 * @param content the decoded original; {@link OriginPiece}s point into it
 * @param declared what the input says about itself beside the content
 * @param captured when it was fetched, where the input tells: never a day of publication
 */
public record RawPage(
    String key,
    String uri,
    String sha256,
    Form form,
    String content,
    Declared declared,
    Optional<Instant> captured)
    implements Arrival {

  /** How the content of a page is written. */
  public enum Form {
    TEXT,
    HTML
  }

  /** A page of which nobody knows when it was fetched. */
  public RawPage(
      String key, String uri, String sha256, Form form, String content, Declared declared) {
    this(key, uri, sha256, form, content, declared, Optional.empty());
  }

  /** The same page, fetched then. */
  public RawPage capturedAt(Instant time) {
    return new RawPage(key, uri, sha256, form, content, declared, Optional.of(time));
  }
}
