package org.recoupe.show;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.At;
import org.recoupe.model.Span;

/**
 * Writes the lines of the page that lead to a sentence: a link to it, and beside the link what the
 * proof pane tells of it.
 */
final class Lines {
  private final Sources sources;
  private final RuleBook rules;

  Lines(Sources sources, RuleBook rules) {
    this.sources = sources;
    this.rules = rules;
  }

  /** The words at the place itself. */
  void words(Html html, Proof proof) {
    open(html, "l", proof).text(sources.words(proof.at()).strip()).close();
  }

  /** Other words that lead to the place: a name, a number. */
  void label(Html html, String label, Proof proof) {
    open(html, "l c", proof).text(label).close();
  }

  /** Words of the program that lead to the place. */
  void spoken(Html html, Bilingual label, Proof proof) {
    open(html, "l c", proof).say(label).close();
  }

  /** The words at the place, those that another text does not have marked. */
  void compared(Html html, Proof proof, String other) {
    open(html, "l", proof);
    WordDiff.write(html, sources.words(proof.at()), other);
    html.close();
  }

  /** The whole sentence, the words at the place marked in it unless they are most of it. */
  void sentence(Html html, Proof proof) {
    At whole = sources.around(proof.at());
    open(html, "l", proof);
    marked(html, sources.words(whole), proof.at().span().shift(-whole.span().start()));
    html.close();
  }

  /** The outlets that say the same elsewhere, each a way to its sentence. */
  void elsewhere(Html html, List<Proof> proofs) {
    for (Proof proof : proofs) {
      label(html, sources.outlet(proof.at().article()), proof);
      html.text(" ");
    }
  }

  private Html open(Html html, String kind, Proof proof) {
    At at = proof.at();
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("class", kind, "href", "#" + sources.anchor(at)));
    attributes.addAll(List.of("data-at", at.span().start() + " " + at.span().end()));
    addIfAny(attributes, "data-read", proof.read());
    addIfAny(attributes, "data-from", proof.origin());
    addIfAny(attributes, "data-rule", rules.id(proof.rule()));
    String language = sources.language(at);
    if (kind.equals("l") && !language.equals("fr")) {
      attributes.addAll(List.of("lang", language));
    }
    return html.open("a", attributes.toArray(String[]::new));
  }

  private static void addIfAny(List<String> attributes, String name, String value) {
    if (!value.isEmpty()) {
      attributes.add(name);
      attributes.add(value);
    }
  }

  private static void marked(Html html, String text, Span span) {
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    if ((end - start) * 2 > text.length()) {
      html.text(text);
    } else {
      html.text(text.substring(0, start)).element("mark", text.substring(start, end));
      html.text(text.substring(end));
    }
  }
}
