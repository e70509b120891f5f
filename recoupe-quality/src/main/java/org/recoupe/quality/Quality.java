package org.recoupe.quality;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints the table of figures; leaves with 1 if one is below its floor, with 3 if there is no gold.
 */
public final class Quality {
  private Quality() {}

  /**
   * Measures the checkout in the folder given, or in this one; {@code --details} tells what was
   * missed in stories.
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), out));
  }

  private static int run(List<String> args, PrintStream out) {
    Path root = Path.of(args.stream().filter(a -> !a.startsWith("--")).findFirst().orElse("."));
    Measuring measuring = new Measuring(root);
    if (args.contains("--details")) {
      details(measuring, root, out);
    }
    if (!Measuring.possible(root)) {
      out.println("no shared gold beside the checkout: only the examples are measured");
      out.println(new Floors().table(measuring.examples()));
      return 3;
    }
    Figures figures = measuring.all();
    Floors floors = new Floors();
    out.println(floors.table(figures));
    List<String> broken = floors.broken(figures);
    broken.forEach(line -> out.println("BELOW ITS FLOOR  " + line));
    return broken.isEmpty() ? 0 : 1;
  }

  private static void details(Measuring measuring, Path root, PrintStream out) {
    for (String name : List.of("sommet", "crue", "greve", "proces", "election")) {
      out.println("== " + name);
      measuring.example(name).lines().forEach(out::println);
    }
    if (Measuring.possible(root)) {
      out.println("== seeds");
      measuring.seeds().lines().forEach(out::println);
    }
  }
}
