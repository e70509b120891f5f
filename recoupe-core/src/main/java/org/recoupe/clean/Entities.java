package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Character references of HTML that were left in a plain text: the numbered and the named ones. */
final class Entities implements Step {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

  @Override
  public List<Change> changes(Draft draft) {
    String text = draft.text();
    List<Change> changes = new ArrayList<>();
    if (text.indexOf('&') < 0) {
      return changes;
    }
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      String plain = Parser.unescapeEntities(matcher.group(), true);
      if (!plain.equals(matcher.group()) && !plain.isEmpty() && plain.charAt(0) != '\ufffd') {
        changes.add(
            Change.replace(matcher.start(), matcher.end(), plain, "a character reference of HTML"));
      }
    }
    return changes;
  }
}
