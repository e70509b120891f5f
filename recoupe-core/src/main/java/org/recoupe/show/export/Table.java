package org.recoupe.show.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.recoupe.model.story.Dossier;

/**
 * A table as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, as OWASP advises (CSV injection): articles are written by strangers.
 */
final class Table implements Export {
  private static final String FORMULA = "=+-@\t\r";
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
    row(rows.columns(), out);
    Iterator<List<String>> all = rows.of(new Evidence(dossier)).iterator();
    while (all.hasNext()) {
      row(all.next(), out);
    }
  }

  private void row(List<String> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(wishes.separator());
      }
      out.append(quoted(guarded(Spelling.fit(cells.get(i)))));
    }
    out.append("\r\n");
  }

  private static String guarded(String cell) {
    return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }

  /** Both separators are quoted, so that a wrong guess of a program splits no cell. */
  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> ",;\"\n\r\t".indexOf(c) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
