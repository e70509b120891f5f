package org.recoupe.show;

import java.util.List;

/** Tables with a caption and headed columns, in a frame that scrolls where they are too wide. */
final class Tables {
  private Tables() {}

  /** Opens a table up to its first row. */
  static void open(Html html, Words words, Bilingual caption, List<String> columns) {
    html.open("div", "class", "wide").open("table");
    html.say("caption", caption, "class", "vh");
    html.open("thead").open("tr");
    columns.forEach(c -> html.say("th", words.say(c), "scope", "col"));
    html.close(2).open("tbody").line();
  }

  /** Closes it behind its last row. */
  static void close(Html html) {
    html.close(3).line();
  }
}
