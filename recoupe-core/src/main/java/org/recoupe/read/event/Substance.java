package org.recoupe.read.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Movement;

/** Tells concrete acts from wishes, questions, forecasts of others and vague promises. */
final class Substance {
  /** So many words before a clause may open a question. */
  private static final int OPENING = 2;

  /** So many words before a clause may say that it is only thought. */
  private static final int OPINION = 3;

  private final ReadSentence read;
  private final List<TimeMark> times;

  Substance(ReadSentence read, List<TimeMark> times) {
    this.read = read;
    this.times = times;
  }

  /** True if the plan tells an act, somebody or something it befalls, a place or a day. */
  boolean in(Plan plan) {
    return !empty(plan)
        && !weak(plan)
        && !asked(plan)
        && !nobody(plan.act())
        && !thought(plan)
        && !narrated(plan)
        && !unplanned(plan)
        && !kept(plan)
        && !ought(plan);
  }

  /** « Jamais un texte n'a prévu tant de moyens », « n'avait pas annoncé sa venue ». */
  private boolean unplanned(Plan plan) {
    VerbGroup verb = plan.cue().verb();
    int before = verb.from() - 1;
    boolean not =
        verb.negated() || before >= 0 && (word(before).equals("n'") || word(before).equals("ne"));
    return not && verb.perfect() && Planned.french().noun(verb.lemma()).isPresent();
  }

  /** « condamné et maintenu en détention »: what stays in a state is no plan. */
  private boolean kept(Plan plan) {
    return Weak.french().is(plan.cue().verb().lemma(), "kept")
        && !dated(plan)
        && plan.act().right().stream()
            .limit(1)
            .anyMatch(a -> a.preposition().equals("en") && !a.place());
  }

  private boolean weak(Plan plan) {
    String lemma = plan.act().verb().lemma();
    Weak weak = Weak.french();
    boolean befalls = plan.act().verb().passive() && !Catalogue.french().of(lemma).isEmpty();
    boolean mind = weak.is(lemma, "wish") || weak.is(lemma, "result");
    boolean idiom =
        plan.act().right().stream().limit(1).anyMatch(a -> weak.is(lemma + "_" + a.head(), "idiom"))
            || weak.is(lemma + "_" + behind(plan.act()), "idiom");
    // « sera jugé », « sera promu », « est attendu » are acts of others
    boolean planned = Planned.french().participle(plan.act().verb());
    boolean vague = weak.is(lemma, "vague") && !dated(plan);
    return !befalls && (idiom || !planned && (mind || vague));
  }

  /** « il juge que …», « peut-être que … », « …, estime le syndicat »: an opinion. */
  private boolean thought(Plan plan) {
    int first = first(plan.cue().span());
    boolean opened =
        IntStream.range(Math.max(0, first - OPINION), Math.max(first, plan.cue().verb().from()))
            .anyMatch(i -> Weak.french().is(word(i), "perhaps"));
    int at = read.clauses().indexOf(plan.cue());
    boolean under =
        at > 0 && first > 0 && word(first - 1).startsWith("qu") && mind(read.clauses().get(at - 1));
    int next = read.clauses().indexOf(plan.act()) + 1;
    boolean need = plan.act().verb().has("devoir") || plan.act().verb().has("pouvoir");
    return opened
        || under
        || need && next < read.clauses().size() && mind(read.clauses().get(next));
  }

  private static boolean mind(Clause clause) {
    return clause.verb().finite() && Weak.french().is(clause.verb().lemma(), "opinion");
  }

  /** « elle allait aboutir », « avait été convoqué », « s'étaient engagées »: told of the past. */
  private boolean narrated(Plan plan) {
    VerbGroup verb = plan.cue().verb();
    boolean imperfect =
        Lexicon.french().forms(read.text(verb.from())).stream()
            .anyMatch(f -> f.tag().contains(" ind impa "));
    boolean reported =
        first(plan.cue().span()) > 0 && word(first(plan.cue().span()) - 1).startsWith("qu");
    boolean goes = verb.has("aller") && !reported;
    boolean before =
        verb.to() - verb.from() > 1 && (verb.perfect() || verb.passive()) && verb.modal().isEmpty();
    // « avait dû renoncer », « devait ajouter le ministre »
    boolean had = verb.has("devoir") && verb.perfect();
    // « il ajoutera que … »
    boolean tells = verb.has("devoir") && imperfect || verb.tense() == VerbGroup.Tense.FUTURE;
    boolean said = tells && !verb.reflexive() && Weak.french().is(verb.lemma(), "told");
    return !verb.negated() && said && !dated(plan)
        || imperfect && (goes || before || had) && !dated(plan) && !dropped(plan);
  }

  /** « les boulangers, qui avaient menacé de fermer, y ont renoncé ». */
  private boolean dropped(Plan plan) {
    return read.clauses().stream()
        .filter(c -> c.verb().from() > plan.act().verb().from())
        .filter(c -> c.verb().perfect() && c.subject().equals(plan.cue().subject()))
        .anyMatch(c -> Weak.french().is(c.verb().lemma(), "against"));
  }

  /**
   * « les États doivent s'attaquer aux fraudes »: what ought to be, unless an act or a day is told.
   */
  private boolean ought(Plan plan) {
    VerbGroup verb = plan.act().verb();
    boolean present =
        Lexicon.french().forms(read.text(verb.from())).stream()
            .anyMatch(f -> f.tag().contains(" ind pres "));
    boolean typed = !Catalogue.french().of(verb.lemma()).isEmpty();
    boolean event =
        plan.act().subject().filter(s -> Catalogue.french().is(s.head(), "ACTION")).isPresent();
    return verb.has("devoir")
        && present
        && !typed
        && !event
        && !dated(plan)
        && !Movement.of(verb.lemma())
        && !Catalogue.french().is(verb.lemma(), "DAY_ACT")
        && !Weak.french().is(verb.lemma(), "agenda");
  }

  private String behind(Clause clause) {
    int next = clause.verb().to();
    return next < read.sentence().tokens().size() ? word(next) : "";
  }

  /** A bare verb is no announcement. */
  private boolean empty(Plan plan) {
    Clause act = plan.act();
    Span whole = new Edges(read).whole(plan);
    boolean passive =
        act.verb().passive()
            && act.subject()
                .filter(
                    s -> whole.covers(s.span()) || coordinated(act) && read.span().covers(s.span()))
                .isPresent();
    boolean typed = !Catalogue.french().of(act.verb().lemma()).isEmpty();
    boolean event =
        act.subject().filter(s -> Catalogue.french().is(s.head(), "ACTION")).isPresent();
    boolean bare = whole.end() <= act.trigger().end();
    return bare && act.right().isEmpty() && !passive && !typed && !event && !dated(plan);
  }

  /** « sont occupés et doivent être évacués »: the subject stands at the verb before. */
  private boolean coordinated(Clause clause) {
    int first = first(clause.span());
    return first > 0 && read.sentence().tokens().get(first - 1).tag().equals("CCONJ");
  }

  private boolean asked(Plan plan) {
    if (read.span().in(read.text()).stripTrailing().endsWith("?")) {
      return true;
    }
    return asked(plan.act()) || asked(plan.cue());
  }

  /** « sans dire s'il accepterait de venir ». */
  private boolean asked(Clause clause) {
    int first = first(clause.span());
    return IntStream.range(Math.max(0, first - OPENING), clause.verb().from())
        .filter(i -> i < first || clause.verb().finite())
        .anyMatch(this::asks);
  }

  private boolean asks(int token) {
    String word = word(token);
    // « la violence contre laquelle … » asks nothing
    boolean relative =
        token > 0
            && Weak.french().is(word, "relative")
            && read.sentence().tokens().get(token - 1).tag().startsWith("ADP");
    return Weak.french().is(word, "question") && !relative
        || token > 0 && Weak.french().is(word(token - 1) + word, "question");
  }

  /** « ne serait dirigé contre personne ». */
  private boolean nobody(Clause clause) {
    int from = first(clause.span());
    int to = clause.verb().to();
    boolean not =
        IntStream.range(from, to)
            .mapToObj(this::word)
            .anyMatch(w -> w.equals("ne") || w.equals("n'"));
    return not
        && IntStream.range(to, read.sentence().tokens().size())
            .filter(i -> clause.span().covers(read.sentence().tokens().get(i).span()))
            .mapToObj(this::word)
            .anyMatch(w -> Weak.french().is(w, "nobody"));
  }

  /** True if a day is told with the plan. */
  boolean dated(Plan plan) {
    Span span = plan.cue().span().join(plan.act().span());
    return times.stream().anyMatch(t -> Weekdays.day(t) && span.covers(t.span()));
  }

  private int first(Span span) {
    int token = 0;
    while (token < read.sentence().tokens().size()
        && read.sentence().tokens().get(token).span().start() < span.start()) {
      token++;
    }
    return token;
  }

  private String word(int token) {
    return read.text(token).toLowerCase(Locale.FRENCH).replace('’', '\'');
  }
}
