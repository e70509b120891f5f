package org.recoupe.screen;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the files of the list of the United States Treasury (OFAC, specially designated nationals):
 * {@code sdn.csv}, {@code alt.csv}, {@code add.csv}, without headings, {@code -0-} for nothing.
 * Weak names, birth dates and nationalities stand in the remarks.
 */
final class Ofac {
  static final String NAME = "OFAC, Specially Designated Nationals";
  static final String NOTHING = "-0-";
  private static final int SDN_CELLS = 12;
  private static final int ALT_CELLS = 5;
  private static final int ADD_CELLS = 6;
  private static final int KIND = 2;
  private static final int REMARKS = 11;
  private static final int ALIAS = 3;
  private static final int COUNTRY = 4;
  private static final Pattern WEAK = Pattern.compile("[af]\\.k\\.a\\. '([^']{1,200})'");

  private final ListDraft draft;

  /** Which of the files it is. */
  enum Part {
    SDN,
    ALT,
    ADD
  }

  private Ofac(ListDraft draft) {
    this.draft = draft;
  }

  /** The part that a first row is of, if it is one. */
  static Optional<Part> part(List<String> cells) {
    boolean numbered = !cells.isEmpty() && cells.get(0).strip().matches("\\d{1,9}");
    if (!numbered) {
      return Optional.empty();
    }
    boolean alias = cells.size() == ALT_CELLS && cells.get(2).strip().matches("[afn]ka");
    return switch (cells.size()) {
      case SDN_CELLS -> Optional.of(Part.SDN);
      case ALT_CELLS -> Optional.of(Part.ALT).filter(p -> alias);
      case ADD_CELLS -> Optional.of(Part.ADD);
      default -> Optional.empty();
    };
  }

  /** Reads one file. */
  static void read(Reader in, Part part, ListDraft draft) throws IOException {
    draft.rename(NAME);
    Ofac ofac = new Ofac(draft);
    Rows rows = new Rows(in, ',');
    for (Optional<Rows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      ofac.row(row.get(), part);
    }
  }

  private void row(Rows.Row row, Part part) throws UnreadableList {
    String id = row.cell(0);
    if (id.length() == 1 && id.charAt(0) == 0x1A) {
      return;
    }
    if (!id.matches("\\d{1,9}") || row.cells().size() < ALT_CELLS) {
      draft.countUnread();
      return;
    }
    ListDraft.Entry entry = draft.entry(id);
    switch (part) {
      case SDN -> designated(row, entry);
      case ALT -> entry.name(told(row, ALIAS), false);
      case ADD -> entry.country(told(row, COUNTRY));
    }
  }

  private void designated(Rows.Row row, ListDraft.Entry entry) {
    switch (told(row, KIND)) {
      case "individual" -> entry.kind(ListEntry.Kind.PERSON);
      case "" -> entry.kind(ListEntry.Kind.ORGANISATION);
      default -> entry.leave();
    }
    entry.mainName(told(row, 1));
    String remarks = told(row, REMARKS);
    Matcher weak = WEAK.matcher(remarks);
    while (weak.find()) {
      entry.name(weak.group(1), true);
    }
    for (String remark : remarks.split(";")) {
      remark(remark.strip(), entry);
    }
  }

  private static void remark(String remark, ListDraft.Entry entry) {
    String plain = remark.startsWith("alt. ") ? remark.substring(5) : remark;
    if (plain.startsWith("DOB ")) {
      entry.birth(plain);
    } else if (plain.startsWith("nationality ") || plain.startsWith("citizen ")) {
      String country = plain.substring(plain.indexOf(' ') + 1);
      entry.country(country.endsWith(".") ? country.substring(0, country.length() - 1) : country);
    }
  }

  private static String told(Rows.Row row, int cell) {
    String text = row.cell(cell);
    return text.equals(NOTHING) ? "" : text;
  }
}
