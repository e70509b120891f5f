package org.recoupe.desk;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.show.PageLanguage;
import org.recoupe.store.Account;

/** The pages, which escape by context whatever is put into them. */
record Templates(TemplateEngine engine, Languages languages, Assets assets, ZoneId zone) {

  private Frame frame(Context context, Section here, PageLanguage language) {
    String address = Addresses.here(context, List.of("lang"));
    return new Frame(languages.in(language), assets, zone, here, address, Visitor.of(context));
  }

  /** Tells decisions to who asks, in both languages. */
  Telling telling(Context context, Section here) {
    return new Telling(
        frame(context, here, PageLanguage.FR), frame(context, here, PageLanguage.EN));
  }

  /** Tells decisions to whoever reads, in both languages. */
  Telling telling() {
    return new Telling(frame(PageLanguage.FR), frame(PageLanguage.EN));
  }

  private Frame frame(PageLanguage language) {
    Visitor anybody = new Visitor("", Account.Role.READER, false, "");
    return new Frame(languages.in(language), assets, zone, Section.STORIES, "", anybody);
  }

  /**
   * Answers with a page.
   *
   * @param here the section it belongs to
   */
  void show(Context context, String page, Section here, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("f", frame(context, here, languages.of(context)));
    StringOutput html = new StringOutput();
    engine.render(page, all, html);
    context.contentType("text/html; charset=utf-8").result(html.toString());
  }
}
