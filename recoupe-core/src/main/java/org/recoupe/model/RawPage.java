package org.recoupe.model;

/**
 * One article as it arrived, decoded but untouched.
 *
 * @param key the input's own id where it has one (JSON lines "id"), else the file name
 * @param uri where it came from: its web address where the input tells one, else the file and entry
 * @param sha256 of the original bytes, hexadecimal, lower case
 * @param form how the content is written
 * @param content the decoded original; {@link OriginPiece}s point into it
 * @param declared what the input says about itself beside the content
 */
public record RawPage(
    String key, String uri, String sha256, Form form, String content, Declared declared)
    implements Arrival {

  /** How the content of a page is written. */
  public enum Form {
    TEXT,
    HTML
  }
}
