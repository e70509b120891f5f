package org.recoupe.store;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The number of every put. */
final class Generations {
  private Generations() {}

  /** Gives the heap its name, if it has none. */
  static void begin(Jdbi jdbi) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into heap (id, uuid, generation) values (1, :uuid, 0) on conflict (id)"
                        + " do nothing")
                .bind("uuid", UUID.randomUUID().toString())
                .execute());
  }

  /** The number of the put that begins; whoever puts next waits until this one is done. */
  static long next(Handle handle) {
    return handle
        .createQuery(
            "update heap set generation = generation + 1 where id = 1 returning generation")
        .mapTo(Long.class)
        .one();
  }
}
