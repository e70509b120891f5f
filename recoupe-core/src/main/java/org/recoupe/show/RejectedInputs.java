package org.recoupe.show;

import java.util.List;
import org.recoupe.model.Rejected;

/** The inputs that could not be read, and why. */
final class RejectedInputs {
  private static final List<String> COLUMNS = List.of("column.input", "column.why");
  private final Words words;
  private final Reasons reasons;

  RejectedInputs(Page page) {
    this.words = page.words();
    this.reasons = page.reasons();
  }

  void write(Html html, List<Rejected> rejected) {
    html.open("section", "id", "rejected", "aria-labelledby", "rejected-t");
    html.say("h2", words.say("section.rejected"), "id", "rejected-t");
    if (rejected.isEmpty()) {
      html.say("p", words.say("rejected.none"), "class", "sub");
    } else {
      Tables.open(html, words, words.say("section.rejected"), COLUMNS);
      rejected.forEach(r -> row(html, r));
      Tables.close(html);
    }
    html.close().line();
  }

  private void row(Html html, Rejected rejected) {
    html.open("tr").open("td").element("code", rejected.where()).close();
    html.say("td", reasons.of(rejected.why())).close().line();
  }
}
