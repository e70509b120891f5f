package org.recoupe.model;

import java.util.Optional;

/**
 * What an input says of itself beside its text (fields of a JSON line, headers): evidence, not
 * truth.
 *
 * @param title headline
 * @param outlet name of the outlet
 * @param url web address
 * @param date publication date as written
 * @param author signature
 * @param language BCP 47
 */
public record Declared(
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> date,
    Optional<String> author,
    Optional<String> language) {

  /** Nothing declared. */
  public static Declared nothing() {
    return new Declared(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
