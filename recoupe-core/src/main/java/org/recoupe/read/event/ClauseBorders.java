package org.recoupe.read.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Table;

/** Where the clauses of a sentence begin and end, by surface signs. */
final class ClauseBorders {
  private static final Set<String> BORDERS =
      Set.copyOf(Table.lines(ClauseBorders.class, "borders-fr.txt"));
  private static final Set<String> RELATIVES =
      Set.of("qui", "lequel", "laquelle", "lesquels", "lesquelles");
  private static final Set<String> MARKS =
      Set.of(";", ":", "(", ")", "–", "—", "|", ".", "!", "?", "…");

  /** What « ne … que » limits: a place, a time, a number. */
  private static final Set<String> LIMITED = Set.of("ADP", "NUM", "ADV");

  /** So many words behind « ne » its second half may stand. */
  private static final int NEGATED = 6;

  private final String text;
  private final List<Token> tokens;
  private final Forms forms;
  private final Nominals nominals;

  ClauseBorders(String text, List<Token> tokens, Forms forms, Nominals nominals) {
    this.text = text;
    this.tokens = tokens;
    this.forms = forms;
    this.nominals = nominals;
  }

  /** True if a clause ends or begins at this word. */
  boolean border(int at) {
    String form = forms.at(at);
    return MARKS.contains(form) || BORDERS.contains(form) && !demonstrative(at) && !restrictive(at);
  }

  /** « ne s'exprimera qu'en fin de semaine »: limits what is told, and opens no new clause. */
  private boolean restrictive(int at) {
    boolean limits =
        forms.at(at).startsWith("qu")
            && at + 1 < tokens.size()
            && LIMITED.contains(tokens.get(at + 1).tag());
    for (int i = at - 1; limits && i >= Math.max(0, at - NEGATED); i--) {
      if (VerbGroups.denies(forms.at(i))) {
        return false;
      }
      if (forms.at(i).equals("ne") || forms.at(i).equals("n'")) {
        return true;
      }
    }
    return false;
  }

  /** « ce que » opens no new clause for the subject before it. */
  private boolean demonstrative(int at) {
    return at > 0 && forms.at(at - 1).equals("ce") && forms.at(at).startsWith("qu");
  }

  /** The first word of the clause of a verb. */
  int left(List<VerbGroup> groups, int index) {
    int limit = index == 0 ? 0 : groups.get(index - 1).to();
    for (int at = groups.get(index).from() - 1; at >= limit; at--) {
      if (forms.at(at).equals(")") && opening(at, limit) >= 0) {
        at = opening(at, limit);
      } else if (border(at) && !among(at, groups.get(index))) {
        return relative(at) ? at : at + 1;
      }
    }
    return index == 0 ? 0 : coordination(limit, groups.get(index));
  }

  /**
   * « trois élus, dont le maire, sont reçus »: some of them, between commas and without a verb. In
   * « l'élu, dont le fils, Jean, a été reçu » the son is.
   */
  private boolean among(int at, VerbGroup group) {
    int verb = group.from();
    boolean enclosed =
        at > 0
            && group.finite()
            && forms.at(at).equals("dont")
            && forms.at(at - 1).equals(",")
            && forms.at(verb - 1).equals(",")
            && tokens.subList(at, verb).stream().noneMatch(token -> token.tag().equals("VERB"));
    boolean several = !VerbNumber.of(tokens.get(verb).span().in(text)).fits(false);
    return enclosed && (several || IntStream.range(at, verb - 1).noneMatch(this::comma));
  }

  /**
   * Where the words end that hold the subject: before « , dont le maire, », else before the verb.
   */
  int some(int left, VerbGroup group) {
    return IntStream.range(left, group.from())
        .filter(at -> among(at, group))
        .map(at -> at - 1)
        .findFirst()
        .orElse(group.from());
  }

  private boolean comma(int at) {
    return forms.at(at).equals(",");
  }

  /** Where the bracket opens that ends here, if no verb lies between; -1 if it does not. */
  private int opening(int end, int limit) {
    int at = end - 1;
    while (at >= limit && !forms.at(at).equals("(")) {
      at--;
    }
    return at > limit ? at : -1;
  }

  /**
   * Between two verbs without a border the later clause begins at the last comma or conjunction.
   */
  private int coordination(int from, VerbGroup group) {
    int to = group.from();
    for (int at = to - 1; at >= from; at--) {
      String form = forms.at(at);
      boolean conjunction = form.equals("et") || form.equals("ou");
      if (form.equals("mais") || form.equals(",") || conjunction && !joins(at, group)) {
        return at + 1;
      }
    }
    return to;
  }

  /** « les clubs Alba et Corne ont appelé »: what stands behind « et » is too few for the verb. */
  private boolean joins(int conjunction, VerbGroup group) {
    VerbNumber number = VerbNumber.of(tokens.get(group.from()).span().in(text));
    List<Argument> behind =
        ClauseReader.direct(nominals.between(conjunction + 1, group.from())).toList();
    return behind.size() == 1
            && behind.get(0).members().isEmpty()
            && !behind.get(0).plural()
            && !number.fits(false)
        || behind.isEmpty() && complement(conjunction + 1, group);
  }

  /** « les appels à défiler à Brest et dans les ports ont repris »: two places, one subject. */
  private boolean complement(int at, VerbGroup group) {
    return group.finite()
        && at + 1 < group.from()
        && tokens.get(at).tag().startsWith("ADP")
        && tokens.subList(at + 1, group.from()).stream()
            .noneMatch(token -> token.tag().equals("PRON"));
  }

  /** The word behind the clause of a verb. */
  int right(List<VerbGroup> groups, int index) {
    int limit = index + 1 < groups.size() ? left(groups, index + 1) : tokens.size();
    int stop = Math.max(limit, groups.get(index).to());
    for (int at = groups.get(index).to(); at < stop; at++) {
      if (border(at)) {
        return at;
      }
    }
    return Math.min(stop, tokens.size());
  }

  /**
   * « qui » and « lequel » as the subject; « selon lesquelles » opens a clause with a subject of
   * its own.
   */
  boolean relative(int at) {
    return RELATIVES.contains(forms.at(at)) && (at == 0 || !before(at));
  }

  private boolean before(int at) {
    return tokens.get(at - 1).tag().startsWith("ADP") || forms.at(at - 1).equals("selon");
  }
}
