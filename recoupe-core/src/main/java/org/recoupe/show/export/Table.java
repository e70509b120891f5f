package org.recoupe.show.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.recoupe.model.story.Dossier;

/** A table as CSV, row by row. */
final class Table implements TextExport {
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
    out.append(CsvRow.of(rows.columns(), wishes.separator()));
    Iterator<List<String>> all = rows.of(new Evidence(dossier)).iterator();
    while (all.hasNext()) {
      out.append(CsvRow.of(all.next(), wishes.separator()));
    }
  }
}
