package org.recoupe.screen;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tables whose first row names the columns: the consolidated list of the European Union (one
 * row for each name, address and birth date of an entry), {@code targets.simple.csv} of
 * OpenSanctions, and plain lists of names.
 */
final class NameTable {
  static final String EUROPEAN_UNION = "UE, liste consolidée des sanctions financières";
  static final String OPEN_SANCTIONS = "OpenSanctions";
  private static final Set<String> PEOPLE =
      Set.of("person", "p", "personne", "individual", "individu", "natural person");
  private static final Set<String> ORGANISATIONS =
      Set.of(
          "organization",
          "organisation",
          "company",
          "legalentity",
          "enterprise",
          "entity",
          "e",
          "entreprise",
          "societe",
          "entite",
          "publicbody",
          "group",
          "groupe",
          "legal entity");
  private static final Set<String> STRONG = Set.of("", "strong", "good", "true", "1", "yes", "oui");

  private static final int SAMPLE = 50;
  private static final int MOST_WORDS = 10;

  private final ListDraft draft;
  private final Map<Column, List<Integer>> columns;

  private NameTable(ListDraft draft, Map<Column, List<Integer>> columns) {
    this.draft = draft;
    this.columns = columns;
  }

  /** True if these headings are of a table that names people or organisations. */
  static boolean knows(List<String> headings) {
    Map<Column, List<Integer>> columns = Column.of(headings);
    return columns.containsKey(Column.NAME) || columns.containsKey(Column.LAST_NAME);
  }

  /** Reads a table from its first row. */
  static void read(Reader in, char separator, ListDraft draft) throws IOException {
    Rows rows = new Rows(in, separator);
    List<String> headings = rows.next().map(Rows.Row::cells).orElse(List.of());
    String all = String.join(" ", headings).toLowerCase(Locale.ROOT);
    if (all.contains("namealias_wholename") || all.contains("naal_wholename")) {
      draft.rename(EUROPEAN_UNION);
    } else if (all.contains("schema") && all.contains("last_seen")) {
      draft.rename(OPEN_SANCTIONS);
    }
    NameTable table = new NameTable(draft, Column.of(headings));
    int number = 1;
    for (Optional<Rows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      table.row(row.get(), ++number);
    }
  }

  /** True if a text looks like names alone, one a line, without a heading. */
  static boolean bare(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
    return !lines.isEmpty() && lines.stream().allMatch(NameTable::name);
  }

  /**
   * One to ten words, the first with a capital or of a script without, none that ends a sentence.
   */
  private static boolean name(String line) {
    String plain = line.replace("\"", "").strip();
    int words = plain.split("\\s+").length;
    boolean begins =
        !plain.isEmpty()
            && Character.isLetter(plain.codePointAt(0))
            && !Character.isLowerCase(plain.codePointAt(0));
    return begins && words <= MOST_WORDS && plain.matches("[^.!?:;{}<>|\t]*(?:\\b\\p{L}{1,4}\\.)?");
  }

  /** Reads names alone, one a line. */
  static void readBare(Reader in, ListDraft draft) throws IOException {
    Rows rows = new Rows(in, '\t');
    int number = 0;
    for (Optional<Rows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      draft.entry("n° " + ++number).name(row.get().cell(0), false);
    }
  }

  private void row(Rows.Row row, int number) throws UnreadableList {
    List<String> names = names(row);
    List<String> aliases = several(row, Column.ALIASES);
    if (row.cells().isEmpty()
        || names.isEmpty() && aliases.isEmpty() && !columns.containsKey(Column.ID)) {
      draft.countUnread();
      return;
    }
    String id = first(row, Column.ID);
    ListDraft.Entry entry = draft.entry(id.isEmpty() ? "n° " + number : id);
    kind(first(row, Column.KIND), entry);
    boolean weak = !STRONG.contains(first(row, Column.QUALITY).toLowerCase(Locale.ROOT));
    names.forEach(name -> entry.name(name, weak));
    aliases.forEach(name -> entry.name(name, false));
    several(row, Column.WEAK_ALIASES).forEach(name -> entry.name(name, true));
    cells(row, Column.BIRTH).forEach(entry::birth);
    several(row, Column.COUNTRY).forEach(entry::country);
    Years.day(first(row, Column.LIST_DATE)).ifPresent(draft::date);
  }

  private void kind(String written, ListDraft.Entry entry) {
    String kind = Romaniser.latin(written);
    if (PEOPLE.contains(kind)) {
      entry.kind(ListEntry.Kind.PERSON);
    } else if (ORGANISATIONS.contains(kind)) {
      entry.kind(ListEntry.Kind.ORGANISATION);
    } else if (!kind.isEmpty()) {
      entry.leave();
    }
  }

  /** The whole name, else its parts. */
  private List<String> names(Rows.Row row) {
    List<String> whole = cells(row, Column.NAME);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<String> parts = new ArrayList<>();
    parts.addAll(cells(row, Column.FIRST_NAME));
    parts.addAll(cells(row, Column.MIDDLE_NAME));
    parts.addAll(cells(row, Column.LAST_NAME));
    return parts.isEmpty() ? List.of() : List.of(String.join(" ", parts));
  }

  private List<String> several(Rows.Row row, Column column) {
    List<String> parts = new ArrayList<>();
    cells(row, column).forEach(cell -> parts.addAll(List.of(cell.split("[;|]"))));
    return parts;
  }

  private String first(Rows.Row row, Column column) {
    return cells(row, column).stream().findFirst().orElse("");
  }

  private List<String> cells(Rows.Row row, Column column) {
    return columns.getOrDefault(column, List.of()).stream()
        .map(row::cell)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }
}
