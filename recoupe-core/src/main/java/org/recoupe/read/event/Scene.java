package org.recoupe.read.event;

import java.util.List;
import java.util.Optional;
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
 */
record Scene(int disasters, int attacks, int protests) {

  static Scene of(List<Sentence> sentences) {
    Scene all = new Scene(0, 0, 0);
    for (Sentence sentence : sentences) {
      all = all.and(in(sentence));
    }
    return all;
  }

  private static Scene in(Sentence sentence) {
    int disasters = 0;
    int attacks = 0;
    int protests = 0;
    for (Token token : sentence.tokens()) {
      if (token.tag().equals("NOUN")) {
        disasters += Catalogue.french().is(token.lemma(), "DISASTER") ? 1 : 0;
        attacks += Catalogue.french().is(token.lemma(), "ATTACK") ? 1 : 0;
        protests += Catalogue.french().is(token.lemma(), "PROTEST") ? 1 : 0;
      }
    }
    return new Scene(disasters, attacks, protests);
  }

  private Scene and(Scene other) {
    return new Scene(
        disasters + other.disasters, attacks + other.attacks, protests + other.protests);
  }

  private Optional<EventType> told() {
    if (disasters > attacks && disasters > protests) {
      return Optional.of(EventType.DISASTER);
    }
    return attacks > disasters && attacks > protests
        ? Optional.of(EventType.ATTACK)
        : Optional.empty();
  }

  /** The type of what befell someone in a sentence of this article. */
  EventType type(Frame frame, Sentence sentence) {
    EventType usual = frame.entry().type();
    if (!frame.entry().scene() || usual == EventType.ATTACK && frame.agent().isPresent()) {
      return usual;
    }
    return in(sentence).told().or(this::told).orElse(usual);
  }
}
