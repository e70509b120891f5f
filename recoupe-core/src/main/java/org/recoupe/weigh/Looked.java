package org.recoupe.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What was looked for in a sentence once and is asked for again: many steps want to know what its
 * verbs tell and what it denies. It follows from the sentence, so that two of them never differ by
 * it. Thread-safe: whoever comes too late finds the same again.
 */
final class Looked {
  private volatile Optional<List<Tenses.Done>> done = Optional.empty();
  private volatile Optional<Set<String>> denied = Optional.empty();

  List<Tenses.Done> done(Supplier<List<Tenses.Done>> look) {
    if (done.isEmpty()) {
      done = Optional.of(look.get());
    }
    return done.get();
  }

  Set<String> denied(Supplier<Set<String>> look) {
    if (denied.isEmpty()) {
      denied = Optional.of(look.get());
    }
    return denied.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Looked;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
