package org.recoupe.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.recoupe.read.Reader;
import org.recoupe.weigh.PairJudge;

/** Pairs of sentences without context that were judged by hand: contradiction, or not. */
final class ContradictionScore {
  private static final String WANTED = "contradiction";

  private ContradictionScore() {}

  /** Both sets; the first row of a file names its columns. */
  static Figures of(Path folder) {
    Figures out = new Figures();
    put(out, "daccord", folder.resolve("daccord/dev.tsv"));
    put(out, "rte3-fr", folder.resolve("rte3-fr/dev.tsv"));
    return out;
  }

  private static void put(Figures out, String set, Path file) {
    List<String> lines = lines(file);
    List<String> names = List.of(lines.get(0).split("\t"));
    Reader reader = Reader.french();
    PairJudge judge = PairJudge.french();
    Rate rate = Rate.NONE;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      boolean wanted = cells[names.indexOf("label_text")].equals(WANTED);
      boolean said =
          judge
              .contradiction(
                  reader.read(text(cells[names.indexOf("premise")])),
                  reader.read(text(cells[names.indexOf("hypothesis")])))
              .isPresent();
      rate = rate.plus(wanted && said ? 1 : 0, !wanted && said ? 1 : 0, wanted && !said ? 1 : 0);
    }
    out.put("contradictions of " + set + ", precision", rate.right(), rate.right() + rate.wrong());
    out.put("contradictions of " + set + ", recall", rate.right(), rate.right() + rate.missed());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  /** A cell may be quoted, with its quotation marks doubled. */
  private static String text(String cell) {
    String bare = cell.strip();
    boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return (quoted ? bare.substring(1, bare.length() - 1) : bare).replace("\"\"", "\"").strip();
  }
}
