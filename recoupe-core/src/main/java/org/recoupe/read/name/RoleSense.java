package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.gazetteer.Country;
import org.recoupe.gazetteer.Found;
import org.recoupe.gazetteer.FunctionForm;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.NameKey;
import org.recoupe.text.Table;

/**
 * What a role says, for comparison: « dirigeant nord-coréen » is a leader, of North Korea.
 *
 * @param function key of the function's masculine form
 * @param countries codes of the countries it names
 * @param rest keys of the other words of its complement
 */
record RoleSense(String function, Set<String> countries, Set<String> rest) {
  private static final List<Set<String>> KIN =
      Table.lines(RoleSense.class, "role-kin-fr.txt").stream().map(RoleSense::keys).toList();

  private static Set<String> keys(String line) {
    Set<String> keys = new HashSet<>();
    for (String form : line.split(";")) {
      keys.add(NameKey.of(form));
    }
    return Set.copyOf(keys);
  }

  /** The sense of a role; empty if its words hold no function. */
  static Optional<RoleSense> of(String role) {
    List<Found<FunctionForm>> found = Gazetteer.french().functions().in(role);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Found<FunctionForm> head = found.get(0);
    Set<String> countries = new HashSet<>();
    Set<String> rest = new HashSet<>();
    for (String word : rest(role, head.end())) {
      Set<String> of = countries(word);
      countries.addAll(of);
      if (of.isEmpty() && !RoleWords.link(word) && word.length() > 2) {
        rest.add(NameKey.of(word));
      }
    }
    return Optional.of(
        new RoleSense(NameKey.of(head.value().lemma()), Set.copyOf(countries), Set.copyOf(rest)));
  }

  private static List<String> rest(String role, int from) {
    List<String> words = new ArrayList<>();
    String tail = role.substring(from).replace('’', '\'').replace("'", "' ");
    for (String word : tail.split("[\\s\u00a0\u202f]+")) {
      if (!word.isBlank()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Set<String> countries(String word) {
    Set<String> codes = new HashSet<>(Gazetteer.french().demonyms().countriesIn(word));
    if (codes.isEmpty() && Character.isUpperCase(word.charAt(0))) {
      Gazetteer.french().countries().named(word).map(Country::code).ifPresent(codes::add);
    }
    return codes;
  }

  /** True if this shorter wording can mean the holder of that role. */
  boolean means(RoleSense own) {
    boolean sameLand =
        countries.isEmpty() || own.countries.isEmpty() || own.countries.containsAll(countries);
    return sameLand && own.rest.containsAll(rest) && kin(function, own.function);
  }

  private static boolean kin(String one, String two) {
    return one.equals(two)
        || first(one).equals(two)
        || first(two).equals(one)
        || KIN.stream().anyMatch(set -> set.contains(one) && set.contains(two));
  }

  private static String first(String key) {
    int blank = key.indexOf(' ');
    return blank < 0 ? key : key.substring(0, blank);
  }
}
