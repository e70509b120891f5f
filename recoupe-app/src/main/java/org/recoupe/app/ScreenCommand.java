package org.recoupe.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.recoupe.screen.Hit;
import org.recoupe.screen.ListReader;
import org.recoupe.screen.NameList;
import org.recoupe.screen.Query;
import org.recoupe.screen.Screener;
import org.recoupe.screen.UnreadableList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names alone against lists: writes a table of the names that are alike. */
@Command(name = "screen", mixinStandardHelpOptions = true)
final class ScreenCommand implements Callable<Integer> {
  private static final String[] COLUMNS = {
    "name", "type", "list", "list_date", "entry", "listed", "score", "why"
  };

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(arity = "1", paramLabel = "NAMES", descriptionKey = "screen.names")
  private Path names = Path.of("-");

  @Option(names = "--list", paramLabel = "FILE", required = true, descriptionKey = "screen.list")
  private List<Path> lists = List.of();

  @Mixin
  @SuppressWarnings("UnusedVariable") // read by picocli
  private final LanguageOption lang = new LanguageOption();

  ScreenCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    Screener screener = Screener.of(Lists.of(lists, err).lists());
    CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180);
    table.printRecord((Object[]) COLUMNS);
    for (NameList list : names()) {
      for (Query query : Query.of(list)) {
        for (Hit hit : screener.hits(query)) {
          row(table, query, hit);
        }
      }
    }
    table.flush();
    return Exit.DONE;
  }

  private List<NameList> names() throws UnreadableList {
    return names.toString().equals("-")
        ? ListReader.read("-", System.in, refused -> Lists.tell(refused, err))
        : ListReader.read(names, refused -> Lists.tell(refused, err));
  }

  private static void row(CSVPrinter table, Query query, Hit hit) throws IOException {
    table.printRecord(
        hit.name(),
        query.type().name().toLowerCase(Locale.ROOT),
        hit.list().name(),
        hit.list().date().orElse(""),
        hit.entry(),
        hit.listed(),
        hit.score(),
        String.join(" ; ", hit.why()));
  }
}
