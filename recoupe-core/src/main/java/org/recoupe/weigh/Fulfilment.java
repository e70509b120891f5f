package org.recoupe.weigh;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;

/**
 * Finds the sentences that tell as done what a plan means to do: the same verb, the same things
 * beside it, in time.
 */
final class Fulfilment {
  /** So many words before the verb and behind it may name what it is about. */
  private static final int BEFORE = 6;

  private static final int BEHIND = 8;

  /** So many stems must be common beside the verb, if the plan has a due day and if it has none. */
  private static final int DUE = 2;

  private static final int UNDATED = 3;

  private static final int RUN = 2;

  /** A number of so many digits is hardly told of two things on one day. */
  private static final int LARGE = 4;

  private static final List<String> FINALLY = OutcomeWords.list("finally");
  private static final List<String> YET = OutcomeWords.list("yet");
  private static final Set<String> ONCE = OutcomeWords.set("once");
  private static final Set<String> LAUNCHED = OutcomeWords.set("launched");
  private static final Set<String> VOID = OutcomeWords.stems("void");

  private final DueTime time;
  private final Deeds deeds;
  private final Rarity rarity;

  Fulfilment(Coverage coverage, Deeds deeds, Rarity rarity) {
    this.time = new DueTime(coverage);
    this.deeds = deeds;
    this.rarity = rarity;
  }

  /** The sentences that tell the plan as done. */
  Stream<At> proofs(Plan plan) {
    if (plan.denied()) {
      return on(plan);
    }
    return deeds.of(plan.acts()).filter(deed -> tells(deed, plan)).map(deed -> deed.telling().at());
  }

  /** « ne sera pas signé lundi »: what is done but once was done on a later day. */
  private Stream<At> on(Plan plan) {
    if (!DueTime.exact(plan.due()) || !plan.passive()) {
      return Stream.empty();
    }
    return deeds
        .of(plan.undergone())
        .filter(deed -> ONCE.contains(deed.verb().lemma()))
        .filter(deed -> deed.verb().passive() && !deed.verb().bare() && !deed.denied())
        .filter(deed -> time.afterDue(deed.telling(), plan))
        .filter(deed -> deed.before(BEFORE).stream().anyMatch(head(plan)::contains))
        .map(deed -> deed.telling().at());
  }

  /** What undergoes the act, if its name marks one matter of the story. */
  private List<String> head(Plan plan) {
    return plan.heads(true).stream().limit(1).filter(rarity::marks).toList();
  }

  /** The sentences that tell as done in the end what was put off. */
  Stream<At> atLast(Plan plan) {
    if (!Dropping.putOff(plan)) {
      return Stream.empty();
    }
    return deeds
        .all()
        .filter(deed -> deed.verb().passive() && !deed.denied() && plan.maybe(deed.telling()))
        .filter(deed -> FINALLY.stream().anyMatch(deed.rightBefore()::equals))
        .filter(deed -> deed.before(BEFORE).stream().anyMatch(head(plan)::contains))
        .map(deed -> deed.telling().at());
  }

  /** « a annoncé une procédure d'urgence », « la procédure d'urgence a été lancée ». */
  Stream<At> launched(Plan plan) {
    List<String> name = plan.behind();
    boolean nominal = name.size() >= UNDATED && plan.acts().isEmpty() && !Dropping.refuses(plan);
    return !nominal
        ? Stream.empty()
        : deeds
            .of(LAUNCHED)
            .filter(deed -> deed.verb().passive() && !deed.verb().bare() && !deed.denied())
            .filter(deed -> plan.maybe(deed.telling()) && time.ripe(deed.telling(), plan))
            .filter(deed -> Collections.indexOfSubList(deed.before(BEFORE), name) == 0)
            .map(deed -> deed.telling().at());
  }

  /** The sentences that tell as done a smaller number of what was announced, on its day. */
  Stream<At> fewer(Plan plan) {
    if (plan.denied() || plan.counted().size() != 1 || !DueTime.exact(plan.due())) {
      return Stream.empty();
    }
    return deeds
        .of(plan.acts())
        .filter(deed -> !deed.verb().bare() && time.dated(deed.telling(), plan))
        .filter(deed -> time.named(deed.telling(), plan))
        .filter(deed -> about(deed, plan) && !deed.denied())
        .filter(deed -> new Fewer(plan).told(deed.telling()))
        .map(deed -> deed.telling().at());
  }

  /**
   * The sentences that tell the opposite: as done what was refused, or as not done in the end what
   * was to be.
   */
  Stream<At> opposite(Plan plan) {
    if (!DueTime.exact(plan.due()) && !plan.denied()) {
      return Stream.empty();
    }
    return deeds
        .of(plan.acts())
        .filter(deed -> !deed.verb().bare() && named(deed, plan))
        .filter(deed -> plan.denied() ? yielded(deed, plan) : omitted(deed, plan))
        .filter(deed -> about(deed, plan))
        .map(deed -> deed.telling().at());
  }

  /** « n'augmentera pas la taxe », « a augmenté la taxe » later on. */
  private boolean yielded(Deeds.Deed deed, Plan plan) {
    return !deed.denied()
        && Polarity.french().denied(deed.telling()).isEmpty()
        && (plan.due().isPresent()
            ? time.dated(deed.telling(), plan)
            : time.later(deed.telling().article(), plan));
  }

  /** « n'est finalement pas venu ». */
  private boolean omitted(Deeds.Deed deed, Plan plan) {
    Telling told = deed.telling();
    return deed.denied()
        && time.dated(told, plan)
        && OutcomeWords.has(told.text(), FINALLY)
        && !OutcomeWords.has(told.text(), YET);
  }

  /** Who acts and what the act is of are both told again. */
  private static boolean named(Deeds.Deed deed, Plan plan) {
    return Company.common(plan.actors(), deed.telling().entities())
        || common(plan.subjects(), deed.before(BEFORE));
  }

  private boolean tells(Deeds.Deed deed, Plan plan) {
    return numbers(deed, plan) && about(deed, plan) && !deed.denied();
  }

  /** True if the verb is about what the plan is about, in its time and place. */
  private boolean about(Deeds.Deed deed, Plan plan) {
    Telling told = deed.telling();
    return plan.maybe(told)
        && time.ripe(told, plan)
        && !(deed.verb().bare() && !time.timely(told.article(), plan))
        && !(deed.verb().bare() && stranger(told, plan))
        && !Deeds.announced(deed)
        && same(deed, plan)
        && !elsewhere(told, plan)
        && alike(deed, plan);
  }

  /** True if those who act and what they act on do not differ. */
  private static boolean same(Deeds.Deed deed, Plan plan) {
    // « fermeront leurs portes » is told as « ont été fermés »
    boolean undergone =
        plan.passive() && !Tenses.moves(deed.verb())
            || !plan.objects().isEmpty() && VOID.containsAll(plan.objects());
    Set<String> patients = undergone ? plan.subjects() : plan.objects();
    boolean passive = deed.verb().passive();
    // « Présenté jeudi, le texte … »
    boolean opens = passive && deed.before(BEFORE).isEmpty();
    boolean suffers =
        common(patients, passive && !opens ? deed.before(BEFORE) : deed.behind(BEHIND));
    if (passive || undergone) {
      return suffers
          || manyCounted(deed.telling(), plan)
          || passive && undergone && Company.common(plan.actors(), deed.telling().entities());
    }
    boolean acts =
        Company.common(plan.actors(), deed.telling().entities())
            || common(plan.subjects(), deed.before(BEFORE));
    return acts && (patients.isEmpty() || suffers) || nobody(plan) && both(patients, deed);
  }

  /** « les deux présidents doivent signer »: nobody is named. */
  private static boolean nobody(Plan plan) {
    return plan.actors().isEmpty() && plan.subjects().isEmpty();
  }

  private static boolean both(Set<String> patients, Deeds.Deed deed) {
    return deed.behind(BEHIND).stream().filter(patients::contains).distinct().count() > 1;
  }

  private static boolean common(Set<String> nouns, List<String> words) {
    return words.stream().anyMatch(nouns::contains);
  }

  /** True if the plan names a place or a body and the sentence does not. */
  private static boolean stranger(Telling told, Plan plan) {
    Set<String> named = new TreeSet<>(plan.named(EntityType.PLACE));
    named.addAll(plan.named(EntityType.ORGANISATION));
    return !named.isEmpty() && !Company.common(named, told.entities());
  }

  /** « à Bordeaux » is not « à Paris ». */
  private static boolean elsewhere(Telling told, Plan plan) {
    Set<String> there = plan.named(EntityType.PLACE);
    Set<String> here = plan.coverage().places(told);
    return !there.isEmpty() && !here.isEmpty() && !Company.common(there, here);
  }

  /** « 8 000 policiers » are not the 5 000 of another day. */
  private static boolean numbers(Deeds.Deed deed, Plan plan) {
    Telling told = deed.telling();
    Set<String> meant = deed.verb().bare() ? plan.figures() : plan.counted();
    Set<String> said = new TreeSet<>();
    told.terms().stream().filter(t -> t.startsWith("#")).forEach(t -> said.add(t.substring(1)));
    return meant.isEmpty() || said.isEmpty() || Company.common(meant, said);
  }

  /** True if enough of the plan's words stand beside the verb, one of them rare in the story. */
  private boolean alike(Deeds.Deed deed, Plan plan) {
    Set<String> common = new TreeSet<>(deed.before(BEFORE));
    common.addAll(deed.behind(BEHIND));
    common.retainAll(plan.words());
    boolean due = DueTime.exact(plan.due()) && time.dated(deed.telling(), plan);
    long marking = common.stream().filter(due ? rarity::rare : rarity::marks).count();
    int acting = acting(deed, plan);
    int counted = counted(deed.telling(), plan) ? 1 : 0;
    return due
        ? common.size() + Math.min(1, acting) + counted >= DUE && marking + counted >= 1
        : common.size() >= UNDATED && marking >= DUE
            || marking >= 1 && common.size() + acting > UNDATED
            || fullName(deed, plan)
            || acting > 0 && sameObject(deed, plan);
  }

  /** « élue au bureau de la ligue »: the words right behind the verb are the same. */
  private static boolean sameObject(Deeds.Deed deed, Plan plan) {
    List<String> object = plan.behind();
    return object.size() >= RUN && deed.behind(RUN).equals(object.subList(0, RUN));
  }

  /** How many of those who are to act the sentence names. */
  private static int acting(Deeds.Deed deed, Plan plan) {
    return (int) plan.actors().stream().filter(deed.telling().entities()::contains).count();
  }

  /**
   * « le plan de secours maritime »: both give the whole name of what undergoes the act, and
   * nothing else.
   */
  private static boolean fullName(Deeds.Deed deed, Plan plan) {
    List<String> name = deed.before(BEFORE);
    return plan.passive()
        && deed.verb().passive()
        && name.size() >= UNDATED
        && plan.before().equals(name);
  }

  /** « 89 000 policiers », « 89 000 membres des forces de l'ordre »: a large number marks them. */
  private static boolean manyCounted(Telling told, Plan plan) {
    return counted(told, plan)
        && plan.figures().stream().anyMatch(f -> f.length() >= LARGE && !f.contains("."));
  }

  /** True if all the plan's numbers come again. */
  private static boolean counted(Telling told, Plan plan) {
    return !plan.figures().isEmpty()
        && plan.figures().stream().allMatch(f -> told.terms().contains("#" + f));
  }
}
