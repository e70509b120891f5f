package org.recoupe.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.recoupe.model.story.Dossier;
import org.recoupe.run.Progress;
import org.recoupe.screen.UnreadableList;
import org.recoupe.show.PageLanguage;
import org.recoupe.show.export.Format;
import org.recoupe.show.export.Wishes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A dossier for other programs: tables, graphs, a map, a calendar, linked data. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private static final Path STANDARD = Path.of("-");
  private final PrintStream out;
  private final PrintStream err;
  private final Locale language;
  private final ResourceBundle words;

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "dossier.paths")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      split = ",",
      descriptionKey = "export.format")
  private List<String> formats = List.of();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "export.out")
  private Path target = STANDARD;

  @Option(names = "--separator", paramLabel = "CHAR", descriptionKey = "export.separator")
  private char separator = ',';

  @Option(names = "--bom", descriptionKey = "export.bom")
  private boolean mark;

  @Mixin private final PipelineOptions run = new PipelineOptions();

  @Option(names = "--quiet", descriptionKey = "export.quiet")
  private boolean quiet;

  @Mixin
  @SuppressWarnings("UnusedVariable") // read by picocli
  private final LanguageOption lang = new LanguageOption();

  ExportCommand(PrintStream out, PrintStream err, Locale language) {
    this.out = out;
    this.err = err;
    this.language = language;
    this.words = Language.words(language);
  }

  @Override
  public Integer call() throws NotWrittenException, UnreadableList {
    List<Format> wanted = wanted();
    Wishes wishes = wishes();
    if (wanted.size() > 1 && target.equals(STANDARD)) {
      throw refused(words.getString("export.many"));
    }
    Lists loaded = run.lists(err);
    Progress progress =
        quiet || !Terminal.present() ? Progress.silent() : new TerminalProgress(err, words);
    Dossier dossier = run.pipeline(progress, loaded).dossier(Input.of(paths));
    if (!quiet || dossier.readings().isEmpty()) {
      dossier.rejected().forEach(r -> Lists.tell(r, err));
    }
    if (dossier.readings().isEmpty()) {
      err.println(words.getString("error.nothing"));
      return Exit.NOTHING_READ;
    }
    write(dossier, wanted, wishes);
    return Exit.DONE;
  }

  private List<Format> wanted() {
    return formats.stream().flatMap(name -> named(name).stream()).distinct().toList();
  }

  private List<Format> named(String name) {
    Optional<List<Format>> found = Format.named(name);
    return found.orElseThrow(() -> refused("--format: " + known() + " ≠ " + name));
  }

  private static String known() {
    return java.util.Arrays.stream(Format.values())
        .map(Format::key)
        .collect(Collectors.joining(", ", "", ", csv, all"));
  }

  private Wishes wishes() {
    if (separator != ',' && separator != ';') {
      throw refused("--separator: , ; ≠ " + separator);
    }
    return new Wishes(PageLanguage.of(language), separator, mark);
  }

  private RuntimeException refused(String why) {
    if (spec == null) {
      throw new IllegalStateException(why);
    }
    return new ParameterException(spec.commandLine(), why);
  }

  private void write(Dossier dossier, List<Format> wanted, Wishes wishes)
      throws NotWrittenException {
    if (target.equals(STANDARD)) {
      standard(dossier, wanted.get(0), wishes);
      return;
    }
    boolean one = wanted.size() == 1;
    SafeFile.writeAll(
        wanted.stream()
            .map(
                f ->
                    new SafeFile.Job(
                        one ? target : target.resolve(f.fileName()),
                        o -> f.with(wishes).write(dossier, o)))
            .toList());
  }

  private void standard(Dossier dossier, Format format, Wishes wishes) throws NotWrittenException {
    try {
      format.with(wishes).write(dossier, out);
    } catch (IOException e) {
      throw new NotWrittenException(target, e);
    }
    if (out.checkError()) {
      throw new NotWrittenException(target, new IOException("standard output is closed"));
    }
  }
}
