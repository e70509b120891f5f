package org.recoupe.json;

/** Words that are not JSON, or not the JSON that was looked for. The message is for a person. */
public final class BrokenJson extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenJson(String message) {
    super(message);
  }
}
