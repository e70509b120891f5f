package org.recoupe.read.quote;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The lists of this room: cue verbs, verbal phrases, source phrases, nouns. Immutable. */
final class CueBook {
  private static final CueBook FRENCH = new CueBook();

  private final Map<String, Cue> verbs = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<String, List<String>> modals = new HashMap<>();
  private final Map<String, List<Source>> sources = new HashMap<>();
  private final Map<String, String> speakerNouns = new HashMap<>();
  private final Map<String, String> speechNouns = new HashMap<>();
  private final Map<String, Set<String>> wantedBefore = new HashMap<>();
  private final Map<String, String> crowds = new HashMap<>();
  private final Map<String, String> addressRoles = new HashMap<>();
  private final Set<String> labels = words("label-nouns.txt");
  private final Set<String> between = words("between.txt");
  private final Set<String> notSources = words("not-sources.txt");
  private final Set<String> namers = words("namers.txt");
  private final Set<String> resuming = words("resuming-nouns.txt");
  private final Set<String> releases = words("release-nouns.txt");
  private final Set<String> connectors = words("connectors.txt");
  private final Set<String> recipients = words("adjunct-heads.txt");
  private final Set<String> timeWords = words("time-words.txt");

  /** A light verb with the folded words that make it a cue. */
  record Phrase(List<String> rest, Cue cue) {}

  /** A prepositional phrase of source, in folded words, and how it attributes. */
  record Source(List<String> words, String strength) {
    boolean strong() {
      return strength.equals("strong");
    }

    /** True if it means who was spoken of. */
    boolean own() {
      return strength.equals("own");
    }

    /** True if it means the noun before it. */
    boolean relative() {
      return strength.equals("relative");
    }
  }

  private CueBook() {
    for (List<String> row : Table.of(CueBook.class, "cues.tsv")) {
      Cue cue = new Cue(row.get(0), row.get(1), row.get(2).equals("strong"), row.get(3));
      verbs.put(cue.lemma(), cue);
    }
    for (List<String> row : Table.of(CueBook.class, "cue-phrases.tsv")) {
      Cue cue =
          new Cue(
              row.get(0) + " " + row.get(1), row.get(2), row.get(3).equals("strong"), row.get(4));
      phrases
          .computeIfAbsent(row.get(0), lemma -> new ArrayList<>())
          .add(new Phrase(split(row.get(1)), cue));
    }
    for (List<String> row : Table.of(CueBook.class, "modals.tsv")) {
      modals.computeIfAbsent(row.get(0), lemma -> new ArrayList<>()).add(Fold.plain(row.get(1)));
    }
    for (List<String> row : Table.of(CueBook.class, "source-phrases.tsv")) {
      List<String> words = split(row.get(0));
      sources
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Source(words, row.get(1)));
    }
    sources.values().forEach(s -> s.sort(comparingInt(source -> -source.words().size())));
    Table.of(CueBook.class, "speaker-nouns.tsv")
        .forEach(row -> speakerNouns.put(row.get(0), row.get(1)));
    for (List<String> row : Table.of(CueBook.class, "speech-nouns.tsv")) {
      speechNouns.put(row.get(0), row.size() > 1 ? row.get(1) : "");
      wantedBefore.put(row.get(0), row.size() > 2 ? Set.copyOf(split(row.get(2))) : Set.of());
    }
    Table.of(CueBook.class, "address-roles.tsv")
        .forEach(row -> addressRoles.put(row.get(0), row.get(1)));
    Table.of(CueBook.class, "crowd-nouns.tsv").forEach(row -> crowds.put(row.get(0), row.get(1)));
  }

  static CueBook french() {
    return FRENCH;
  }

  private static Set<String> words(String list) {
    return Table.lines(CueBook.class, list).stream()
        .map(line -> Fold.plain(line.strip()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Folded words, elided ones cut behind the apostrophe. */
  private static List<String> split(String phrase) {
    return List.of(Fold.plain(phrase).replace("'", "' ").strip().split(" +"));
  }

  Optional<Cue> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  List<Phrase> phrases(String lightVerb) {
    return phrases.getOrDefault(lightVerb, List.of());
  }

  /** The prepositions with which a verb may stand before an infinitive; empty if it cannot. */
  List<String> modal(String lemma) {
    return modals.getOrDefault(lemma, List.of());
  }

  List<Source> sources(String firstWord) {
    return sources.getOrDefault(firstWord, List.of());
  }

  Optional<String> speakerNoun(String lemma) {
    return Optional.ofNullable(speakerNouns.get(lemma));
  }

  /** True for a noun that takes up a body named before: « le groupe », « l'organisation ». */
  boolean resumes(String noun) {
    return resuming.contains(Fold.plain(noun));
  }

  /** True for a text in which the body just named speaks: « le communiqué ». */
  boolean release(String noun) {
    return releases.contains(Fold.plain(noun));
  }

  Optional<String> speechNoun(String lemma) {
    return Optional.ofNullable(speechNouns.get(lemma));
  }

  /** Who speaks where a crowd does: « le cortège ». */
  Optional<String> crowd(String lemma) {
    return Optional.ofNullable(crowds.get(lemma));
  }

  /** The trade that a form of address tells: a « maître » is a lawyer. */
  Optional<String> addressRole(String address) {
    return Optional.ofNullable(addressRoles.get(address));
  }

  /** True for a noun that gives somebody the word: « réaction du préfet : ». */
  boolean label(String lemma) {
    return labels.contains(Fold.plain(lemma));
  }

  /** The crowd behind a noun of speech, if the word before it fits: « aux cris de », « slogan ». */
  Optional<String> crowdBehind(String lemma, String before) {
    Set<String> wanted = wantedBefore.getOrDefault(lemma, Set.of());
    return speechNoun(lemma)
        .filter(who -> !who.isEmpty() && (wanted.isEmpty() || wanted.contains(before)));
  }

  boolean between(String word) {
    return between.contains(word);
  }

  boolean notSource(String lemma) {
    return notSources.contains(Fold.plain(lemma));
  }

  boolean namer(String lemma) {
    return namers.contains(Fold.plain(lemma));
  }

  boolean connector(String word) {
    return connectors.contains(word);
  }

  boolean adjunctHead(String word) {
    return recipients.contains(word);
  }

  boolean timeWord(String word) {
    return timeWords.contains(word);
  }
}
