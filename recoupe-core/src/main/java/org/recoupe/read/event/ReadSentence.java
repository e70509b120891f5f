package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param stretches what stands in no clause: headlines and other words without a verb
 */
record ReadSentence(String text, Sentence sentence, List<Clause> clauses, List<Clause> stretches) {
  /** A longer run of words is no sentence but a list; its grammar is not worth guessing. */
  private static final int LONGEST = 150;

  ReadSentence {
    clauses = List.copyOf(clauses);
    stretches = List.copyOf(stretches);
  }

  /** A word as it is written. */
  String text(int token) {
    return sentence.tokens().get(token).span().in(text);
  }

  /** The clauses, then the stretches without a verb. */
  List<Clause> all() {
    return Stream.concat(clauses.stream(), stretches.stream()).toList();
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
        Forms forms = new Forms(text, bare);
        ClauseReader reader =
            new ClauseReader(text, bare, forms, names, meant(text, sentence, names, read, topic));
        List<Clause> clauses = reader.clauses(VerbGroups.in(text, bare, forms));
        read.add(new ReadSentence(text, bare, clauses, reader.stretches(clauses)));
        topic = reader.topic(names.people(sentence.span()));
      }
    }
    return read;
  }

  /**
   * A pronoun that opens a paragraph does not mean whoever spoke in the one before, unless nobody
   * else was named so far: « a déclaré sa fille. ¶ Elle décéda le lendemain ».
   */
  private static Optional<Argument> meant(
      String text,
      Sentence sentence,
      NamesOfArticle names,
      List<ReadSentence> before,
      Optional<Argument> topic) {
    int at = sentence.span().start();
    boolean opens = text.substring(Math.max(0, at - 2), at).indexOf('\n') >= 0;
    boolean others = names.people(new Span(0, at)).size() > 1;
    return topic.filter(t -> !opens || !others || !spoke(before, t));
  }

  /** True if this one was named in a sentence that tells what somebody says. */
  private static boolean spoke(List<ReadSentence> before, Argument who) {
    return before.stream()
        .filter(read -> read.span().covers(who.span()))
        .flatMap(read -> read.clauses().stream())
        .anyMatch(clause -> Reported.says(clause.verb()));
  }
}
