package org.recoupe.desk;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages, which escape by context whatever is put into them. */
record Templates(TemplateEngine engine, Languages languages, Assets assets, ZoneId zone) {

  /**
   * Answers with a page.
   *
   * @param here the section it belongs to
   */
  void show(Context context, String page, Section here, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    String address = Addresses.here(context, List.of("lang"));
    all.put("f", new Frame(languages.in(languages.of(context)), assets, zone, here, address));
    StringOutput html = new StringOutput();
    engine.render(page, all, html);
    context.contentType("text/html; charset=utf-8").result(html.toString());
  }
}
