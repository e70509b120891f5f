package org.recoupe.app;

import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The option {@code --lang}; {@link Language} has looked it up before parsing, here it is only
 * checked and documented.
 */
final class LanguageOption {
  private static final Set<String> LANGUAGES = Set.of("fr", "en");

  @Spec(Spec.Target.MIXEE)
  private @org.jspecify.annotations.Nullable CommandSpec command;

  @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "option.lang")
  void language(String name) {
    if (command != null && !LANGUAGES.contains(name)) {
      throw new ParameterException(command.commandLine(), "--lang: fr, en ≠ " + name);
    }
  }
}
