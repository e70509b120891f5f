package org.recoupe.show;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.story.Finding;

/** What independent origins agree on, and what one alone reports, each with their number. */
final class Essentials implements Section {
  private static final int SHOWN = 8;
  private static final int LISTED_ALONE = 200;
  private static final int LISTED_AMONG = 16;

  @Override
  public String key() {
    return "essentials";
  }

  @Override
  public boolean speaks(StoryView view) {
    return !told(view).isEmpty();
  }

  @Override
  public void write(StoryView view, Html html) {
    List<Finding> told = told(view);
    list(view, html, told.subList(0, Math.min(SHOWN, told.size())));
    int listed = Math.min(told.size(), SHOWN + view.most(LISTED_ALONE, LISTED_AMONG));
    if (listed > SHOWN) {
      html.open("details", "class", "more");
      html.say("summary", view.words().count("more", listed - SHOWN));
      list(view, html, told.subList(SHOWN, listed));
      html.close();
    }
  }

  private static void list(StoryView view, Html html, List<Finding> findings) {
    html.open("ol", "class", "key");
    findings.forEach(f -> item(view, html, f));
    html.close();
  }

  private static void item(StoryView view, Html html, Finding finding) {
    html.open("li").open("div", "class", "or");
    new OriginCount(view).write(html, finding);
    html.close().open("div");
    Finding.Value first = finding.values().get(0);
    Findings findings = new Findings(view);
    view.page().lines().sentence(html, findings.proof(finding, first));
    findings.others(html, finding, finding.values().subList(1, finding.values().size()));
    if (view.alone() && finding.origins() < 2) {
      html.say("p", view.page().reason(finding.verdict()), "class", "also");
    }
    view.beside(html, Margin.Kind.FINDING, finding.id());
    html.close(2).line();
  }

  private static List<Finding> told(StoryView view) {
    Stream<Finding> agreed = of(view, Finding.Kind.AGREEMENT);
    Stream<Finding> single = of(view, Finding.Kind.SINGLE_SOURCE);
    return once(view, Stream.concat(agreed, single));
  }

  /**
   * What is agreed, the most origins first; a sentence that holds several such things is shown
   * once, with the one that most origins tell.
   */
  static List<Finding> agreed(StoryView view) {
    return once(view, of(view, Finding.Kind.AGREEMENT));
  }

  private static List<Finding> once(StoryView view, Stream<Finding> findings) {
    Set<String> shown = new HashSet<>();
    return findings.filter(f -> shown.add(letters(view, f.values().get(0).at()))).toList();
  }

  private static String letters(StoryView view, At at) {
    Sources sources = view.page().sources();
    String sentence = sources.words(sources.around(at));
    return sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static Stream<Finding> of(StoryView view, Finding.Kind kind) {
    return view.findings(kind).stream()
        .filter(f -> !f.values().isEmpty() && !Findings.isSetAside(f))
        .sorted(Comparator.comparingInt((Finding f) -> -f.origins()));
  }
}
