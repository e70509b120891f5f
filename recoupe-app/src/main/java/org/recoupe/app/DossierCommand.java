package org.recoupe.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.recoupe.json.DossierJson;
import org.recoupe.model.story.Dossier;
import org.recoupe.run.Harvest;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.screen.UnreadableList;
import org.recoupe.show.HtmlPage;
import org.recoupe.show.PageLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: from a heap of articles to {@code dossier.json} and {@code dossier.html}. */
@Command(name = "dossier", mixinStandardHelpOptions = true)
final class DossierCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final Locale language;
  private final ResourceBundle words;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "dossier.paths")
  private List<Path> paths = List.of();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out")
  private Path folder = Path.of("dossier-out");

  @Mixin private final PipelineOptions run = new PipelineOptions();

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Mixin
  @SuppressWarnings("UnusedVariable") // read by picocli
  private final LanguageOption lang = new LanguageOption();

  DossierCommand(PrintStream out, PrintStream err, Locale language) {
    this.out = out;
    this.err = err;
    this.language = language;
    this.words = Language.words(language);
  }

  @Override
  public Integer call() throws NotWrittenException, UnreadableList {
    Lists loaded = run.lists(err);
    boolean terminal = Terminal.present();
    Progress progress = quiet || !terminal ? Progress.silent() : new TerminalProgress(err, words);
    Pipeline pipeline = run.pipeline(progress, loaded);
    Harvest harvest = pipeline.harvest(Input.of(paths));
    Preload.page();
    Dossier dossier = pipeline.dossier(harvest);
    if (dossier.readings().isEmpty()) {
      dossier.rejected().forEach(r -> Lists.tell(r, err));
      err.println(words.getString("error.nothing"));
      return Exit.NOTHING_READ;
    }
    write(dossier);
    if (!quiet) {
      new Summary(words).print(dossier, out, folder);
    }
    return strict && !dossier.rejected().isEmpty() ? Exit.SOME_REJECTED : Exit.DONE;
  }

  private void write(Dossier dossier) throws NotWrittenException {
    SafeFile.writeAll(
        List.of(
            new SafeFile.Job(
                folder.resolve("dossier.json"),
                SafeFile.Text.of(w -> DossierJson.write(dossier, w))),
            new SafeFile.Job(
                folder.resolve("dossier.html"),
                SafeFile.Text.of(w -> new HtmlPage(PageLanguage.of(language)).write(dossier, w)))));
  }
}
