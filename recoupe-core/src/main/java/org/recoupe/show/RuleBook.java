package org.recoupe.show;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rules that lines of a page rest on: each is written once, at the end, and lines name it by
 * its number. One page, one thread.
 */
final class RuleBook {
  private final Reasons reasons;
  private final Map<String, String> ids = new LinkedHashMap<>();

  RuleBook(Reasons reasons) {
    this.reasons = reasons;
  }

  /** Id of the element that will hold a rule; empty for none. */
  String id(String rule) {
    return rule.isEmpty() ? "" : known(rule);
  }

  private String known(String rule) {
    ids.putIfAbsent(rule, "rule-" + (ids.size() + 1));
    return ids.getOrDefault(rule, "");
  }

  /** Writes the rules that were asked for. */
  void write(Html html) {
    html.open("ul", "hidden", "");
    ids.forEach((rule, id) -> html.say("li", reasons.of(rule), "id", id));
    html.close().line();
  }
}
