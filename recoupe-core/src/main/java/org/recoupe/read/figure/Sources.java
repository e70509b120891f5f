package org.recoupe.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.Organisation;
import org.recoupe.model.Span;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Phrases;
import org.recoupe.text.Phrases.Hit;
import org.recoupe.text.Table;

/**
 * Who gives the figures of a sentence: « selon X », « , a indiqué X », « X a annoncé que », « X en
 * dénombre ».
 */
final class Sources {
  private static final List<List<String>> ROWS = Table.of(Sources.class, "sources-fr.tsv");
  private static final Phrases<Boolean> CUES =
      Phrases.of(
          ROWS.stream()
              .filter(row -> row.get(0).equals("cue"))
              .collect(
                  Collectors.toMap(row -> row.get(1), row -> row.get(1).startsWith("de source"))));
  private static final Set<String> VERBS = verbs("verb");
  private static final Set<String> COUNTING = verbs("counts");
  private static final Set<String> GIVERS = verbs("giver");
  private static final Set<Organisation.Kind> MARCHING =
      Set.of(Organisation.Kind.UNION, Organisation.Kind.ASSOCIATION);
  private static final Set<String> ENDS =
      Set.of(".", ",", ";", ":", "(", ")", "«", "»", "\"", "“", "”", "!", "?", "-", "--", "…");
  private static final Set<String> PRONOUNS = Grammar.words("pronoun");
  private static final Set<String> HAVE = Grammar.words("have");
  private static final Set<String> STRESSED = Grammar.words("stressed");

  /** Words of a source, at most. */
  private static final int LONGEST = 12;

  private final Line line;
  private final List<Span> times;
  private final Map<Integer, Span> cued = new TreeMap<>();
  private Optional<Span> incise = Optional.empty();
  private final List<Told> told = new ArrayList<>();

  private record Told(Span source, int verb, boolean counting) {}

  Sources(Line line, List<Span> times) {
    this.line = line;
    this.times = times;
    for (int run = 0; run < line.runs().size(); run++) {
      Optional<Hit<Boolean>> hit = CUES.longestAt(line.runs(), run);
      if (hit.isPresent() && hit.get().end() < line.runs().size()) {
        int first = line.runs().start(hit.get().value() ? run + 1 : hit.get().end());
        int cue = line.runs().start(run);
        phrase(line.index(first)).ifPresent(source -> cued.put(cue, source));
      }
    }
    for (int i = 0; i < line.tokens().size(); i++) {
      verb(i);
    }
  }

  private static Set<String> verbs(String kind) {
    return ROWS.stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toSet());
  }

  private void verb(int i) {
    boolean counting = COUNTING.contains(line.lemma(i)) || state(i);
    if (!line.tagged(i, "VERB") || !VERBS.contains(line.lemma(i)) && !counting) {
      return;
    }
    int group = i;
    while (group > 0 && auxiliary(group - 1)) {
      group--;
    }
    boolean compound = helped(group, i);
    if (!compound && !finite(i)) {
      return;
    }
    boolean inverted = ENDS.contains(line.word(group - 1));
    boolean that = line.word(i + 1).equals("que") || line.word(i + 1).equals("qu'");
    if (inverted) {
      incise = incise.isPresent() || that ? incise : phrase(i + 1);
      if (counting || that) {
        apposed(group).ifPresent(source -> told.add(new Told(source, i, counting && !that)));
      }
    } else {
      if (that || counting) {
        int relative = line.word(group - 1).equals("qui") ? group - 1 : group;
        subject(relative).ifPresent(source -> told.add(new Told(source, i, counting && !that)));
      }
    }
  }

  /** « fait état de ». */
  private boolean state(int i) {
    return COUNTING.contains(line.lemma(i) + " " + line.lemma(i + 1));
  }

  /** The apposition before a verb: « Le maire, Jean Petit, compte … ». */
  private Optional<Span> apposed(int verb) {
    Optional<Span> name = subject(verb);
    int before = name.map(span -> line.index(span.start()) - 1).orElse(-1);
    return line.word(before).equals(",") || stressed(verb) ? name : Optional.empty();
  }

  /** « La police, elle, en compte 300 ». */
  private boolean stressed(int verb) {
    return line.word(verb - 1).equals(",")
        && STRESSED.contains(line.word(verb - 2))
        && line.word(verb - 3).equals(",");
  }

  private boolean helped(int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (line.tagged(i, "AUX") || have(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean auxiliary(int i) {
    return line.word(i).equals("en")
        || have(i)
        || line.tagged(i, "AUX", "PRON", "ADV") && !PRONOUNS.contains(line.word(i));
  }

  /** The auxiliary, also where it is tagged as the verb. */
  private boolean have(int i) {
    return line.tagged(i, "VERB") && HAVE.contains(line.lemma(i));
  }

  private boolean finite(int i) {
    String form = line.token(i).map(token -> token.span().in(line.text())).orElse("");
    return Lexicon.french().forms(form).stream().anyMatch(Lexicon.Form::finite);
  }

  /** The noun phrase from this word on, to the next mark, verb or number. */
  private Optional<Span> phrase(int first) {
    int last = first;
    boolean named = false;
    while (last < line.tokens().size() && last - first < LONGEST && !stops(last, first)) {
      named |= line.tagged(last, "NOUN", "PROPN");
      last++;
    }
    while (last > first && line.tagged(last - 1, "ADP", "CCONJ", "DET", "PRON", "ADV")) {
      last--;
    }
    return named && last > first ? Optional.of(span(first, last)) : Optional.empty();
  }

  private boolean stops(int i, int first) {
    boolean joined = line.word(i).equals("et") && !line.tagged(i + 1, "DET", "NOUN", "PROPN");
    return ENDS.contains(line.word(i))
        || joined
        || line.tagged(i, "AUX", "NUM")
        || line.tagged(i, "VERB") && i > first
        || line.tagged(i, "PRON") && i > first
        || inTime(i)
        || PRONOUNS.contains(line.word(i));
  }

  private boolean inTime(int i) {
    return times.stream().anyMatch(line.tokens().get(i).span()::overlaps);
  }

  /** The noun phrase that ends before a verb. */
  private Optional<Span> subject(int verb) {
    int last = stressed(verb) ? verb - 3 : verb;
    while (last > 0 && (inTime(last - 1) || ENDS.contains(line.word(last - 1)) && last == verb)) {
      last--;
    }
    int first = last;
    boolean named = false;
    while (first > 0
        && last - first < LONGEST
        && !stops(first - 1, first - 1)
        && !line.tagged(first - 1, "VERB")) {
      first--;
      named |= line.tagged(first, "NOUN", "PROPN");
    }
    while (first < last && line.tagged(first, "ADP", "CCONJ", "SCONJ", "ADV")) {
      first++;
    }
    return named && last > first ? Optional.of(span(first, last)) : Optional.empty();
  }

  private Span span(int first, int behind) {
    return line.tokens().get(first).span().join(line.tokens().get(behind - 1).span());
  }

  /**
   * Who gives a figure whose verb is left out: « l'une parle de 12 blessés, l'autre de 20 ». The
   * one before it must have a giver with a verb.
   */
  Optional<Span> gapped(Span before, Span figure) {
    int verb = line.index(before.start());
    if (told.stream().noneMatch(t -> t.counting() && t.verb() < verb && verb - t.verb() <= 5)) {
      return Optional.empty();
    }
    int end = line.index(figure.start());
    int first = end;
    while (first > 0 && !line.word(first - 1).equals(",")) {
      first--;
    }
    if (first == 0 || line.index(before.end()) > first || end - first > LONGEST) {
      return Optional.empty();
    }
    for (int i = first; i < end; i++) {
      if (line.tagged(i, "VERB", "AUX") || line.word(i).equals("dont")) {
        return Optional.empty();
      }
    }
    return line.tagged(first, "DET", "PROPN") ? phrase(first) : Optional.empty();
  }

  /** Who gives a figure that stands here; the next figure begins at the second place. */
  Optional<Span> of(Span figure, int next) {
    Optional<Span> own =
        cued.entrySet().stream()
            .filter(cue -> cue.getKey() >= figure.end() && cue.getKey() < next)
            .map(Map.Entry::getValue)
            .findFirst();
    return bracketed(figure)
        .or(() -> own)
        .or(() -> agent(figure))
        .or(() -> behind(figure))
        .or(() -> subjectOf(figure))
        .or(() -> incise.filter(s -> s.start() > figure.end()));
  }

  /** « 4 000 (police) »: who gives the figure stands alone in brackets behind it. */
  private Optional<Span> bracketed(Span figure) {
    int open = line.index(figure.end());
    open += line.word(open).equals("(") ? 0 : 1;
    return line.word(open).equals("(")
        ? phrase(open + 1).filter(s -> line.word(line.index(s.end())).equals(")") && giver(s))
        : Optional.empty();
  }

  private boolean giver(Span phrase) {
    for (int i = line.index(phrase.start()); i < line.index(phrase.end()); i++) {
      if (GIVERS.contains(line.lemma(i)) || GIVERS.contains(line.word(i))) {
        return true;
      }
    }
    return Gazetteer.french().organisations().in(phrase.in(line.text())).stream()
        .anyMatch(found -> MARCHING.contains(found.value().kind()));
  }

  /** The cue before the figure at the begin of its sentence, or the first one behind it. */
  private Optional<Span> behind(Span figure) {
    Optional<Span> before =
        cued.entrySet().stream()
            .filter(cue -> cue.getKey() < figure.start() && cue.getKey() - line.span().start() < 40)
            .map(Map.Entry::getValue)
            .findFirst();
    return before.or(
        () ->
            cued.entrySet().stream()
                .filter(cue -> cue.getKey() >= figure.end())
                .map(Map.Entry::getValue)
                .findFirst());
  }

  /** The agent of a passive: « évalués à deux millions par l'assureur ». */
  private Optional<Span> agent(Span figure) {
    int at = line.index(figure.end());
    int place = line.index(figure.start());
    boolean counted = false;
    for (int i = Math.max(0, place - 5); i < place; i++) {
      counted |= line.tagged(i, "VERB", "ADJ") && COUNTING.contains(line.lemma(i));
    }
    return counted && line.word(at).equals("par") ? phrase(at + 1) : Optional.empty();
  }

  private Optional<Span> subjectOf(Span figure) {
    int place = line.index(figure.start());
    Optional<Span> found = Optional.empty();
    for (Told one : told) {
      boolean near = !one.counting() || place - one.verb() <= 5;
      if (one.verb() < place && near) {
        found = Optional.of(one.source());
      }
    }
    return found;
  }
}
