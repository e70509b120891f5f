package org.recoupe.read.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.text.Table;

/** Forms of address before a name. */
final class CivilityWords {
  private static final Set<String> WORDS =
      Table.of(CivilityWords.class, "word-kinds-fr.tsv").stream()
          .filter(row -> row.get(0).equals("civility"))
          .flatMap(row -> List.of(row.get(1).split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  private CivilityWords() {}

  /** True for « m. », « mme », « docteur » … in small letters. */
  static boolean is(String lower) {
    return WORDS.contains(lower);
  }
}
