package org.recoupe.desk;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** What went wrong, as RFC 9457 has it. */
final class Problem {
  private Problem() {}

  static void answer(Context context, int status, String title, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("instance", context.path());
    context.status(status).json(problem).contentType("application/problem+json");
  }
}
