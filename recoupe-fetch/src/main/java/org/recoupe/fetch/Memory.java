package org.recoupe.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * What is known from earlier runs by somebody who asks for the same feeds again and again. Is asked
 * and told from several threads.
 */
public interface Memory {
  /** Knows nothing, and keeps nothing. */
  Memory NONE =
      new Memory() {
        @Override
        public boolean had(URI page) {
          return false;
        }

        @Override
        public Validators validators(URI feed) {
          return Validators.NONE;
        }

        @Override
        public void keep(URI feed, Validators validators) {}
      };

  /**
   * What a server told of the state of a feed (RFC 9110, section 8.8).
   *
   * @param tag its ETag
   * @param modified its Last-Modified
   */
  record Validators(Optional<String> tag, Optional<String> modified) {
    /** Nothing. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
  }

  /** True for a page that a feed names and that need not be asked for again. */
  boolean had(URI page);

  /** What a feed told when it was last read. */
  Validators validators(URI feed);

  /** Keeps what a feed told. */
  void keep(URI feed, Validators validators);
}
