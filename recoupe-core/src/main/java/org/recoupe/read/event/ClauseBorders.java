package org.recoupe.read.event;

import java.util.List;
import java.util.Set;
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
    return MARKS.contains(form) || BORDERS.contains(form) && !demonstrative(at);
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
      } else if (border(at)) {
        return relative(at) ? at : at + 1;
      }
    }
    return index == 0 ? 0 : coordination(limit, groups.get(index));
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
        && !number.fits(false);
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
