package org.recoupe.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.model.story.Finding;

/**
 * Disagreements side by side, their differing words marked; and what was set aside as a matter of
 * wording or of different things counted, with the reason.
 */
final class Divergences implements Section {
  @Override
  public String key() {
    return "divergences";
  }

  @Override
  public boolean speaks(StoryView view) {
    return !disagreements(view).isEmpty() || !setAside(view).isEmpty();
  }

  @Override
  public void write(StoryView view, Html html) {
    List<Finding> disagreements = disagreements(view);
    if (disagreements.isEmpty()) {
      html.say("p", view.words().say("divergences.none"), "class", "none");
    }
    disagreements.forEach(f -> sideBySide(view, html, f));
    List<Finding> aside = setAside(view);
    if (!aside.isEmpty()) {
      html.open("div", "class", "not");
      html.say(view.heading(2), view.words().say("aside"));
      aside.forEach(f -> aside(view, html, f));
      html.close();
    }
  }

  private static void sideBySide(StoryView view, Html html, Finding finding) {
    html.open("article", "class", "dis").open("div", "class", "vs");
    List<List<Finding.Value>> sides = sides(finding);
    for (int i = 0; i < sides.size(); i++) {
      String other = sides.get(i == 0 ? sides.size() - 1 : 0).get(0).text();
      side(view, html, finding, sides.get(i), other);
    }
    html.close();
    html.open("div", "class", "verdict");
    heading(view, html, finding);
    html.say("p", view.page().reason(finding.verdict()));
    view.beside(html, Margin.Kind.FINDING, finding.id());
    html.close(2).line();
  }

  private static void side(
      StoryView view, Html html, Finding finding, List<Finding.Value> side, String other) {
    Finding.Value first = side.get(0);
    html.open("div").open("p", "class", "lab");
    view.page().byline(html, first.at().article());
    html.close();
    String language = view.page().sources().language(first.at());
    html.open("p", "class", "big", "lang", language);
    WordDiff.write(html, first.text(), other);
    html.close();
    Findings findings = new Findings(view);
    html.open("p", "class", "src");
    view.page().lines().sentence(html, findings.proof(finding, first));
    html.close();
    origin(view, html, first);
    findings.others(html, finding, side.subList(1, side.size()));
    html.close();
  }

  private static void origin(StoryView view, Html html, Finding.Value value) {
    String name = view.origin(value.origin());
    if (!name.isEmpty()) {
      html.say("p", view.words().say("origin.is", Bilingual.of(name)), "class", "lab");
    }
  }

  private static void heading(StoryView view, Html html, Finding finding) {
    html.open(view.heading(2));
    finding.aspect().ifPresent(a -> html.say(view.words().name("aspect", a)).text(" · "));
    html.element("span", finding.about(), "class", "sv", "lang", "fr").close();
  }

  private static void aside(StoryView view, Html html, Finding finding) {
    html.open("p");
    String gap = "";
    Findings findings = new Findings(view);
    for (List<Finding.Value> side : sides(finding)) {
      Finding.Value value = side.get(0);
      html.text(gap);
      String words = FrenchTypography.quoted(value.text());
      view.page().lines().label(html, words, findings.proof(finding, value));
      // where the same number is told again
      for (int again = 1; again < side.size(); again++) {
        html.text(again == 1 ? " (" : ", ");
        Proof proof = findings.proof(finding, side.get(again));
        view.page().lines().label(html, String.valueOf(again + 1), proof);
      }
      html.text(side.size() > 1 ? ")" : "");
      gap = " / ";
    }
    html.text(". ").say(view.page().reason(finding.verdict()));
    html.close().line();
    view.beside(html, Margin.Kind.FINDING, finding.id());
  }

  /** The values, those that say the same on one side; in order of first telling. */
  private static List<List<Finding.Value>> sides(Finding finding) {
    Map<String, List<Finding.Value>> sides = new LinkedHashMap<>();
    for (Finding.Value value : finding.values()) {
      sides.computeIfAbsent(value.value(), v -> new ArrayList<>()).add(value);
    }
    return List.copyOf(sides.values());
  }

  private static List<Finding> disagreements(StoryView view) {
    return view.findings(Finding.Kind.DISAGREEMENT).stream()
        .filter(f -> !Findings.isSetAside(f) && !f.values().isEmpty())
        .toList();
  }

  private static List<Finding> setAside(StoryView view) {
    return view.weighing().findings().stream()
        .filter(f -> Findings.isSetAside(f) && !f.values().isEmpty())
        .toList();
  }
}
