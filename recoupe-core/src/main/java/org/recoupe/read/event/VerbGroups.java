package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Movement;
import org.recoupe.text.Table;

/**
 * Finds the verb groups of a sentence: finite forms with their chain of participles and
 * infinitives, then bare forms.
 */
final class VerbGroups {
  private static final Set<String> MODALS =
      Set.copyOf(Table.lines(VerbGroups.class, "modals-fr.txt"));
  private static final Set<String> NEGATIONS =
      Set.copyOf(Table.lines(VerbGroups.class, "negations-fr.txt"));
  private static final Set<String> REFLEXIVES = Set.of("se", "s'", "me", "m'", "te", "nous");
  private static final Set<String> NOBODY =
      Set.copyOf(Table.lines(VerbGroups.class, "nobody-fr.txt"));
  private static final int MOST_BETWEEN = 4;
  private static final int SUBJECT = 7;

  private final String text;
  private final List<Token> tokens;
  private final Forms forms;

  private VerbGroups(String text, List<Token> tokens, Forms forms) {
    this.text = text;
    this.forms = forms;
    this.tokens = tokens;
  }

  static List<VerbGroup> in(String text, Sentence sentence, Forms forms) {
    return new VerbGroups(text, sentence.tokens(), forms).groups();
  }

  private List<VerbGroup> groups() {
    List<VerbGroup> groups = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      if (verbal(at)) {
        VerbGroup group = group(at);
        groups.add(groups.isEmpty() ? group : continued(groups.get(groups.size() - 1), group));
        at = Math.max(at + 1, group.to());
      } else {
        at++;
      }
    }
    return groups;
  }

  /**
   * « doit visiter … et se rendre », « a salué … et rencontré »: the second verb shares the first
   * one's carrier.
   */
  private VerbGroup continued(VerbGroup first, VerbGroup second) {
    if (!coordinated(second.from())) {
      return second;
    }
    if (second.tense() == VerbGroup.Tense.INFINITIVE
        && first.finite()
        && !first.modal().isEmpty()) {
      return second.like(first, first.modal(), second.passive());
    }
    boolean participle = second.tense() == VerbGroup.Tense.PARTICIPLE;
    return participle && first.finite() && first.perfect()
        ? second.like(first, first.modal(), first.passive())
        : second;
  }

  private boolean coordinated(int verb) {
    int at = verb - 1;
    while (at > 0 && (tokens.get(at).tag().equals("PRON") || tokens.get(at).tag().equals("ADV"))) {
      at--;
    }
    return at >= 0 && tokens.get(at).tag().equals("CCONJ");
  }

  private boolean verbal(int at) {
    String tag = tokens.get(at).tag();
    if (at > 0 && fold(at - 1).equals("non")) {
      return false; // « les personnes non blessées »
    }
    return (tag.equals("VERB") || tag.equals("AUX")) && !forms(at).isEmpty()
        || opening(at)
        || tag.equals("ADJ") && scheduled(at);
  }

  /** « les marches prévues samedi »: the tagger takes the participle for an adjective. */
  private boolean scheduled(int at) {
    return at > 0
        && forms(at).stream()
            .filter(Lexicon.Form::pastParticiple)
            .anyMatch(f -> Planned.french().scheduled(f.lemma()));
  }

  /** « Interpellé mardi, … »: the tagger takes a participle that opens a sentence for a name. */
  private boolean opening(int at) {
    return at == 0
        && tokens.size() > 1
        && tokens.get(0).tag().equals("PROPN")
        && !tokens.get(1).tag().equals("PROPN")
        && Lexicon.french().forms(fold(0)).stream().anyMatch(Lexicon.Form::pastParticiple);
  }

  /**
   * The tagger takes some participles for nouns or adjectives; behind an auxiliary they are verbs.
   */
  private boolean participleBehind(int carrier, int at) {
    String tag = tokens.get(at).tag();
    return auxiliary(tokens.get(carrier).lemma())
        && (tag.equals("NOUN") || tag.equals("ADJ") || tag.equals("ADV"))
        && pastParticiple(at);
  }

  private String lemma(int at) {
    String tag = tokens.get(at).tag();
    if (tag.equals("VERB") || tag.equals("AUX")) {
      return tokens.get(at).lemma();
    }
    return forms(at).stream()
        .filter(Lexicon.Form::pastParticiple)
        .map(Lexicon.Form::lemma)
        .findFirst()
        .orElse(tokens.get(at).lemma());
  }

  private List<Lexicon.Form> forms(int at) {
    String form = at == 0 && tokens.get(0).tag().equals("PROPN") ? fold(0) : form(at);
    return Lexicon.french().forms(form).stream().filter(Lexicon.Form::verb).toList();
  }

  private String form(int at) {
    return tokens.get(at).span().in(text);
  }

  private String fold(int at) {
    return forms.at(at);
  }

  private VerbGroup group(int first) {
    VerbGroup.Tense tense = tense(first);
    int head = first;
    String modal = "";
    boolean perfect = false;
    boolean passive = false;
    int next = chained(head);
    while (next > head) {
      String carrier = tokens.get(head).lemma();
      boolean participle = pastParticiple(next);
      boolean governed = MODALS.contains(carrier) && infinitive(next);
      boolean suffered = carrier.equals("faire") && reflexive(first) && infinitive(next);
      if (suffered) {
        return suffered(first, next, modal, tense, perfect || passive);
      }
      if (!governed && !(participle && auxiliary(carrier))) {
        break;
      }
      modal = governed ? carrier : modal;
      perfect |= governed && head > first;
      perfect |= participle && carrier.equals("avoir");
      passive = participle && !governed && carrier.equals("être");
      head = next;
      next = chained(head);
    }
    boolean reflexive = reflexive(first) || !modal.isEmpty() && reflexive(head);
    boolean moved = passive && Movement.of(lemma(head));
    return new VerbGroup(
        first,
        head + 1,
        lemma(head),
        modal,
        settled(tense, perfect, passive && (moved || reflexive), modal),
        negated(first, head),
        passive && !moved && !reflexive
            || tense == VerbGroup.Tense.PARTICIPLE && !Movement.of(lemma(head)),
        perfect || passive && (moved || reflexive),
        reflexive);
  }

  /** « s'est fait arrêter » is a passive. */
  private VerbGroup suffered(
      int first, int head, String modal, VerbGroup.Tense tense, boolean perfect) {
    return new VerbGroup(
        first,
        head + 1,
        lemma(head),
        modal,
        settled(tense, perfect, perfect, modal),
        negated(first, head),
        true,
        perfect,
        false);
  }

  /** « a dit », « est venu » are past whatever the auxiliary's tense; « avait », « devait » too. */
  private static VerbGroup.Tense settled(
      VerbGroup.Tense tense, boolean perfect, boolean moved, String modal) {
    boolean compound = (perfect || moved) && tense == VerbGroup.Tense.PRESENT;
    return compound && modal.isEmpty() ? VerbGroup.Tense.PAST : tense;
  }

  private static boolean auxiliary(String lemma) {
    return lemma.equals("avoir") || lemma.equals("être");
  }

  private VerbGroup.Tense tense(int at) {
    List<Lexicon.Form> forms = forms(at);
    if (forms.stream().anyMatch(Lexicon.Form::future)) {
      return VerbGroup.Tense.FUTURE;
    }
    if (forms.stream().anyMatch(Lexicon.Form::conditional)) {
      return VerbGroup.Tense.CONDITIONAL;
    }
    boolean participleOnly = pastParticiple(at) && !tokens.get(at).tag().equals("AUX");
    if (forms.stream().anyMatch(VerbGroups::present) && !participleOnly) {
      return VerbGroup.Tense.PRESENT;
    }
    if (forms.stream().anyMatch(f -> f.tag().contains(" ind ")) && !participleOnly) {
      return VerbGroup.Tense.PAST;
    }
    if (forms.stream().anyMatch(f -> f.tag().contains(" sub ")) && !participleOnly) {
      return VerbGroup.Tense.SUBJUNCTIVE;
    }
    if (infinitive(at)) {
      return VerbGroup.Tense.INFINITIVE;
    }
    return participleOnly ? VerbGroup.Tense.PARTICIPLE : VerbGroup.Tense.GERUND;
  }

  private static boolean present(Lexicon.Form form) {
    return form.tag().contains(" ind pres ");
  }

  private boolean pastParticiple(int at) {
    return forms(at).stream().anyMatch(Lexicon.Form::pastParticiple);
  }

  private boolean infinitive(int at) {
    return forms(at).stream().anyMatch(Lexicon.Form::infinitive);
  }

  /**
   * The next verb behind adverbs, clitics and negation, or the place itself if another word comes
   * first.
   */
  private int chained(int at) {
    for (int i = at + 1; i < tokens.size() && i <= at + 1 + MOST_BETWEEN; i++) {
      if (verbal(i) || participleBehind(at, i)) {
        return i;
      }
      String tag = tokens.get(i).tag();
      boolean light =
          tag.equals("ADV")
              || tag.equals("PRON")
              || NEGATIONS.contains(fold(i))
              || fold(i).equals("l'");
      if (!light) {
        return at;
      }
    }
    return at;
  }

  private boolean reflexive(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      String form = fold(i);
      if (REFLEXIVES.contains(form)) {
        return !form.equals("nous") || i > 0 && fold(i - 1).equals("nous");
      }
      if (!tokens.get(i).tag().equals("PRON") && !tokens.get(i).tag().equals("ADV")) {
        return false;
      }
    }
    return false;
  }

  private boolean negated(int from, int head) {
    boolean ne = false;
    for (int i = Math.max(0, from - 3); i <= Math.min(tokens.size() - 1, head + 2); i++) {
      String form = fold(i);
      ne |= form.equals("ne") || form.equals("n'");
      if (ne && NEGATIONS.contains(form)) {
        return true;
      }
    }
    return ne && nobody(from);
  }

  /** True for the second half of a negation, « que » aside. */
  static boolean denies(String form) {
    return NEGATIONS.contains(form);
  }

  /** « aucune rencontre n'est prévue »: the negation stands at the subject. */
  private boolean nobody(int from) {
    for (int i = from - 1; i >= Math.max(0, from - SUBJECT); i--) {
      String form = fold(i);
      if (form.equals(",")) {
        return false;
      }
      boolean noun = i > 0 && tokens.get(i - 1).tag().startsWith("DET");
      if (NOBODY.contains(form) && !noun) {
        return true;
      }
    }
    return false;
  }
}
