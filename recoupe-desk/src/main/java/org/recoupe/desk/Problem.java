package org.recoupe.desk;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** What went wrong, as RFC 9457 has it. */
final class Problem {
  static final String TYPE = "application/problem+json";

  private Problem() {}

  static void answer(Context context, int status, String title, String detail) {
    context.status(status).json(of(status, title, detail, context.path())).contentType(TYPE);
  }

  static Map<String, Object> of(int status, String title, String detail, String instance) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("instance", instance);
    return problem;
  }
}
