package org.recoupe.read.event;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;

/**
 * What stands beside a verb: a name, a title or a noun.
 *
 * @param preposition that governs it, folded; empty for a subject or direct object
 * @param span the words
 * @param start where its phrase begins, title included
 * @param head lemma of the noun, or the name in lower case
 * @param referent who or what it names, if it is a name or a resolved title
 * @param type of the name; empty for a common noun
 * @param members further names coordinated with it (« X et Y »)
 * @param plural true for a plural noun or several names
 */
record Argument(
    String preposition,
    Span span,
    int start,
    String head,
    Optional<String> referent,
    Optional<EntityType> type,
    List<Argument> members,
    boolean plural) {
  Argument {
    members = List.copyOf(members);
  }

  /** The noun that it begins with: « tribunal » of « tribunal de Nantes ». */
  String noun() {
    int blank = type.isPresent() ? head.indexOf(' ') : -1;
    return blank < 0 ? head : head.substring(0, blank);
  }

  /** True for an adjective that the verb says of its subject or object: « retrouvé mort ». */
  boolean predicate() {
    return preposition.equals("=");
  }

  /** The same with fewer words. */
  Argument at(Span words) {
    return new Argument(preposition, words, words.start(), head, referent, type, members, plural);
  }

  boolean direct() {
    return preposition.isEmpty();
  }

  boolean named() {
    return referent.isPresent();
  }

  boolean place() {
    return type.filter(t -> t == EntityType.PLACE).isPresent();
  }
}
