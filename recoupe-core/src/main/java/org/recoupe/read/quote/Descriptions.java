package org.recoupe.read.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Demonym;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.RoleSense;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.SpeakerKind;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/**
 * Tells whom a description without a name means: « le ministre », « la jeune femme », « le Basque
 * », « cette institutrice ». The only person of the article with such a role; else the one person
 * who was there in the last sentences, if gender and functions allow it. Where two could be meant
 * it is nobody.
 *
 * <p>Source: centering (Grosz, Joshi and Weinstein 1995) for the reach and the rank of subjects.
 */
final class Descriptions {
  private static final Set<String> STATUS =
      Table.lines(Descriptions.class, "status-nouns.txt").stream()
          .map(line -> Fold.plain(line.strip()))
          .collect(Collectors.toUnmodifiableSet());

  private final int number;
  private final Cast cast;
  private final Memory memory;
  private final CueBook book = CueBook.french();

  Descriptions(int number, Cast cast, Memory memory) {
    this.number = number;
    this.cast = cast;
    this.memory = memory;
  }

  /**
   * Whom a description means.
   *
   * @param found the phrase, which names nobody
   * @param another true if the sentence says that someone else than before speaks
   */
  Optional<Speaker> meant(NounPhrases.Found found, boolean another) {
    Speaker speaker = found.speaker();
    if (speaker.kind() == SpeakerKind.ORGANISATION) {
      return body(found);
    }
    if (!found.definite() && !found.same()) {
      return Optional.empty();
    }
    if (found.same()) {
      return same(found);
    }
    return cast.withRole(speaker.text())
        .or(() -> onlyOne(found))
        .map(cast::speaker)
        .filter(s -> s.gender().fits(speaker.gender()))
        .or(() -> another ? Optional.empty() : recalled(found));
  }

  /** The only person who is called so, where the noun is no function of the lists. */
  private Optional<Referent> onlyOne(NounPhrases.Found found) {
    return found.bare() && RoleSense.of(found.speaker().text()).isEmpty()
        ? cast.onlyWithRole(found.head())
        : Optional.empty();
  }

  /** « le communiqué », « le ministère », « le groupe ». */
  private Optional<Speaker> body(NounPhrases.Found found) {
    if (found.same()) {
      return memory.lastSource(number);
    }
    if (book.release(found.head())) {
      return memory.lastLeader(number, 1).filter(s -> s.kind() == SpeakerKind.ORGANISATION);
    }
    if (!found.bare()) {
      return Optional.empty();
    }
    Optional<Speaker> only = cast.onlyBody(found.head()).map(cast::speaker);
    if (only.isPresent() || !book.resumes(found.head())) {
      return only;
    }
    return memory.lastBody(number, 3).filter(s -> !country(s));
  }

  /** « le groupe » takes up no country. */
  private static boolean country(Speaker speaker) {
    return Gazetteer.french().countries().named(speaker.text()).isPresent();
  }

  /** « cette institutrice », « la même source ». */
  private Optional<Speaker> same(NounPhrases.Found found) {
    boolean source = Fold.plain(found.head()).startsWith("source");
    Optional<Speaker> person =
        source ? Optional.empty() : memory.onlyPerson(found.speaker().gender(), number, 2);
    return person.isPresent() ? person : memory.lastSource(number);
  }

  private Optional<Speaker> recalled(NounPhrases.Found found) {
    Speaker.Gender gender = found.speaker().gender();
    if (status(found.head())) {
      return memory
          .lastPerson(gender, number, 1)
          .filter(s -> memory.alone(s, gender, number - 1))
          .or(() -> memory.onlyPerson(gender, number, 2));
    }
    Optional<Speaker> near =
        found.bare() && !found.adjective()
            ? memory.lastPerson(gender, number, 1)
            : memory.onlyPerson(gender, number, 1);
    return near.filter(s -> mayBe(s, found))
        .or(() -> fitting(found))
        .or(() -> found.bare() ? justHeard(found) : Optional.empty());
  }

  /** The only person of the last sentences whose function fits. */
  private Optional<Speaker> fitting(NounPhrases.Found found) {
    return memory
        .onlyPerson(found.speaker().gender(), number, 4)
        .filter(s -> !cast.senses(s).isEmpty() && mayBe(s, found));
  }

  /** The only person of the last two sentences, who spoke there. */
  private Optional<Speaker> justHeard(NounPhrases.Found found) {
    return memory
        .onlyPerson(found.speaker().gender(), number, 2)
        .filter(s -> memory.hasSpoken(s, number, 2) && mayBe(s, found));
  }

  private static boolean status(String noun) {
    List<Demonym> people =
        Character.isUpperCase(noun.charAt(0)) ? Gazetteer.french().demonyms().of(noun) : List.of();
    return STATUS.contains(Fold.plain(noun)) || !people.isEmpty();
  }

  /** « le maire de Nice »: the office of one place is someone's of whom nothing was told. */
  private static boolean placed(NounPhrases.Found found) {
    String words = found.speaker().text();
    for (int i = words.indexOf(' ');
        i >= 0 && i + 1 < words.length();
        i = words.indexOf(' ', i + 1)) {
      if (Character.isUpperCase(words.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A person known by another function is not meant; one known by none may be, but not where the
   * function is one of many countries: « le président italien » speaks where another one is named.
   */
  private boolean mayBe(Speaker person, NounPhrases.Found found) {
    List<RoleSense> own = cast.senses(person);
    Optional<RoleSense> said = RoleSense.of(found.speaker().text());
    boolean placed = placed(found) || said.isPresent() && national(found);
    return own.isEmpty() && !placed && mayBeAddressed(person, said)
        || said.filter(s -> s.mayBeHeldBy(own)).isPresent();
  }

  private static boolean national(NounPhrases.Found found) {
    String words = found.speaker().text();
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return found.adjective() && !Gazetteer.french().demonyms().of(last).isEmpty();
  }

  /** « Me X » may be « l'avocate de la défense », never « le président ». */
  private boolean mayBeAddressed(Speaker person, Optional<RoleSense> said) {
    List<RoleSense> addresses = cast.addresses(person);
    return addresses.isEmpty() || said.filter(s -> s.bared().mayBeHeldBy(addresses)).isPresent();
  }
}
