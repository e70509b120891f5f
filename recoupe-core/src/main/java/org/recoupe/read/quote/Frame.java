package org.recoupe.read.quote;

import java.util.List;
import org.recoupe.model.Span;

/**
 * What is read as one: a sentence, or the sentences that a quote ties together, each stretch
 * between quotation marks standing as one item.
 *
 * @param items in order, at least one
 */
record Frame(List<Item> items) {
  Frame {
    items = List.copyOf(items);
  }

  int size() {
    return items.size();
  }

  Item at(int i) {
    return items.get(i);
  }

  Span span() {
    return items.get(0).span().join(items.get(items.size() - 1).span());
  }

  boolean has(int i) {
    return i >= 0 && i < items.size();
  }

  boolean word(int i) {
    return has(i) && at(i).word();
  }

  boolean quote(int i) {
    return has(i) && at(i).quote();
  }

  boolean comma(int i) {
    return has(i) && at(i).comma();
  }

  boolean mark(int i) {
    return has(i) && at(i).mark();
  }

  boolean is(int i, String folded) {
    return has(i) && at(i).is(folded);
  }

  /** True if a finite verb stands here, by its tag or because the form can be nothing else. */
  boolean finite(int i) {
    if (!word(i) || i > 0 && at(i).capital()) {
      return false;
    }
    Item item = at(i);
    VerbForm form = VerbForm.of(item);
    boolean tagged = item.tag().equals("VERB") || item.tag().equals("AUX");
    return tagged ? form.finite() : form.onlyVerb() && form.finite() && !form.participle();
  }

  /** True if a finite verb may stand here, whatever the tagger thought. */
  boolean maybeFinite(int i) {
    boolean noun = i > 0 && word(i - 1) && at(i - 1).tag().equals("DET");
    return finite(i)
        || word(i)
            && !noun
            && !at(i).capital()
            && (at(i).tag().equals("ADJ") || at(i).tag().equals("NOUN"))
            && VerbForm.of(at(i)).readings().stream().anyMatch(VerbForm::third);
  }

  /** True if these folded words stand from here on. */
  boolean reads(int from, List<String> words) {
    if (from + words.size() > size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!at(from + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text from one item to before another, as a stretch. */
  Span stretch(int from, int to) {
    return at(from).span().join(at(to - 1).span());
  }
}
