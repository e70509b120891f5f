package org.recoupe.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: shows how it is used. */
@Command(
    name = "recoupe",
    mixinStandardHelpOptions = true,
    versionProvider = RecoupeCommand.Version.class)
final class RecoupeCommand implements Runnable {
  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Mixin
  @SuppressWarnings("UnusedVariable") // read by picocli
  private final LanguageOption lang = new LanguageOption();

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /** The version of the program, from its jar. */
  static final class Version implements picocli.CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"recoupe " + number()};
    }

    static String number() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "0" : version;
    }
  }
}
