package org.recoupe.app;

import java.io.Console;

/** Tells whether a person is looking. */
final class Terminal {
  private Terminal() {}

  /**
   * True if standard input and output are a terminal. Since JDK 22 there is a console even where
   * there is none.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean present() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
