package org.recoupe.show;

import java.util.Comparator;
import java.util.List;
import org.recoupe.model.At;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.story.Utterance;

/**
 * What was said, each utterance with all its wordings laid over one another, most often told first.
 * What finds no room here stands marked in the articles.
 */
final class Sayings implements Section {
  private static final int SHOWN = 8;
  private static final int LISTED_ALONE = 200;
  private static final int LISTED_AMONG = 12;

  @Override
  public String key() {
    return "quotes";
  }

  @Override
  public boolean speaks(StoryView view) {
    return view.story().utterances().stream().anyMatch(u -> !u.variants().isEmpty());
  }

  @Override
  public void write(StoryView view, Html html) {
    List<Utterance> said = mostToldFirst(view);
    int shown = Math.min(SHOWN, said.size());
    said.subList(0, shown).forEach(u -> one(view, html, u));
    int listed = Math.min(said.size(), shown + view.most(LISTED_ALONE, LISTED_AMONG));
    if (listed > shown) {
      html.open("details", "class", "more");
      html.say("summary", view.words().count("more", listed - shown));
      said.subList(shown, listed).forEach(u -> one(view, html, u));
      html.close();
    }
  }

  private static void one(StoryView view, Html html, Utterance utterance) {
    List<At> variants = utterance.variants();
    At first = variants.get(0);
    html.open("figure", "class", "say").open("blockquote");
    variant(view, html, first, variants.size() > 1 ? words(view, variants.get(1)) : "");
    html.close();
    html.open("figcaption");
    speaker(view, html, utterance);
    html.close();
    view.beside(html, Margin.Kind.SAYING, utterance.id());
    for (At other : variants.subList(1, variants.size())) {
      html.open("blockquote", "class", "alt");
      variant(view, html, other, words(view, first));
      html.close().open("p", "class", "lab alt-by");
      view.page().byline(html, other.article());
      html.close();
    }
    html.close().line();
  }

  private static void variant(StoryView view, Html html, At at, String other) {
    boolean direct = view.page().sources().quote(at).map(Quote::direct).orElse(false);
    Proof proof = Proof.of(at);
    html.text(direct ? "«" + FrenchTypography.NARROW : "");
    if (other.isEmpty()) {
      view.page().lines().words(html, proof);
    } else {
      view.page().lines().compared(html, proof, other);
    }
    html.text(direct ? FrenchTypography.NARROW + "»" : "");
  }

  private static void speaker(StoryView view, Html html, Utterance utterance) {
    List<String> chain = utterance.chain();
    if (chain.isEmpty()) {
      html.say("span", view.words().say("speaker.unknown"));
    }
    for (int i = 0; i < chain.size(); i++) {
      if (i > 0) {
        html.element("span", " → ", "aria-hidden", "true");
        html.say("span", view.words().say("through"), "class", "vh");
      }
      html.element(i == 0 ? "b" : "span", chain.get(i));
    }
    html.text(" · ").say(view.page().published(utterance.variants().get(0).article()));
  }

  private static String words(StoryView view, At at) {
    return view.page().sources().words(at);
  }

  /** True if all its wordings stand inside longer wordings of other utterances. */
  private static boolean isPartOfAnother(StoryView view, Utterance utterance) {
    return utterance.variants().stream()
        .allMatch(
            at ->
                view.story().utterances().stream()
                    .filter(u -> !u.id().equals(utterance.id()))
                    .flatMap(u -> u.variants().stream())
                    .anyMatch(other -> holds(other, at)));
  }

  private static boolean holds(At longer, At shorter) {
    return longer.article().equals(shorter.article())
        && longer.span().covers(shorter.span())
        && longer.span().length() > shorter.span().length();
  }

  private static List<Utterance> mostToldFirst(StoryView view) {
    return view.story().utterances().stream()
        .filter(u -> !u.variants().isEmpty() && !isPartOfAnother(view, u))
        .sorted(
            Comparator.comparingInt((Utterance u) -> -u.variants().size())
                .thenComparing(u -> u.speaker().isEmpty())
                .thenComparing(u -> u.variants().get(0)))
        .toList();
  }
}
