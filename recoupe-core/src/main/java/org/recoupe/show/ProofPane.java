package org.recoupe.show;

/**
 * The pane beside the reading column that the script fills with the sentence behind a line. Hidden
 * without scripts: then a line is a link to its sentence.
 */
final class ProofPane {
  private final Words words;

  ProofPane(Words words) {
    this.words = words;
  }

  void write(Html html) {
    html.openNamed("aside", words.say("proof"), "id", "proof", "hidden", "", "tabindex", "-1");
    html.open("div", "class", "ph").say("h2", words.say("proof"));
    html.openNamed("button", words.say("close"), "type", "button", "id", "proof-close");
    html.text("×").close(2);
    html.open("div", "id", "proof-body", "aria-live", "polite", "aria-atomic", "true");
    html.say("p", words.say("proof.hint"), "class", "lab").close();
    html.open("dl", "id", "proof-terms", "hidden", "");
    for (String term : new String[] {"read", "from", "rule"}) {
      html.say("dt", words.say("proof." + term), "data-term", term);
    }
    html.close().open("p", "class", "go", "hidden", "", "id", "proof-go");
    html.say("a", words.say("proof.article"), "id", "go-article", "href", "#main");
    html.say("a", words.say("proof.edits"), "id", "go-edits", "href", "#main");
    String[] out = {"id", "go-source", "href", "#main", "rel", "noreferrer noopener"};
    html.say("a", words.say("proof.source"), out).close(2).line();
  }
}
