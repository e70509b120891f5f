package org.recoupe.read.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;

/**
 * What befell the victims of an article: a disaster, an attack or a riot, by the nouns that name
 * such things. The sentence itself tells first, then the article.
 *
 * @param disasters nouns of disaster in the article
 * @param attacks nouns of attack
 * @param protests nouns of protest
 * @param sports nouns of sport
 * @param words all words
 */
record Scene(int disasters, int attacks, int protests, int sports, int words) {
  /** Types whose verbs tell of games as well: « Lyon a reçu Metz », « il a tiré ». */
  private static final Set<EventType> PLAYED =
      Set.of(
          EventType.MEETING,
          EventType.VISIT,
          EventType.ATTACK,
          EventType.LAUNCH,
          EventType.ELECTION,
          EventType.AGREEMENT,
          EventType.TRANSFER);

  private static final int SPORTING = 5;
  private static final int TELLING = 200;

  static Scene of(List<Sentence> sentences) {
    Scene all = new Scene(0, 0, 0, 0, 0);
    for (Sentence sentence : sentences) {
      all = all.and(in(sentence));
    }
    return all;
  }

  private static Scene in(Sentence sentence) {
    int disasters = 0;
    int attacks = 0;
    int protests = 0;
    int sports = 0;
    for (Token token : sentence.tokens()) {
      if (token.tag().equals("NOUN")) {
        disasters += Catalogue.french().is(token.lemma(), "DISASTER") ? 1 : 0;
        attacks += Catalogue.french().is(token.lemma(), "ATTACK") ? 1 : 0;
        protests += Catalogue.french().is(token.lemma(), "PROTEST") ? 1 : 0;
        sports += Catalogue.french().is(token.lemma(), "SPORT") ? 1 : 0;
      }
    }
    return new Scene(disasters, attacks, protests, sports, sentence.tokens().size());
  }

  private Scene and(Scene other) {
    return new Scene(
        disasters + other.disasters,
        attacks + other.attacks,
        protests + other.protests,
        sports + other.sports,
        words + other.words);
  }

  private Optional<EventType> told(EventType riot) {
    if (disasters > attacks && disasters > protests) {
      return Optional.of(EventType.DISASTER);
    }
    if (protests > attacks && protests > disasters) {
      return Optional.of(riot);
    }
    return attacks > disasters && attacks > protests
        ? Optional.of(EventType.ATTACK)
        : Optional.empty();
  }

  /**
   * False for a game told in the words of an event, and for a death that nothing but age or illness
   * brought.
   */
  boolean fits(Frame frame, Sentence sentence) {
    int others = disasters + attacks + protests;
    Scene here = in(sentence);
    boolean told = here.disasters + here.attacks + here.protests > 0;
    boolean played = here.sports > 0 || sports >= SPORTING && sports > others;
    boolean natural = frame.entry().needs().contains("scene") && !told && others <= words / TELLING;
    return !natural && !(played && PLAYED.contains(frame.entry().type()));
  }

  /** The type of what befell someone in a sentence of this article. */
  EventType type(Frame frame, Sentence sentence) {
    boolean acted =
        frame.entry().type() == EventType.ATTACK && frame.agent().filter(Scene::armed).isPresent();
    return acted ? EventType.ATTACK : type(frame.entry(), sentence);
  }

  /** Somebody who can attack: « tuée par un tireur », not « tuée par la chute d'un arbre ». */
  private static boolean armed(Argument agent) {
    Catalogue french = Catalogue.french();
    return agent.named()
        || french.is(agent.head(), "PERSON")
        || french.is(agent.head(), "PEOPLE")
        || french.is(agent.head(), "ARMED");
  }

  /** The type of what a verb or noun of the catalogue tells in a sentence of this article. */
  EventType type(Catalogue.Entry entry, Sentence sentence) {
    return entry
        .riot()
        .flatMap(riot -> in(sentence).told(riot).or(() -> told(riot)))
        .orElse(entry.type());
  }
}
