package org.recoupe.show.export;

import java.util.List;
import java.util.stream.Stream;

/** What stands in a table. */
interface Rows {
  /** The heads of the columns. */
  List<String> columns();

  /** The rows, each with a cell for every column. */
  Stream<List<String>> of(Evidence evidence);
}
