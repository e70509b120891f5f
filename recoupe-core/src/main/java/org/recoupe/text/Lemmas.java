package org.recoupe.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the dictionary form of a word that fits its part of speech. Thread-safe. */
final class Lemmas {
  /** First letters of the dictionary's tags that fit a universal part of speech. */
  private static final Map<String, String> FITTING =
      Map.ofEntries(
          Map.entry("VERB", "V"),
          Map.entry("AUX", "V"),
          Map.entry("NOUN", "N"),
          Map.entry("ADJ", "JK"),
          Map.entry("ADV", "A"),
          Map.entry("ADP", "P"),
          Map.entry("DET", "DK"),
          Map.entry("PRON", "R"),
          Map.entry("CCONJ", "C"),
          Map.entry("SCONJ", "C"),
          Map.entry("PROPN", "Z"),
          Map.entry("INTJ", "I"),
          Map.entry("NUM", "KD"));

  /** More than the span of the dictionary's classes of frequency. */
  private static final int COMMON = 100;

  private Lemmas() {}

  /** The tag, corrected where the dictionary leaves one reading only. */
  static String tag(String form, String tag) {
    if (!Character.isLetter(form.charAt(0)) || tag.equals("PROPN")) {
      return tag;
    }
    List<Lexicon.Form> forms = Lexicon.french().forms(form);
    if (forms.isEmpty() || fits(forms, tag)) {
      return tag;
    }
    return onlyTag(forms, tag);
  }

  static String lemma(String form, String tag) {
    List<Lexicon.Form> forms = tag.equals("PROPN") ? List.of() : Lexicon.french().forms(form);
    if (tag.equals("VERB") || tag.equals("AUX")) {
      return verb(forms)
          .orElse(forms.isEmpty() ? Fold.lower(form).replace('’', '\'') : forms.get(0).lemma());
    }
    String fitting = FITTING.getOrDefault(tag, "");
    for (Lexicon.Form reading : forms) {
      if (!reading.tag().isEmpty() && fitting.indexOf(reading.tag().charAt(0)) >= 0) {
        return reading.lemma();
      }
    }
    return forms.isEmpty() ? Fold.lower(form).replace('’', '\'') : forms.get(0).lemma();
  }

  /**
   * « étaient » is of « être » and « étayer », « vit » of « vivre » and « voir »: readings that
   * newspapers hardly use stand back, then the more common verb wins, then the dictionary's order.
   */
  private static Optional<String> verb(List<Lexicon.Form> forms) {
    String best = "";
    int highest = -1;
    for (Lexicon.Form reading : forms) {
      if (reading.verb()) {
        int weight = Lexicon.french().frequency(reading.lemma()) + (rare(reading) ? 0 : COMMON);
        if (weight > highest) {
          best = reading.lemma();
          highest = weight;
        }
      }
    }
    return Optional.of(best).filter(lemma -> !lemma.isEmpty());
  }

  private static boolean rare(Lexicon.Form verb) {
    return verb.tag().contains(" psim ")
        || verb.tag().contains(" sub ")
        || verb.tag().contains(" imp ");
  }

  private static boolean fits(List<Lexicon.Form> forms, String tag) {
    String fitting = FITTING.getOrDefault(tag, "");
    return fitting.isEmpty()
        || forms.stream()
            .anyMatch(f -> !f.tag().isEmpty() && fitting.indexOf(f.tag().charAt(0)) >= 0);
  }

  private static String onlyTag(List<Lexicon.Form> forms, String tag) {
    char first = forms.get(0).tag().isEmpty() ? ' ' : forms.get(0).tag().charAt(0);
    if (forms.stream().anyMatch(f -> f.tag().isEmpty() || f.tag().charAt(0) != first)) {
      return tag;
    }
    return switch (first) {
      case 'V' -> "VERB";
      case 'N' -> "NOUN";
      case 'J' -> "ADJ";
      case 'A' -> "ADV";
      default -> tag;
    };
  }
}
