package org.recoupe.read.quote;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.recoupe.text.Lexicon;

/**
 * What a written form can be as a verb, by the dictionary.
 *
 * @param readings its readings as a verb
 * @param onlyVerb true if the dictionary has no other reading
 * @param cue true if one of its verbs is in the lists of this room
 */
record VerbForm(List<Lexicon.Form> readings, boolean onlyVerb, boolean cue) {
  private static final ConcurrentMap<String, VerbForm> KNOWN = new ConcurrentHashMap<>();
  private static final int MOST_KNOWN = 100_000;

  /** No verb. */
  static final VerbForm NONE = new VerbForm(List.of(), false, false);

  VerbForm {
    readings = List.copyOf(readings);
  }

  static VerbForm of(Item item) {
    return item.verb();
  }

  static VerbForm of(String form) {
    VerbForm known = KNOWN.get(form);
    if (known != null) {
      return known;
    }
    VerbForm read = read(form);
    if (KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(form, read);
    }
    return read;
  }

  private static VerbForm read(String form) {
    List<Lexicon.Form> all = Lexicon.french().forms(form);
    List<Lexicon.Form> verbs = all.stream().filter(Lexicon.Form::verb).toList();
    if (verbs.isEmpty()) {
      return NONE;
    }
    CueBook book = CueBook.french();
    boolean cue =
        verbs.stream()
            .map(Lexicon.Form::lemma)
            .anyMatch(
                l ->
                    book.verb(l).isPresent()
                        || !book.phrases(l).isEmpty()
                        || !book.modal(l).isEmpty()
                        || l.equals("avoir")
                        || l.equals("être"));
    return new VerbForm(verbs, verbs.size() == all.size(), cue);
  }

  boolean verb() {
    return !readings.isEmpty();
  }

  boolean finite() {
    return readings.stream().anyMatch(Lexicon.Form::finite);
  }

  boolean participle() {
    return readings.stream().anyMatch(Lexicon.Form::pastParticiple);
  }

  boolean infinitive() {
    return readings.stream().anyMatch(Lexicon.Form::infinitive);
  }

  boolean gerund() {
    return readings.stream().anyMatch(VerbForm::presentParticiple);
  }

  /** A finite form of the third person. */
  static boolean third(Lexicon.Form form) {
    return form.finite() && form.tag().contains(" 3 ");
  }

  static boolean presentParticiple(Lexicon.Form form) {
    return form.verb() && form.tag().contains(" ppr");
  }

  /** The lemma of the first reading of this mood. */
  Optional<String> lemma(Predicate<Lexicon.Form> mood) {
    return readings.stream().filter(mood).map(Lexicon.Form::lemma).findFirst();
  }

  /** The lemmas of the readings of this mood, without doubles. */
  List<String> lemmas(Predicate<Lexicon.Form> mood) {
    return readings.stream().filter(mood).map(Lexicon.Form::lemma).distinct().toList();
  }

  boolean is(String lemma, Predicate<Lexicon.Form> mood) {
    return readings.stream().anyMatch(r -> r.lemma().equals(lemma) && mood.test(r));
  }
}
