package org.recoupe.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.text.Sentences;

/** Gives each labelled stretch its language; parts a stretch where the language changes in it. */
final class Tongues {
  private static final String FRENCH = "fr";
  private static final int SHORT = 40;

  private final String text;
  private final String main;
  private final Map<String, String> known = new HashMap<>();

  Tongues(String text) {
    this.text = text;
    this.main = Languages.of(text).orElse(FRENCH);
  }

  /** The language of most of the text. */
  String main() {
    return main;
  }

  List<Passage> passages(List<Label> labels) {
    List<Passage> passages = new ArrayList<>();
    for (Label label : labels) {
      passages.addAll(passages(label));
    }
    return passages;
  }

  private List<Passage> passages(Label label) {
    String stretch = label.span().in(text);
    Optional<String> whole = Languages.byFunctionWords(stretch);
    boolean calm =
        whole.isPresent()
            && whole.get().equals(main)
            && !Languages.mixed(stretch, main)
            && !(main.equals(FRENCH) && Strangers.in(stretch).several());
    if (calm || (stretch.length() < SHORT && whole.isEmpty())) {
      return List.of(new Passage(label.span(), label.kind(), main));
    }
    List<Passage> parts = new ArrayList<>();
    for (Span sentence : Sentences.in(text, label.span())) {
      String language = known.computeIfAbsent(sentence.in(text), this::of);
      int last = parts.size() - 1;
      if (last >= 0 && parts.get(last).language().equals(language)) {
        Span joined = parts.get(last).span().join(sentence);
        parts.set(last, new Passage(joined, label.kind(), language));
      } else {
        parts.add(new Passage(sentence, label.kind(), language));
      }
    }
    return parts;
  }

  /** A sentence that is too short to tell has the language of the article. */
  private String of(String sentence) {
    if (main.equals(FRENCH)) {
      Strangers strangers = Strangers.in(sentence);
      if (strangers.few()) {
        return main;
      }
      if (strangers.most()) {
        return Languages.byLetters(sentence).orElse(main);
      }
    }
    return sentence.length() < SHORT
        ? Languages.byFunctionWords(sentence).orElse(main)
        : Languages.of(sentence, main);
  }

  /** The language of most of the running text. */
  static String most(List<Passage> passages, String otherwise) {
    Map<String, Integer> lengths = new HashMap<>();
    passages.forEach(p -> lengths.merge(p.language(), p.span().length(), Integer::sum));
    return lengths.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
