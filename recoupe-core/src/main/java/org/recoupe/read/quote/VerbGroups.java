package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.recoupe.text.Lexicon;

/** Finds the cue verbs of a frame with all that belongs to them. */
final class VerbGroups {
  private static final Set<String> BEFORE = Grammar.words("before-verb");

  private static final Set<String> SUBJECTS = Grammar.words("subject-pronoun");

  /** More words than this do not stand between an auxiliary and its participle. */
  private static final int MOST_BETWEEN = 6;

  private final Frame frame;
  private final CueBook book = CueBook.french();

  private VerbGroups(Frame frame) {
    this.frame = frame;
  }

  static List<VerbGroup> in(Frame frame) {
    VerbGroups finder = new VerbGroups(frame);
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < frame.size()) {
      Optional<VerbGroup> group = finder.at(i);
      group.ifPresent(groups::add);
      i = group.map(VerbGroup::to).orElse(i + 1);
    }
    return groups;
  }

  private Optional<VerbGroup> at(int i) {
    VerbForm form = VerbForm.of(frame.at(i));
    if (!form.cue()) {
      return Optional.empty();
    }
    if (form.is("avoir", Lexicon.Form::finite) || form.is("être", Lexicon.Form::finite)) {
      Optional<VerbGroup> compound = compound(i, form);
      if (compound.isPresent()) {
        return compound;
      }
    }
    if (form.finite() && looksVerbal(i, form)) {
      return headed(i, form, VerbForm::third, VerbGroup.Mood.FINITE);
    }
    if (form.gerund() && (form.onlyVerb() || !frame.at(i).tag().equals("NOUN"))) {
      return headed(i, form, VerbForm::presentParticiple, VerbGroup.Mood.GERUND);
    }
    if (form.infinitive()) {
      return headed(i, form, Lexicon.Form::infinitive, VerbGroup.Mood.INFINITIVE);
    }
    return Optional.empty();
  }

  /** A form that can also be a noun or an adjective is a verb only where the sentence wants one. */
  private boolean looksVerbal(int i, VerbForm form) {
    if (i > 0 && frame.word(i - 1) && SUBJECTS.contains(frame.at(i - 1).fold())) {
      return true;
    }
    String tag = frame.at(i).tag();
    if (form.onlyVerb() && !form.participle() || clitic(i + 1) != Pronoun.NONE) {
      return true;
    }
    boolean determined = i > 0 && frame.word(i - 1) && frame.at(i - 1).tag().equals("DET");
    boolean behindQuote = frame.quote(i - 1) || frame.comma(i - 1) && frame.quote(i - 2);
    return !determined
        && (behindQuote || tag.equals("VERB") || tag.equals("AUX"))
        && !(frame.at(i).capital() && i > 0);
  }

  private Pronoun clitic(int i) {
    if (!frame.word(i) || !frame.at(i).form().startsWith("-")) {
      return Pronoun.NONE;
    }
    return Pronoun.of(frame.at(i).fold());
  }

  private Optional<VerbGroup> compound(int aux, VerbForm form) {
    Pronoun pronoun = clitic(aux + 1);
    int at = skipBetween(pronoun == Pronoun.NONE ? aux + 1 : aux + 2);
    if (!frame.word(at)) {
      return Optional.empty();
    }
    VerbForm participle = VerbForm.of(frame.at(at));
    boolean reflexive = reflexive(aux);
    boolean etre = form.is("être", Lexicon.Form::finite) && !form.is("avoir", Lexicon.Form::finite);
    return cue(at, participle, Lexicon.Form::pastParticiple, reflexive)
        .map(
            found ->
                new VerbGroup(
                    from(aux),
                    found.to(),
                    found.cue(),
                    VerbGroup.Mood.FINITE,
                    pronoun,
                    etre && !reflexive,
                    negated(aux, at) && !found.modal()));
  }

  private Optional<VerbGroup> headed(
      int i, VerbForm form, Predicate<Lexicon.Form> mood, VerbGroup.Mood named) {
    return cue(i, form, mood, reflexive(i))
        .map(
            found -> {
              Pronoun pronoun = clitic(i + 1);
              int to = Math.max(found.to(), pronoun == Pronoun.NONE ? i + 1 : i + 2);
              boolean negated = negated(i, Math.min(frame.size(), i + 2)) && !found.modal();
              return new VerbGroup(from(i), to, found.cue(), named, pronoun, false, negated);
            });
  }

  private record Hit(Cue cue, int to, boolean modal) {}

  /**
   * The cue whose head stands here: a listed verb, a verbal phrase, or a modal with one of these.
   */
  private Optional<Hit> cue(
      int at, VerbForm form, Predicate<Lexicon.Form> mood, boolean reflexive) {
    int next = clitic(at + 1) == Pronoun.NONE ? at + 1 : at + 2;
    for (String lemma : form.lemmas(mood)) {
      for (CueBook.Phrase phrase : book.phrases(lemma)) {
        int from = skipAdverbs(next);
        if (frame.reads(from, phrase.rest())) {
          return Optional.of(new Hit(phrase.cue(), from + phrase.rest().size(), false));
        }
      }
      for (String preposition : book.modal(lemma)) {
        Optional<Hit> behind = behindModal(next, preposition);
        if (behind.isPresent()) {
          return behind;
        }
      }
      Optional<Cue> verb =
          book.verb(lemma)
              .filter(cue -> reflexive ? cue.strong() || cue.reflexive() : !cue.reflexive());
      if (verb.isPresent()) {
        return Optional.of(new Hit(verb.get(), at + 1, false));
      }
    }
    return Optional.empty();
  }

  private Optional<Hit> behindModal(int from, String preposition) {
    boolean direct = !preposition.isEmpty() && frame.reads(from, List.of(preposition.split(" ")));
    int at = direct ? from : skipBetween(from);
    if (!preposition.isEmpty()) {
      List<String> words = List.of(preposition.split(" "));
      boolean elided = words.size() == 1 && preposition.equals("de") && frame.is(at, "d'");
      if (!elided && !frame.reads(at, words)) {
        return Optional.empty();
      }
      at += words.size();
    }
    boolean reflexive = false;
    while (frame.word(at) && BEFORE.contains(frame.at(at).fold())) {
      reflexive |= frame.is(at, "s'") || frame.is(at, "se");
      at++;
    }
    if (!frame.word(at)) {
      return Optional.empty();
    }
    VerbForm form = VerbForm.of(frame.at(at));
    if (!form.infinitive() || !form.cue()) {
      return Optional.empty();
    }
    boolean back = reflexive;
    int place = at;
    Optional<Cue> verb =
        form.lemmas(Lexicon.Form::infinitive).stream()
            .flatMap(lemma -> book.verb(lemma).stream())
            .filter(cue -> back || !cue.reflexive())
            .findFirst();
    if (verb.isPresent()) {
      return Optional.of(new Hit(verb.get(), place + 1, true));
    }
    return form.lemmas(Lexicon.Form::infinitive).stream()
        .flatMap(lemma -> book.phrases(lemma).stream())
        .filter(phrase -> frame.reads(place + 1, phrase.rest()))
        .map(phrase -> new Hit(phrase.cue(), place + 1 + phrase.rest().size(), true))
        .findFirst();
  }

  private int skipBetween(int from) {
    int at = from;
    while (at < from + MOST_BETWEEN
        && frame.has(at)
        && (frame.comma(at) && at > from - 1 && parenthetic(at)
            || frame.word(at) && (adverb(at) || book.between(frame.at(at).fold())))) {
      boolean filler = adverb(at) || book.between(frame.at(at).fold());
      if (VerbForm.of(frame.at(at)).participle() && !filler) {
        break;
      }
      at++;
    }
    return at;
  }

  /** « a, elle, écopé », « a, quant à lui, salué ». */
  private boolean parenthetic(int comma) {
    return frame.word(comma + 1)
        && (book.between(frame.at(comma + 1).fold())
            || adverb(comma + 1)
            || VerbForm.of(frame.at(comma + 1)).participle());
  }

  private int skipAdverbs(int from) {
    int at = from;
    while (at < from + 3 && frame.word(at) && adverb(at)) {
      at++;
    }
    return at;
  }

  private boolean adverb(int i) {
    Item item = frame.at(i);
    return item.tag().equals("ADV") || item.fold().endsWith("ment") && item.fold().length() > 6;
  }

  private boolean reflexive(int head) {
    return frame.is(head - 1, "s'")
        || frame.is(head - 1, "se")
        || (frame.is(head - 1, "en") || frame.is(head - 1, "y")) && frame.is(head - 2, "s'");
  }

  private int from(int head) {
    int from = head;
    while (frame.word(from - 1)
        && BEFORE.contains(frame.at(from - 1).fold())
        && !stressed(from - 1)) {
      from--;
    }
    return from;
  }

  /** « Lui parle d'une erreur »: the subject. */
  private boolean stressed(int i) {
    return i == 0 && frame.is(i, "lui");
  }

  private boolean negated(int from, int to) {
    boolean before =
        frame.is(from - 1, "n'")
            || frame.is(from - 1, "ne")
            || frame.is(from - 2, "n'")
            || frame.is(from - 2, "ne");
    return before && to >= from;
  }
}
