package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;

/**
 * What holds for every answer: nothing but the desk's own scripts and styles runs, nobody frames
 * it, no type is guessed, and no address leaks to where a link leads.
 */
final class Guardrails {
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  void on(Javalin server) {
    server.before(Guardrails::headers);
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
  }
}
