package org.recoupe.read.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.RoleSense;
import org.recoupe.text.Table;

/** The small words that tie roles to names, from a list. */
final class RoleWords {
  private static final Set<String> BEFORE = kind("before");
  private static final Set<String> BEHIND = kind("behind");
  private static final Set<String> DEFINITE = kind("definite");

  private RoleWords() {}

  private static Set<String> kind(String kind) {
    return Table.of(RoleWords.class, "role-words-fr.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> List.of(row.get(1).split(" ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A preposition or article that may stand inside a role: « ministre de la Santé ». */
  static boolean link(String word) {
    return RoleSense.link(word);
  }

  /** A word that belongs to the role behind it: « ancien », « premier ». */
  static boolean before(String word) {
    return BEFORE.contains(word);
  }

  /** A participle that belongs to the role before it: « maire sortant », « ministre délégué ». */
  static boolean behind(String word) {
    return BEHIND.contains(word);
  }

  /** An article that points to somebody known. */
  static boolean definite(String word) {
    return DEFINITE.contains(word);
  }
}
