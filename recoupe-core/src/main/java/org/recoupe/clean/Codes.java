package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.Span;

/**
 * Codes of blog software and ad inserters inside a text: {@code [name_1]}, {@code [/name]}, {@code
 * [name id="3"]}, {@code {{name}}}, and the count that news interfaces put where they cut a text
 * ({@code [+1234 chars]}).
 */
final class Codes implements Step {
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\[/[a-z][a-z0-9_-]{1,30}\\]"
              + "|\\[[a-z]{1,15}[_-](?:[a-z]{1,15}[_-]){0,3}[a-z0-9]{1,15}\\]"
              + "|\\[[a-z]{2,15}\\d{1,4}\\]"
              + "|\\[[a-z][a-z0-9_-]{1,30}(?: [a-z_-]{1,20}=[^\\[\\]\\n]{1,400})\\]"
              + "|\\{\\{[^{}\\n]{1,80}\\}\\}"
              + "|\\[(?:embed|gallery|caption|audio|video|playlist)\\]");
  private static final Pattern CUT = Pattern.compile("(?:\\[\\+\\d{1,7} (?:chars|caractères)\\])");

  @Override
  public List<Change> changes(Draft draft) {
    List<Change> changes = new ArrayList<>();
    if (draft.text().indexOf('[') >= 0 || draft.text().contains("{{")) {
      collect(draft.text(), BRACKETED, "a code left by a scraper", changes);
      collect(draft.text(), CUT, Cuts.WHY, changes);
    }
    return changes;
  }

  private static void collect(String text, Pattern pattern, String why, List<Change> changes) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      changes.add(Change.remove(new Span(matcher.start(), matcher.end()), why));
    }
  }
}
