package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;

/**
 * A sentence cut into clauses.
 *
 * @param text of the article
 * @param sentence the sentence
 * @param clauses its clauses, in order
 */
record ReadSentence(String text, Sentence sentence, List<Clause> clauses) {
  /** A longer run of words is no sentence but a list; its grammar is not worth guessing. */
  private static final int LONGEST = 150;

  ReadSentence {
    clauses = List.copyOf(clauses);
  }

  /** A word as it is written. */
  String text(int token) {
    return sentence.tokens().get(token).span().in(text);
  }

  Span span() {
    return sentence.span();
  }

  /** The French sentences of an article that can tell something. */
  static List<ReadSentence> all(
      String text, List<Sentence> sentences, List<Mention> mentions, List<Referent> referents) {
    List<ReadSentence> read = new ArrayList<>();
    NamesOfArticle names = new NamesOfArticle(text, mentions, referents);
    Optional<Argument> topic = Optional.empty();
    for (Sentence sentence : sentences) {
      if (sentence.language().startsWith("fr")
          && sentence.kind() != Passage.Kind.BYLINE
          && sentence.tokens().size() <= LONGEST) {
        Sentence bare = Bare.of(text, sentence);
        ClauseReader reader = new ClauseReader(text, bare, names, topic);
        read.add(new ReadSentence(text, bare, reader.clauses(VerbGroups.in(text, bare))));
        topic = reader.topic(names.people(sentence.span()));
      }
    }
    return read;
  }
}
