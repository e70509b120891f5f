package org.recoupe.run;

import java.util.Set;
import java.util.function.Consumer;

/**
 * A step that any engine can carry: a pure function from values that came to values that go on. The
 * same values give the same, in whatever order they come. Thread-safe.
 */
public sealed interface Stage {

  /** Where values go to reach it. */
  String name();

  /** The stages and outlets to which it sends values. */
  Set<String> targets();

  /** A step that looks at one value alone. */
  non-sealed interface Each extends Stage {
    /** Hands on what becomes of a value. */
    void each(Carried value, Consumer<Carried> out);
  }

  /** A step that looks at all values of a key. */
  non-sealed interface Group extends Stage {
    /**
     * Hands on what becomes of the values of a key. What it handed on before and does not now is no
     * more.
     *
     * @return false if something is still on its way: what was handed on before stays
     */
    boolean group(String key, Iterable<Carried> values, Consumer<Carried> out);
  }
}
