package org.recoupe.show.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.recoupe.model.story.Dossier;

/** A table as CSV, row by row. */
final class Table implements TextExport {
  private static final String DECISIONS = "decisions";
  private static final char MARK = '\ufeff';
  private final Rows rows;
  private final Wishes wishes;

  Table(Rows rows, Wishes wishes) {
    this.rows = rows;
    this.wishes = wishes;
  }

  @Override
  public void write(Dossier dossier, Appendable out) throws IOException {
    if (wishes.mark()) {
      out.append(MARK);
    }
    out.append(CsvRow.of(with(rows.columns(), List.of(DECISIONS)), wishes.separator()));
    Iterator<List<String>> all = rows.of(new Evidence(dossier)).iterator();
    while (all.hasNext()) {
      List<String> row = all.next();
      List<String> decided = row.stream().flatMap(cell -> wishes.on(cell).stream()).toList();
      out.append(CsvRow.of(with(row, List.of(Evidence.joined(decided))), wishes.separator()));
    }
  }

  /** A column more, where anything was decided: a row bears what was decided on its ids. */
  private List<String> with(List<String> cells, List<String> more) {
    return wishes.said().isEmpty() ? cells : Stream.concat(cells.stream(), more.stream()).toList();
  }
}
