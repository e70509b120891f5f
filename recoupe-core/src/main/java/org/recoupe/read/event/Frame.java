package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.text.Movement;

/**
 * A clause that fills what an entry of the catalogue needs.
 *
 * @param entry of the catalogue
 * @param agent who acts; empty in a passive without agent
 * @param object whom or what it concerns
 * @param right what stands behind the verb
 * @param around everything beside the verb, in order
 * @param owner whose the subject is
 */
record Frame(
    Catalogue.Entry entry,
    Optional<Argument> agent,
    Optional<Argument> object,
    List<Argument> right,
    List<Argument> around,
    Optional<Argument> owner) {

  private static final List<String> PLACES =
      List.of("à", "en", "dans", "sur", "vers", "chez", "depuis", "de", "");

  /** A day may stand behind an article: « le lundi », in UTF-16 units. */
  private static final int ARTICLE = 3;

  private static final List<String> FROM = List.of("de", "depuis");

  private static final Optional<EntityType> PERSON = Optional.of(EntityType.PERSON);

  /** The frame, if the clause has everything the entry needs. */
  static Optional<Frame> fill(Catalogue.Entry entry, Clause clause) {
    VerbGroup verb = clause.verb();
    if (entry.kind().equals("r") != verb.reflexive() || verb.passive() && !entry.passive()) {
      return Optional.empty();
    }
    if (entry.type() == EventType.DISASTER && figurative(clause)) {
      return Optional.empty();
    }
    boolean participle = verb.tense() == VerbGroup.Tense.PARTICIPLE;
    if (participle && !entry.kind().equals("p") && !travels(entry, verb)) {
      return Optional.empty();
    }
    Optional<Argument> agent = verb.passive() ? clause.behind(List.of("par")) : clause.subject();
    Optional<Argument> object = verb.passive() ? clause.subject() : clause.object();
    Frame frame = new Frame(entry, agent, object, clause.right(), clause.around(), clause.owner());
    return entry.parsed().stream().allMatch(frame::has) ? Optional.of(frame) : Optional.empty();
  }

  /** « un tsunami de mécontentement submerge le pays ». */
  private static boolean figurative(Clause clause) {
    int next = clause.subject().map(clause.left()::indexOf).orElse(-1) + 1;
    return next > 0
        && next < clause.left().size()
        && clause.left().get(next).preposition().equals("de")
        && Catalogue.french().is(clause.left().get(next).head(), "FIGURATIVE");
  }

  private boolean has(Need need) {
    return need.classes().isEmpty() ? plain(need.part()) : classed(need.part(), need.classes());
  }

  /** A need of a class, or of one of several: « o:PERSON|BUILDING ». */
  private boolean classed(String part, List<String> any) {
    return switch (part) {
      case "o" -> any.stream().anyMatch(c -> matter(c).isPresent());
      case "s" -> agent.filter(a -> any.stream().anyMatch(c -> in(c, a))).isPresent();
      case "x" -> right.stream().anyMatch(a -> any.stream().anyMatch(c -> in(c, a)));
      case "no" -> right.stream().filter(a -> !clock(a)).noneMatch(a -> barred(any, a));
      case "to" -> called(any);
      case "on" -> behind("sur", any);
      default -> behind(part, any);
    };
  }

  /** « appelle à la grève », « à une journée de grève »; not « au calme, lors de la grève ». */
  private boolean called(List<String> classes) {
    Optional<Argument> first = right.stream().filter(a -> a.preposition().equals("à")).findFirst();
    int next = first.map(right::indexOf).orElse(right.size()) + 1;
    boolean day = first.filter(Frame::clock).isPresent() && next < right.size();
    Optional<Argument> meant = day ? Optional.of(right.get(next)) : first;
    return meant.filter(a -> classes.stream().anyMatch(c -> in(c, a))).isPresent();
  }

  private boolean behind(String preposition, List<String> classes) {
    return right.stream()
        .filter(a -> a.preposition().equals(preposition))
        .anyMatch(a -> classes.stream().anyMatch(c -> in(c, a)));
  }

  private static boolean in(String named, Argument argument) {
    return named.equals("ANYONE") ? acts(argument) : Catalogue.french().is(argument.noun(), named);
  }

  private static boolean clock(Argument argument) {
    return Clocks.tells(argument.head());
  }

  /** Behind a preposition or of a class that rules the event out. */
  private static boolean barred(List<String> signs, Argument argument) {
    return signs.stream()
        .anyMatch(
            s ->
                s.equals("object")
                    ? argument.direct()
                    : s.equals(argument.preposition()) || in(s, argument));
  }

  private boolean plain(String need) {
    return switch (need) {
      case "subj" -> agent.filter(Frame::acts).isPresent();
      case "hum" -> object.filter(Frame::acts).isPresent();
      case "pers" -> object.filter(Frame::acts).filter(o -> !o.place()).isPresent();
      case "any" -> object.isPresent();
      case "contre", "auprès" -> right.stream().anyMatch(a -> a.preposition().equals(need));
      case "who" -> agent.isPresent();
      case "scene" -> true;
      case "obj" -> object.filter(Argument::named).isPresent();
      case "taker" -> true;
      case "with" ->
          partner().isPresent()
              || agent.filter(a -> !a.members().isEmpty() || a.plural()).isPresent();
      case "place" -> place().isPresent();
      case "dest" -> destination();
      case "human" -> agent.filter(Frame::acts).filter(a -> !a.place()).isPresent();
      case "armed" -> agent.filter(a -> a.type().equals(PERSON)).isEmpty();
      default -> false;
    };
  }

  /** « arrivé à Lyon » */
  private static boolean travels(Catalogue.Entry entry, VerbGroup verb) {
    return entry.type() == EventType.VISIT && Movement.of(verb.lemma());
  }

  /** « à Lyon », « à la gare de Lyon »; not « de Lyon ». */
  private boolean destination() {
    for (int i = 0; i < right.size(); i++) {
      boolean inside = i > 0 && right.get(i).preposition().equals("de") && to(right.get(i - 1));
      if (right.get(i).place() && (to(right.get(i)) || inside)) {
        return true;
      }
    }
    return false;
  }

  private static boolean to(Argument argument) {
    return PLACES.contains(argument.preposition()) && !FROM.contains(argument.preposition());
  }

  /** The object of a class: the first one, or a later one (« a donné à X un livre »). */
  private Optional<Argument> matter(String named) {
    Stream<Argument> later =
        object.isPresent() && right.contains(object.get())
            ? right.stream().filter(Argument::direct).limit(3)
            : Stream.empty();
    return Stream.concat(object.stream(), later).filter(o -> of(o, named)).findFirst();
  }

  /** A noun of a class, or a number of them: « des dizaines de missiles ». */
  private boolean of(Argument argument, String named) {
    Catalogue french = Catalogue.french();
    if (named.equals("COMPLAINT") && strikeCall(argument)) {
      return false;
    }
    if (french.is(argument.head(), named)) {
      return true;
    }
    boolean amount = argument.type().isEmpty() && french.is(argument.head(), "QUANTITY");
    return amount
        && around.stream()
            .filter(a -> a.span().start() > argument.span().end())
            .limit(2)
            .anyMatch(a -> french.is(a.head(), named));
  }

  /** « l'appel à la grève déposé par … » goes to no court. */
  private boolean strikeCall(Argument argument) {
    int next = around.indexOf(argument) + 1;
    return next > 0
        && next < around.size()
        && around.get(next).preposition().equals("à")
        && Catalogue.french().is(argument.head(), "APPEAL")
        && Catalogue.french().is(around.get(next).noun(), "PROTEST");
  }

  private static boolean acts(Argument argument) {
    return argument.named() || Catalogue.french().is(argument.head(), "PEOPLE");
  }

  private Optional<Argument> partner() {
    return right.stream()
        .filter(a -> a.preposition().equals("avec"))
        .filter(Frame::acts)
        .findFirst();
  }

  private Optional<Argument> place() {
    return right.stream()
        .filter(Argument::place)
        .filter(a -> PLACES.contains(a.preposition()))
        .findFirst();
  }

  /** Who and what, by the frame and the type of event. */
  List<Participant> participants(String text, List<TimeMark> times) {
    List<Participant> out = new ArrayList<>();
    boolean gives = entry.type() == EventType.GIFT || entry.type() == EventType.TRANSFER;
    if (gives) {
      giving(text, out);
    } else {
      agent.ifPresent(a -> add(out, Participant.Part.WHO, a, text));
      // « dont la visite est prévue » is his own visit, « dont le frère a été arrêté » not his
      // arrest
      boolean another = Stream.concat(agent.stream(), object.stream()).anyMatch(Frame::acts);
      owner
          .filter(o -> o.named() && !another)
          .ifPresent(o -> add(out, Participant.Part.WHO, o, text));
      partner().ifPresent(p -> add(out, Participant.Part.WHO, p, text));
      object
          .flatMap(o -> undated(o, text, times))
          .ifPresent(
              o ->
                  add(
                      out,
                      o.named() && !o.place() ? Participant.Part.WHO : Participant.Part.OBJECT,
                      o,
                      text));
    }
    place().ifPresent(p -> add(out, Participant.Part.PLACE, p, text));
    return out;
  }

  private void giving(String text, List<Participant> out) {
    boolean takes = entry.needs().contains("taker");
    List<String> ways = takes ? List.of("de") : List.of("à", "vers");
    Optional<Argument> other =
        right.stream()
            .filter(a -> a.named())
            .filter(a -> ways.contains(a.preposition()) || a.direct() && !a.place() && !takes)
            .findFirst();
    agent.ifPresent(
        a -> add(out, takes ? Participant.Part.RECEIVER : Participant.Part.GIVER, a, text));
    other.ifPresent(
        a -> add(out, takes ? Participant.Part.GIVER : Participant.Part.RECEIVER, a, text));
    right.stream()
        .filter(a -> a.direct() && !a.named())
        .findFirst()
        .or(() -> object.filter(o -> !o.named()))
        .ifPresent(a -> add(out, Participant.Part.OBJECT, a, text));
  }

  /**
   * « a adopté mardi un projet », « repousse de trois jours sa visite »: a time is no part of the
   * object; empty if it is all. « deux heures de débats » are one.
   */
  private static Optional<Argument> undated(Argument argument, String text, List<TimeMark> times) {
    Span whole = argument.span();
    Optional<TimeMark> day =
        times.stream()
            .filter(
                t -> t.kind() != TimeMark.Kind.DURATION || !text.startsWith(" d", t.span().end()))
            .filter(t -> t.span().start() - whole.start() <= ARTICLE)
            .filter(t -> t.span().end() > whole.start())
            .findFirst();
    if (argument.named() || day.isEmpty()) {
      return Optional.of(argument);
    }
    int start = day.get().span().end();
    while (start < whole.end() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start >= whole.end()
        ? Optional.empty()
        : Optional.of(argument.at(new Span(start, whole.end())));
  }

  private static void add(
      List<Participant> out, Participant.Part part, Argument argument, String text) {
    Participant.Part fitting =
        part == Participant.Part.WHO
                && argument.type().filter(t -> t == EntityType.PLACE).isPresent()
                && argument.preposition().equals("de")
            ? Participant.Part.PLACE
            : part;
    out.add(
        new Participant(fitting, argument.referent(), argument.span().in(text), argument.span()));
    argument.members().forEach(m -> add(out, part, m, text));
  }
}
