package org.recoupe.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.run.Harvest;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows articles as the program reads them. */
@Command(name = "inspect", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final ResourceBundle words;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "inspect.paths")
  private List<Path> paths = List.of();

  @Option(names = "--colour", paramLabel = "WHEN", descriptionKey = "option.colour")
  private String colour = "auto";

  @Mixin
  @SuppressWarnings("UnusedVariable") // read by picocli
  private final LanguageOption lang = new LanguageOption();

  InspectCommand(PrintStream out, PrintStream err, Locale language) {
    this.out = out;
    this.err = err;
    this.words = Language.words(language);
  }

  @Override
  public Integer call() {
    Pipeline pipeline =
        Pipeline.standard(new LocalEngine(1), Progress.silent(), RecoupeCommand.Version.number());
    Harvest harvest = pipeline.harvest(Input.of(paths));
    List<Reading> readings = new ArrayList<>(harvest.readings());
    Paint paint = new Paint(coloured());
    for (Reading reading : readings) {
      Inspection inspection = new Inspection(words, paint, out);
      inspection.print(reading);
      inspection.versions(harvest.versions().getOrDefault(reading.article().id(), List.of()));
    }
    for (Rejected rejected : harvest.rejected()) {
      err.println(
          words.getString("inspect.rejected") + " " + rejected.where() + ": " + rejected.why());
    }
    return readings.isEmpty() ? Exit.NOTHING_READ : Exit.DONE;
  }

  /** After no-color.org: a set NO_COLOR turns colour off unless it is asked for. */
  private boolean coloured() {
    return switch (colour) {
      case "always" -> true;
      case "never" -> false;
      default -> Terminal.present() && System.getenv("NO_COLOR") == null;
    };
  }
}
