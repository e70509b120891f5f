package org.recoupe.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** The program. Its exit codes are told by {@link Exit}. */
public final class Main {
  private Main() {}

  /** Runs one command and leaves with its exit code. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(List.of(args), out, err);
    out.flush();
    System.exit(code);
  }

  /** Runs one command on these streams; the exit code. */
  static int run(List<String> args, PrintStream out, PrintStream err) {
    Locale language = Language.of(args);
    if (Help.asked(args)) {
      out.print(Help.text(language));
      return Exit.DONE;
    }
    return line(out, err, language).execute(args.toArray(String[]::new));
  }

  /** The commands and their options. */
  static CommandLine line(PrintStream out, PrintStream err, Locale language) {
    ResourceBundle words = Language.words(language);
    CommandLine line = new CommandLine(new RecoupeCommand());
    line.addSubcommand(new DossierCommand(out, err, language));
    line.addSubcommand(new ExportCommand(out, err, language));
    line.addSubcommand(new InspectCommand(out, err, language));
    line.addSubcommand(new ScreenCommand(out, err));
    line.addSubcommand(new FetchCommand(out, err, words));
    line.addSubcommand(new ServeCommand(out, err, words));
    line.addSubcommand(new IndexCommand(out, err, words));
    line.addSubcommand(new AccountCommand(out, err, words));
    line.setResourceBundle(words);
    line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(words));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, sub, parsed) -> Failure.report(e, err, words));
    return line;
  }
}
