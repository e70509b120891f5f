package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/**
 * Cuts a sentence into clauses, one for each verb, by surface signs: marks, subordinators,
 * coordination.
 */
final class ClauseReader {
  private static final Set<String> IMPERSONAL =
      Set.copyOf(Table.lines(ClauseReader.class, "impersonal-fr.txt"));
  private static final Set<String> PRONOUNS =
      Set.of("il", "elle", "ils", "elles", "-t-il", "-t-elle", "-il", "-elle");

  /** A description between commas has at most so many words. */
  private static final int APPOSED = 12;

  private final String text;
  private final List<Token> tokens;
  private final Forms forms;
  private final Nominals nominals;
  private final ClauseBorders borders;
  private Optional<Argument> topic;
  private boolean told;
  private boolean lost;

  ClauseReader(
      String text, Sentence sentence, Forms forms, NamesOfArticle names, Optional<Argument> topic) {
    this.text = text;
    this.forms = forms;
    this.tokens = sentence.tokens();
    this.nominals = new Nominals(text, sentence, forms, names);
    this.borders = new ClauseBorders(text, tokens, forms, nominals);
    this.topic = topic;
  }

  /** The clauses, in order. */
  List<Clause> clauses(List<VerbGroup> groups) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      VerbGroup group = groups.get(i);
      int left = borders.left(groups, i);
      int right = borders.right(groups, i);
      List<Argument> ahead = left < group.from() ? nominals.between(left, group.from()) : List.of();
      Optional<Argument> subject = subject(group, left, ahead, clauses);
      clauses.add(
          new Clause(
              group,
              span(left, right),
              tokens.get(group.to() - 1).span(),
              subject,
              ahead,
              behind(group.to(), right),
              owner(left),
              subject.isEmpty() && pronoun(left, group) && !impersonal(group)));
      Optional<Argument> acting = subject.filter(ClauseReader::someone);
      if (group.finite() && acting.isPresent()) {
        topic = acting;
        told |= !Reported.says(group);
      }
    }
    return opened(clauses);
  }

  /** « Arrivé mardi à Oslo, le ministre a … »: whom the opening participle is about comes later. */
  private static List<Clause> opened(List<Clause> clauses) {
    if (clauses.size() > 1
        && clauses.get(0).verb().tense() == VerbGroup.Tense.PARTICIPLE
        && clauses.get(0).verb().from() == 0
        && clauses.get(1).verb().finite()) {
      clauses.set(0, clauses.get(0).about(clauses.get(1).subject()));
    }
    return clauses;
  }

  /** What stands behind a verb, an adjective that it says of its subject or object first. */
  private List<Argument> behind(int from, int to) {
    List<Argument> behind = nominals.between(from, to);
    boolean adjective = from < to && tokens.get(from).tag().equals("ADJ");
    if (adjective || from < tokens.size() && Catalogue.french().is(fold(from), "DEAD")) {
      List<Argument> all = new ArrayList<>(behind);
      Span span = tokens.get(from).span();
      all.add(
          0,
          new Argument(
              "=",
              span,
              span.start(),
              fold(from),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              false));
      return all;
    }
    return behind;
  }

  /** The words between borders that stand in none of these clauses. */
  List<Clause> stretches(List<Clause> clauses) {
    List<Clause> stretches = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= tokens.size(); at++) {
      boolean end = at == tokens.size() || borders.border(at) || told(clauses, at);
      if (end) {
        if (at - from >= 2 && evokes(from, at)) {
          stretches.add(stretch(from, at));
        }
        from = at + 1;
      }
    }
    return stretches;
  }

  private boolean evokes(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Catalogue.french().noun(tokens.get(at).lemma()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean told(List<Clause> clauses, int at) {
    Span token = tokens.get(at).span();
    return clauses.stream().anyMatch(c -> c.span().covers(token));
  }

  private Clause stretch(int from, int to) {
    VerbGroup none =
        new VerbGroup(from, from, "", "", VerbGroup.Tense.PARTICIPLE, false, false, false, false);
    return new Clause(
        none,
        span(from, to),
        tokens.get(from).span(),
        Optional.empty(),
        List.of(),
        nominals.between(from, to),
        Optional.empty(),
        false);
  }

  /** Somebody a pronoun of the next clause can stand for: one person, named or not. */
  private static boolean someone(Argument argument) {
    boolean person = argument.type().filter(t -> t == EntityType.PERSON).isPresent();
    boolean unnamed = argument.type().isEmpty() && Catalogue.french().is(argument.head(), "PEOPLE");
    return person || unnamed;
  }

  private String fold(int at) {
    return forms.at(at);
  }

  private Span span(int from, int to) {
    int first = Math.min(from, tokens.size() - 1);
    int last = Math.max(first, to - 1);
    while (last > first && mark(last)) {
      last--;
    }
    while (first < last && mark(first)) {
      first++;
    }
    return tokens.get(first).span().join(tokens.get(last).span());
  }

  private boolean mark(int at) {
    char c = text.charAt(tokens.get(at).span().start());
    return !Character.isLetterOrDigit(c) && c != '#' && c != '@';
  }

  private Optional<Argument> subject(
      VerbGroup group, int left, List<Argument> candidates, List<Clause> before) {
    if (left < tokens.size() && borders.relative(left)) {
      return antecedent(left, VerbNumber.of(tokens.get(group.from()).span().in(text)));
    }
    if (group.tense() == VerbGroup.Tense.PARTICIPLE && befallen(group, candidates)) {
      return Optional.of(candidates.get(candidates.size() - 1));
    }
    Optional<Argument> appointed = appointed(group);
    if (appointed.isPresent()) {
      return appointed;
    }
    if (left == group.from() && Scheduled.is(group)) {
      return Scheduled.noun(before, tokens.get(group.from()).span(), text)
          .or(() -> before.isEmpty() ? Optional.empty() : before.get(before.size() - 1).subject());
    }
    List<Argument> own = AccordingTo.without(tokens, forms, left, group.from(), candidates);
    Optional<Argument> direct = nearest(own, left, borders.some(left, group));
    if (direct.isPresent()) {
      return described(group, direct.get(), before).or(() -> direct);
    }
    if (pronoun(left, group)) {
      if (impersonal(group)) {
        return Optional.empty();
      }
      Optional<Argument> meant = topic.filter(t -> t.plural() == plural(left, group));
      lost |= meant.isEmpty();
      return meant;
    }
    boolean continued =
        !before.isEmpty() && (!group.finite() || left == group.from() || conjunction(left));
    return continued ? acting(before.get(before.size() - 1), group) : Optional.empty();
  }

  private static Optional<Argument> acting(Clause before, VerbGroup group) {
    return Control.over(before, group) ? Control.actor(before) : before.subject();
  }

  /** « en mémoire de Léa Morin, tuée mardi »: the person right before; a plan is of the visit. */
  private boolean befallen(VerbGroup group, List<Argument> candidates) {
    if (candidates.isEmpty() || Planned.french().participle(group.lemma())) {
      return false;
    }
    Argument last = candidates.get(candidates.size() - 1);
    int verb = tokens.get(group.from()).span().start();
    String between = text.substring(Math.min(last(last), verb), verb).strip();
    return last.type().filter(t -> t == EntityType.PERSON).isPresent()
        && !last.direct()
        && between.equals(",");
  }

  /** « aidé par Yves Kerbrat nommé questeur »: the person whose name stands right before. */
  private Optional<Argument> appointed(VerbGroup group) {
    boolean appoints =
        group.tense() == VerbGroup.Tense.PARTICIPLE
            && Catalogue.french().of(group.lemma()).stream()
                .anyMatch(entry -> entry.type() == EventType.APPOINTMENT);
    int verb = tokens.get(group.from()).span().start();
    return !appoints
        ? Optional.empty()
        : nominals.between(Math.max(0, group.from() - APPOSED), group.from()).stream()
            .reduce((a, b) -> b)
            .filter(a -> a.type().filter(t -> t == EntityType.PERSON).isPresent())
            .filter(a -> text.substring(Math.min(last(a), verb), verb).isBlank());
  }

  private static boolean impersonal(VerbGroup group) {
    return IMPERSONAL.contains(group.lemma()) && !group.passive();
  }

  /**
   * « la réunion prévue avec le préfet et les maires n'aura pas lieu »: a participle describes the
   * subject, and what stands right before the verb does not agree with it.
   */
  private Optional<Argument> described(VerbGroup group, Argument nearest, List<Clause> before) {
    if (before.isEmpty() || !group.finite()) {
      return Optional.empty();
    }
    Clause last = before.get(before.size() - 1);
    VerbNumber number = VerbNumber.of(tokens.get(group.from()).span().in(text));
    boolean participle = last.verb().tense() == VerbGroup.Tense.PARTICIPLE;
    return last.subject()
        .filter(s -> participle && !number.fits(nearest.plural()) && number.fits(s.plural()));
  }

  private boolean conjunction(int at) {
    return at > 0 && (fold(at - 1).equals("et") || fold(at - 1).equals("ou"));
  }

  /**
   * What stands directly before the verb, else the first direct argument: the rest is an apposition
   * to it.
   */
  private Optional<Argument> nearest(List<Argument> candidates, int left, int verb) {
    int comma = verb - 1;
    while (comma >= left && !fold(comma).equals(",")) {
      comma--;
    }
    int behind = comma < left ? 0 : tokens.get(comma).span().end();
    int from = tokens.get(verb).span().start();
    List<Argument> ahead = direct(candidates).filter(a -> a.start() < from).toList();
    return ahead.stream()
        .filter(a -> last(a) > behind)
        .findFirst()
        .or(() -> ahead.stream().findFirst());
  }

  private static int last(Argument argument) {
    return argument.members().stream()
        .mapToInt(m -> m.span().end())
        .reduce(argument.span().end(), Math::max);
  }

  static Stream<Argument> direct(List<Argument> candidates) {
    return candidates.stream().filter(Argument::direct).filter(a -> !Clocks.tells(a.head()));
  }

  /** « la prise d'otages qui a fait trois morts »: the nearest noun that agrees with the verb. */
  private Optional<Argument> antecedent(int relative, VerbNumber number) {
    List<Argument> before =
        nominals.between(Math.max(0, relative - 8), relative).stream()
            .filter(a -> !Clocks.tells(a.head()))
            .toList();
    Optional<Argument> nearest = before.stream().reduce((a, b) -> b);
    Optional<Argument> apposed =
        nearest.filter(a -> !a.direct()).flatMap(a -> apposed(relative, number));
    if (apposed.isPresent()) {
      return apposed;
    }
    return nearest
        .filter(a -> a.type().isPresent() || number.fits(a.plural()))
        .or(() -> before.stream().filter(a -> number.fits(a.plural())).reduce((a, b) -> b))
        .or(() -> nearest);
  }

  /**
   * « Ilse Marenko, une proche d'Odile Ferrand, qui a dirigé le port »: what stands between commas
   * describes the person before it, and the relative clause is of that person.
   */
  private Optional<Argument> apposed(int relative, VerbNumber number) {
    int comma = relative - 2;
    int least = Math.max(1, relative - APPOSED);
    while (comma >= least && !fold(comma).equals(",")) {
      if (tokens.get(comma).tag().equals("VERB") || tokens.get(comma).tag().equals("AUX")) {
        return Optional.empty();
      }
      comma--;
    }
    if (comma < least || !fold(relative - 1).equals(",") || !noun(comma + 1)) {
      return Optional.empty();
    }
    int end = tokens.get(comma).span().start();
    return nominals.between(Math.max(0, comma - APPOSED), comma).stream()
        .reduce((a, b) -> b)
        .filter(a -> a.type().filter(t -> t == EntityType.PERSON).isPresent())
        .filter(a -> text.substring(Math.min(last(a), end), end).isBlank())
        .filter(a -> number.fits(a.plural()));
  }

  /** True if a noun with or without its article begins here, and no name. */
  private boolean noun(int at) {
    String tag = tokens.get(at).tag();
    return tag.equals("DET") || tag.equals("NOUN");
  }

  private boolean plural(int left, VerbGroup group) {
    for (int at = Math.max(left, group.from() - 4); at < group.to(); at++) {
      if (fold(at).endsWith("ils") || fold(at).endsWith("elles")) {
        return true;
      }
    }
    return false;
  }

  private boolean pronoun(int left, VerbGroup group) {
    for (int at = Math.max(left, group.from() - 4); at < group.from(); at++) {
      if (PRONOUNS.contains(fold(at))) {
        return true;
      }
    }
    return false;
  }

  /** Who the sentence is about, for a pronoun in the next one. */
  Optional<Argument> topic(List<Mention> people) {
    if (told || people.isEmpty()) {
      return topic;
    }
    if (lost) {
      return Optional.empty();
    }
    return people.size() == 1 ? Optional.of(person(people.get(0))) : Optional.empty();
  }

  private Argument person(Mention mention) {
    return new Argument(
        "",
        mention.span(),
        mention.span().start(),
        Fold.lower(mention.span().in(text)),
        mention.referent(),
        Optional.of(mention.type()),
        List.of(),
        false);
  }

  /** Whose the subject is: « le ministre, dont la visite est prévue ». */
  private Optional<Argument> owner(int left) {
    if (left == 0 || !fold(left - 1).equals("dont")) {
      return Optional.empty();
    }
    List<Argument> before = nominals.between(Math.max(0, left - 12), left - 1);
    return before.stream()
        .filter(a -> a.type().filter(t -> t == EntityType.PERSON).isPresent())
        .reduce((a, b) -> b)
        .or(() -> before.stream().reduce((a, b) -> b));
  }
}
