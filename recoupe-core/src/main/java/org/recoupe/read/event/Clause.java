package org.recoupe.read.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.Span;

/**
 * One verb with what belongs to it.
 *
 * @param verb the verb group
 * @param span the words of the clause
 * @param trigger the verb
 * @param subject who acts, or undergoes in the passive; empty if not found
 * @param left what stands before the verb, in order
 * @param right what stands behind the verb, in order
 * @param owner whose the subject is, if a relative tells
 * @param pronoun true if a personal pronoun is the subject and nobody is known whom it means
 */
record Clause(
    VerbGroup verb,
    Span span,
    Span trigger,
    Optional<Argument> subject,
    List<Argument> left,
    List<Argument> right,
    Optional<Argument> owner,
    boolean pronoun) {
  Clause {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The same clause with another subject. */
  Clause about(Optional<Argument> other) {
    return new Clause(verb, span, trigger, other, left, right, owner, pronoun);
  }

  /** Everything beside the verb, in order. */
  List<Argument> around() {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  Optional<Argument> object() {
    return right.stream().filter(Argument::direct).filter(a -> !Clocks.tells(a.head())).findFirst();
  }

  /** The first argument behind one of these prepositions. */
  Optional<Argument> behind(List<String> prepositions) {
    return right.stream().filter(a -> prepositions.contains(a.preposition())).findFirst();
  }
}
