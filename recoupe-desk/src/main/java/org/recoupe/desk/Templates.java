package org.recoupe.desk;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** The pages, which escape by context whatever is put into them. */
record Templates(TemplateEngine engine) {

  void show(Context context, String page, Map<String, Object> values) {
    StringOutput html = new StringOutput();
    engine.render(page, values, html);
    context.html(html.toString());
  }
}
