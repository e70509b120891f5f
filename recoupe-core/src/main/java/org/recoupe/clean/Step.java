package org.recoupe.clean;

import java.util.List;

/** One pass of cleaning: looks at a draft and tells what to change. Stateless, thread-safe. */
interface Step {
  /** The changes that this step asks for, in any order. */
  List<Change> changes(Draft draft);
}
