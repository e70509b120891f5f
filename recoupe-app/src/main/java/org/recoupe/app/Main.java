package org.recoupe.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
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
    Preload.models(args);
    return line(out, err, language, args).execute(args.toArray(String[]::new));
  }

  /** All commands and their options. */
  static CommandLine line(PrintStream out, PrintStream err, Locale language) {
    return line(out, err, language, List.of());
  }

  /** The command that is asked for; all of them where none is named first. */
  private static CommandLine line(
      PrintStream out, PrintStream err, Locale language, List<String> args) {
    ResourceBundle words = Language.words(language);
    CommandLine line = new CommandLine(new RecoupeCommand());
    Map<String, Supplier<Object>> known = commands(out, err, language);
    String first = args.isEmpty() ? "" : args.get(0);
    // the library looks at every option of every command it is given: most of them are not asked
    // for
    known.forEach(
        (name, command) -> {
          if (name.equals(first) || !known.containsKey(first)) {
            line.addSubcommand(command.get());
          }
        });
    line.setResourceBundle(words);
    line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(words));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, sub, parsed) -> Failure.report(e, err, words));
    return line;
  }

  private static Map<String, Supplier<Object>> commands(
      PrintStream out, PrintStream err, Locale language) {
    ResourceBundle words = Language.words(language);
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("dossier", () -> new DossierCommand(out, err, language));
    commands.put("export", () -> new ExportCommand(out, err, language));
    commands.put("inspect", () -> new InspectCommand(out, err, language));
    commands.put("screen", () -> new ScreenCommand(out, err));
    commands.put("fetch", () -> new FetchCommand(out, err, words));
    commands.put("serve", () -> new ServeCommand(out, err, words));
    commands.put("index", () -> new IndexCommand(out, err, words));
    commands.put("account", () -> new AccountCommand(out, err, words));
    return commands;
  }
}
