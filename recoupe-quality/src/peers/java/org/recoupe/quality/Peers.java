package org.recoupe.quality;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Measures other programs beside ours on the same gold in one run: CoreNLP (names, speed),
 * HeidelTime (times), readability4j and boilerpipe (pages). They are no part of the product.
 */
public final class Peers {
  private Peers() {}

  /** Measures the peers of the checkout given, or of this one. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path root = Path.of(args.length > 0 ? args[0] : ".");
    if (!Measuring.possible(root)) {
      out.println("no shared gold beside the checkout: nothing to compare on");
      System.exit(3);
    }
    new Peers().run(root.toAbsolutePath().normalize(), out);
  }

  private void run(Path root, PrintStream out) {
    Path shared = root.resolveSibling("shared");
    Path heap = shared.resolve("data/press/dev.jsonl");
    MarkPeers marks = new MarkPeers(shared.resolve("gold/press-dev.jsonl"), heap);
    CoreNlpPeer coreNlp = new CoreNlpPeer();
    Map<String, Figures> table = new LinkedHashMap<>();
    table.put("ours", new Measuring(root).all());
    table.put("CoreNLP", marks.names(coreNlp));
    table.put("HeidelTime", marks.times(new HeidelTimePeer()));
    table.put("readability4j", pages(shared, PagePeers::readability));
    table.put("boilerpipe", pages(shared, PagePeers::boilerpipe));
    print(table, out);
    new PageSpeed(shared.resolve("data/extraction")).rounds().forEach(out::println);
    new SpeedPeers(heap).against(coreNlp).forEach(out::println);
  }

  private static Figures pages(Path shared, UnaryOperator<String> peer) {
    Path extraction = shared.resolve("data/extraction");
    Figures figures = new Figures();
    Path pages = extraction.resolve("scrapinghub-aeb");
    PagesScore.mainContent(pages, PagePeers.on(pages, peer), figures);
    Path french = extraction.resolve("trafilatura-fr");
    PagesScore.strings(french, PagePeers.on(french, peer), figures);
    return figures;
  }

  private static void print(Map<String, Figures> table, PrintStream out) {
    TreeSet<String> tasks = new TreeSet<>();
    table.forEach(
        (who, f) -> {
          if (!who.equals("ours")) tasks.addAll(f.values().keySet());
        });
    out.println(row("task", List.copyOf(table.keySet())));
    for (String task : tasks) {
      out.println(
          row(
              task,
              table.values().stream()
                  .map(f -> f.values().get(task))
                  .map(v -> v == null ? "" : String.format(Locale.ROOT, "%.3f", v))
                  .toList()));
    }
  }

  private static String row(String task, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-28s", task));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%15s", cell)));
    return line.toString();
  }
}
