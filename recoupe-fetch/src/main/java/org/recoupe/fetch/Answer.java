package org.recoupe.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param status of HTTP
 * @param reason the words behind it
 * @param headers in their order
 * @param body as it was sent, without the framing of chunks
 */
@SuppressWarnings(
    "ArrayRecordComponent") // the bytes go from the wire to the archive and nobody changes them
record Answer(int status, String reason, List<Header> headers, byte[] body) {

  /** One line of the head. */
  record Header(String name, String value) {}

  Answer {
    headers = List.copyOf(headers);
  }

  Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }

  /** The media type without its parameters, in lower case; empty if none is told. */
  String type() {
    return header("Content-Type")
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** True if it sends the asker on to another address. */
  boolean leadsOn() {
    return List.of(301, 302, 303, 307, 308).contains(status) && header("Location").isPresent();
  }

  /** True if it asks to come back later. */
  boolean later() {
    return status == 429 || status == 503;
  }
}
