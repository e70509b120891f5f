package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;

/**
 * Decisions on a story of the examples, and on the same story weighed again with an article less.
 */
final class DecidedTest {
  private static final Path STRIKE =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples/greve");
  private static final Pipeline PIPELINE =
      Pipeline.standard(new LocalEngine(1), Progress.silent(), "test");
  private static final Dossier WHOLE = PIPELINE.dossier(Source.files(List.of(STRIKE)));
  private static final WeighedStory TOLD = WHOLE.stories().get(0);
  private static final List<Reading> READINGS = WHOLE.readings();
  private static final Subjects SUBJECTS = new Subjects(TOLD, READINGS);
  private static final Finding FINDING = TOLD.weighing().findings().get(0);
  private static final Announcement PLAN = TOLD.weighing().announcements().get(0);

  private static Decision decision(long id, Decision.Kind kind, Subject subject) {
    Decision.Value value =
        new Decision.Value(kind == Decision.Kind.ANNOTATE ? "à vérifier" : "", List.of());
    return new Decision(
        id,
        "ana",
        "2021-11-08T12:00:00Z",
        new Decision.Made(kind, subject, "vu", value),
        Optional.empty());
  }

  private static Decided decided(Decision... decisions) {
    return Decided.of(TOLD, READINGS, List.of(decisions));
  }

  @Test
  void withoutDecisionsTheStoryIsAsItWas() {
    assertEquals(
        new Decided(TOLD, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of()),
        decided());
  }

  @Test
  void whatIsRejectedLeavesTheStory() {
    Decision finding = decision(1, Decision.Kind.REJECT, SUBJECTS.of(FINDING));
    Decision plan = decision(2, Decision.Kind.REJECT, SUBJECTS.of(PLAN));
    Decided decided = decided(finding, plan);
    assertFalse(decided.told().weighing().findings().contains(FINDING));
    assertFalse(decided.told().weighing().announcements().contains(PLAN));
    assertEquals(
        TOLD.weighing().findings().size() - 1, decided.told().weighing().findings().size());
    assertEquals(List.of(finding, plan), decided.rejected());
  }

  @Test
  void whatIsConfirmedOrAnnotatedBearsIt() {
    Decision yes = decision(1, Decision.Kind.CONFIRM, SUBJECTS.of(FINDING));
    Decision note = decision(2, Decision.Kind.ANNOTATE, SUBJECTS.of(FINDING));
    Decision plan = decision(3, Decision.Kind.ANNOTATE, SUBJECTS.of(PLAN));
    Decided decided = decided(yes, note, plan);
    assertEquals(TOLD, decided.told());
    assertEquals(Map.of(FINDING.id(), List.of(yes, note)), decided.findings());
    assertEquals(Map.of(PLAN.id(), List.of(plan)), decided.announcements());
  }

  @Test
  void theLastWordCounts() {
    Decision no = decision(1, Decision.Kind.REJECT, SUBJECTS.of(FINDING));
    Decision yes = decision(2, Decision.Kind.CONFIRM, SUBJECTS.of(FINDING));
    assertEquals(TOLD, decided(no, yes).told());
    assertEquals(List.of(yes), decided(no, yes).findings().get(FINDING.id()));
  }

  @Test
  void noTwoFindingsAreKnownByTheSameTraces() {
    List<Subject> subjects = TOLD.weighing().findings().stream().map(SUBJECTS::of).toList();
    for (Subject one : subjects) {
      assertEquals(1, subjects.stream().filter(one::holdsFor).count(), one.label());
    }
  }

  @Test
  void decisionsHoldWhenTheStoryIsWeighedAgain() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(STRIKE)) {
      files = new ArrayList<>(all.sorted().toList());
    }
    files.remove(files.size() - 1);
    Dossier again = PIPELINE.dossier(Source.files(files));
    WeighedStory told = again.stories().get(0);
    assertTrue(told.story().articles().size() < TOLD.story().articles().size(), "an article less");
    List<Decision> rejections = new ArrayList<>();
    for (Finding finding : told.weighing().findings()) {
      Subject then = new Subjects(told, again.readings()).of(finding);
      rejections.add(decision(rejections.size() + 1, Decision.Kind.REJECT, then));
    }
    Decided now = Decided.of(TOLD, READINGS, rejections);
    assertTrue(now.rejected().size() > 0, "what rests on the same sentences is known again");
    assertEquals(
        TOLD.weighing().findings().size() - now.rejected().size(),
        now.told().weighing().findings().size());
  }

  private static Decision correct(Subject subject, String right) {
    return new Decision(
        7,
        "ana",
        "2021-11-08T12:00:00Z",
        new Decision.Made(
            Decision.Kind.CORRECT, subject, "vu", new Decision.Value(right, List.of())),
        Optional.empty());
  }

  @Test
  void theDayOfAPlanIsPutRightAndTheOldOneComesBackWithTheUndoing() {
    Decision right = correct(SUBJECTS.of(PLAN), "2030-01-02");
    Decided decided = decided(right);
    Announcement now = decided.told().weighing().announcements().get(0);
    assertEquals(Optional.of("2030-01-02"), now.due());
    assertEquals(PLAN.tellings(), now.tellings());
    assertEquals(Map.of(PLAN.id(), List.of(right)), decided.announcements());
    assertEquals(TOLD, decided().told());
  }

  @Test
  void whoSaidSomethingIsPutRight() {
    Utterance said =
        TOLD.story().utterances().stream()
            .filter(u -> u.chain().size() > 1)
            .findFirst()
            .orElseThrow();
    Entity other = people().get(1);
    Decision right = correct(SUBJECTS.of(said), other.name());
    Utterance now =
        decided(right).told().story().utterances().stream()
            .filter(u -> u.id().equals(said.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(other.id()), now.speaker());
    assertEquals(other.name(), now.chain().get(0));
    assertEquals(
        said.chain().subList(1, said.chain().size()), now.chain().subList(1, now.chain().size()));
    Utterance unknown =
        decided(correct(SUBJECTS.of(said), "Personne d'ici")).told().story().utterances().stream()
            .filter(u -> u.id().equals(said.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.empty(), unknown.speaker(), "a name of nobody leads to nobody");
  }

  private static List<Entity> people() {
    return TOLD.story().entities().stream()
        .filter(entity -> entity.type() == EntityType.PERSON)
        .filter(
            e ->
                TOLD.story().utterances().stream()
                    .anyMatch(u -> u.speaker().equals(Optional.of(e.id()))))
        .limit(2)
        .toList();
  }

  private static Decision merge(Subject subject, List<Entity> people) {
    Decision.Value value = new Decision.Value("", people.stream().map(Entity::name).toList());
    return new Decision(
        9,
        "ana",
        "2021-11-08T12:00:00Z",
        new Decision.Made(Decision.Kind.MERGE, subject, "la même", value),
        Optional.empty());
  }

  @Test
  void peopleWhoAreOneAreOneEntityWithAllTheirMentions() {
    List<Entity> two = people();
    Decision merge = merge(SUBJECTS.of(two), two);
    WeighedStory told = decided(merge).told();
    Entity one =
        told.story().entities().stream()
            .filter(e -> e.id().equals(two.get(0).id()))
            .findFirst()
            .orElseThrow();
    assertEquals(two.get(0).name(), one.name());
    assertTrue(one.aliases().contains(two.get(1).name()));
    assertTrue(one.mentions().containsAll(two.get(1).mentions()));
    assertTrue(one.referents().containsAll(two.get(1).referents()));
    assertEquals(TOLD.story().entities().size() - 1, told.story().entities().size());
    assertFalse(told.toString().contains(two.get(1).id()), "nothing goes by the other id");
    assertEquals(said(TOLD, two.get(0).id()) + said(TOLD, two.get(1).id()), said(told, one.id()));
    Dossier shown = PIPELINE.story(told, READINGS);
    assertTrue(shown.entityOf().containsValue(one.id()));
    assertEquals(List.of(merge), decided(merge).identities());
  }

  private static long said(WeighedStory told, String speaker) {
    return told.story().utterances().stream()
        .map(Utterance::speaker)
        .filter(Optional.of(speaker)::equals)
        .count();
  }

  @Test
  void somebodyOfTheSameNameElsewhereIsNotMerged() {
    List<Entity> two = people();
    Subject elsewhere =
        new Subject(
            Subject.Target.PERSON, "s-elsewhere", "x = y", List.of("traces of other articles"));
    assertEquals(TOLD, decided(merge(elsewhere, two)).told());
  }

  private static Entity most(EntityType type) {
    return TOLD.story().entities().stream().filter(e -> e.type() == type).findFirst().orElseThrow();
  }

  private static Decision split(Entity person, List<String> out, String other) {
    return new Decision(
        11,
        "ana",
        "2021-11-08T12:00:00Z",
        SUBJECTS.split(person, out, other, "un homonyme"),
        Optional.empty());
  }

  @Test
  void whatIsToldOfAnotherGoesWithTheirMentions() {
    Entity person = people().get(0);
    List<String> mentions = SUBJECTS.mentions(person);
    String article = mentions.get(0).substring(0, mentions.get(0).indexOf('/'));
    List<String> out = mentions.stream().filter(m -> m.startsWith(article + "/")).toList();
    assertTrue(out.size() < mentions.size(), "something stays");
    Decision split = split(person, out, "Son homonyme");
    Decided decided = decided(split);
    Entity left = one(decided, person.name());
    Entity other = one(decided, "Son homonyme");
    assertEquals(person.id(), left.id());
    assertTrue(other.mentions().stream().allMatch(at -> at.article().equals(article)));
    assertTrue(left.mentions().stream().noneMatch(at -> at.article().equals(article)));
    assertEquals(
        person.mentions().size(), left.mentions().size() + other.mentions().size(), "none is lost");
    assertEquals(person.referents().size(), left.referents().size() + other.referents().size());
    assertEquals(List.of(split), decided.identities());
    long wordings = wordings(TOLD, person.id());
    assertEquals(
        wordings, wordings(decided.told(), left.id()) + wordings(decided.told(), other.id()));
    for (Utterance said : decided.told().story().utterances()) {
      if (said.speaker().equals(Optional.of(other.id()))) {
        assertTrue(said.variants().stream().allMatch(at -> at.article().equals(article)));
        assertEquals("Son homonyme", said.chain().get(0));
      }
    }
    assertTrue(PIPELINE.story(decided.told(), READINGS).entityOf().containsValue(other.id()));
    assertEquals(TOLD, decided().told(), "taken back, they are one again");
  }

  private static Entity one(Decided decided, String name) {
    return decided.told().story().entities().stream()
        .filter(e -> e.type() == EntityType.PERSON && e.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static long wordings(WeighedStory told, String speaker) {
    return told.story().utterances().stream()
        .filter(u -> u.speaker().equals(Optional.of(speaker)))
        .mapToLong(u -> u.variants().size())
        .sum();
  }

  @Test
  void whoWasTakenApartIsMergedWithSomebodyElse() {
    Entity person = people().get(0);
    Entity third = people().get(1);
    List<String> out = SUBJECTS.mentions(person).subList(0, 1);
    Decision split = split(person, out, "Son homonyme");
    WeighedStory parted = Decided.parted(TOLD, READINGS, List.of(split));
    List<Entity> two = List.of(third, one(decided(split), "Son homonyme"));
    Decision merge = merge(new Subjects(parted, READINGS).of(two), two);
    Decided decided = decided(split, merge);
    assertTrue(one(decided, third.name()).aliases().contains("Son homonyme"));
    assertEquals(TOLD.story().entities().size(), decided.told().story().entities().size());
    assertEquals(2, decided.identities().size());
  }

  @Test
  void nobodyIsLeftOutOrTakenWhole() {
    Entity person = people().get(0);
    List<String> all = SUBJECTS.mentions(person);
    assertThrows(IllegalArgumentException.class, () -> SUBJECTS.split(person, all, "Autre", "non"));
    assertThrows(
        IllegalArgumentException.class, () -> SUBJECTS.split(person, List.of(), "Autre", "non"));
  }

  @Test
  void placesThatAreOneAreOneEntity() {
    Entity first = most(EntityType.PLACE);
    Entity second =
        TOLD.story().entities().stream()
            .filter(e -> e.type() == EntityType.PLACE && !e.equals(first))
            .findFirst()
            .orElseThrow();
    List<Entity> two = List.of(first, second);
    Subject subject = SUBJECTS.of(two);
    assertEquals(Subject.Target.PLACE, subject.target());
    Decided decided = decided(merge(subject, two));
    assertEquals(TOLD.story().entities().size() - 1, decided.told().story().entities().size());
    assertFalse(decided.told().toString().contains(second.id()), "nothing goes by the other id");
    assertEquals(1, decided.identities().size());
  }
}
