package org.recoupe.show;

import org.recoupe.model.story.Dossier;

/** The head of the page: whose it is, what it holds, and the switches of language and marks. */
final class Masthead {
  private static final String[] MARKS = {"p", "x", "f", "q"};
  private final Words words;
  private final PageLanguage language;

  Masthead(Words words, PageLanguage language) {
    this.words = words;
    this.language = language;
  }

  void write(Html html, Dossier dossier) {
    html.open("header", "class", "mast").open("p", "class", "brand");
    html.element("b", dossier.generator().name()).close();
    html.open("p").say(words.say("dossier")).text(" · ");
    html.say(words.count("articles", dossier.readings().size())).text(" · ");
    html.say(words.count("stories", dossier.stories().size())).text(" · ");
    counted(html, "versions.short", dossier.counts().versions());
    counted(html, "duplicates", dossier.counts().duplicates());
    html.open("a", "href", "#rejected").say(words.count("rejected", dossier.rejected().size()));
    html.close(2);
    languages(html);
    marks(html);
    html.close().line();
  }

  private void counted(Html html, String key, int number) {
    if (number > 0) {
      html.say(words.count(key, number)).text(" · ");
    }
  }

  private void languages(Html html) {
    html.openNamed("fieldset", words.say("language"), "class", "sw lang");
    radio(html, PageLanguage.FR, "Français");
    radio(html, PageLanguage.EN, "English");
    html.close();
  }

  private void radio(Html html, PageLanguage value, String label) {
    html.open("label", "lang", value.tag());
    String id = "lang-" + value.tag();
    if (value == language) {
      html.empty("input", "type", "radio", "name", "lang", "id", id, "checked", "");
    } else {
      html.empty("input", "type", "radio", "name", "lang", "id", id);
    }
    html.element("span", label).close();
  }

  private void marks(Html html) {
    html.openNamed("fieldset", words.say("marks"), "class", "sw marks");
    html.say("span", words.say("marks"), "class", "lab", "aria-hidden", "true");
    for (String mark : MARKS) {
      html.open("label");
      html.empty("input", "type", "checkbox", "id", "mark-" + mark, "checked", "");
      html.say("span", words.say("mark." + mark)).close();
    }
    html.close();
  }
}
