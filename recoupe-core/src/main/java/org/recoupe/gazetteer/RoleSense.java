package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.text.Table;

/**
 * What a role says, for comparison: « dirigeante sud-africaine » is a leader, of South Africa.
 *
 * @param function key of the function's masculine form
 * @param domain where the function belongs
 * @param gender gender of the form that was used
 * @param countries codes of the countries it names
 * @param rest keys of the other words of its complement
 */
public record RoleSense(
    String function,
    FunctionForm.Domain domain,
    WordGender gender,
    Set<String> countries,
    Set<String> rest) {
  private static final Set<String> LINKS =
      Table.lines(RoleSense.class, "role-links-fr.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, Set<FunctionForm.Domain>> GENERAL = general();

  private static final List<List<Name>> KIN =
      Table.lines(RoleSense.class, "role-kin-fr.txt").stream().map(RoleSense::names).toList();

  /** One of the names that a line of the list of kin holds: a function with its complement. */
  private record Name(String function, Set<String> rest) {
    boolean names(RoleSense role) {
      return role.function.equals(function) && role.rest.containsAll(rest);
    }
  }

  /** Copies the sets. */
  public RoleSense {
    countries = Set.copyOf(countries);
    rest = Set.copyOf(rest);
  }

  private static Map<String, Set<FunctionForm.Domain>> general() {
    Map<String, Set<FunctionForm.Domain>> general = new HashMap<>();
    for (List<String> row : Table.of(RoleSense.class, "general-roles-fr.tsv")) {
      general.put(
          NameKey.of(row.get(0)),
          Stream.of(row.get(1).toUpperCase(Locale.ROOT).split(" "))
              .map(FunctionForm.Domain::valueOf)
              .collect(Collectors.toUnmodifiableSet()));
    }
    return Map.copyOf(general);
  }

  private static List<Name> names(String line) {
    List<Name> names = new ArrayList<>();
    for (String form : line.split(";")) {
      of(form).map(sense -> new Name(sense.function, sense.rest)).ifPresent(names::add);
    }
    return List.copyOf(names);
  }

  /** True for a preposition or article that ties a role to its complement. */
  public static boolean link(String word) {
    return LINKS.contains(word);
  }

  /** The sense of a role; empty if no function heads its words (« frère du président »). */
  public static Optional<RoleSense> of(String role) {
    Set<String> countries = new HashSet<>();
    String core = core(role, countries);
    List<Found<FunctionForm>> found = Gazetteer.french().functions().in(core);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Found<FunctionForm> head = found.get(0);
    if (rest(core.substring(0, head.start()), 0).stream().anyMatch(RoleSense::link)) {
      return Optional.empty();
    }
    Set<String> rest = new HashSet<>();
    for (String word : rest(core, head.end())) {
      Set<String> of = countries(word);
      countries.addAll(of);
      if (of.isEmpty() && !link(word) && word.length() > 2) {
        rest.add(NameKey.of(word));
      }
    }
    FunctionForm form = head.value();
    return Optional.of(
        new RoleSense(NameKey.of(form.lemma()), form.domain(), form.gender(), countries, rest));
  }

  /** The role without the adjectives of a country: « ministre (grec) des Affaires étrangères ». */
  private static String core(String role, Set<String> countries) {
    StringJoiner core = new StringJoiner(" ");
    for (String word : role.split("[\\s\u00a0\u202f]+")) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      Set<String> of = small ? countries(word) : Set.of();
      countries.addAll(of);
      if (of.isEmpty()) {
        core.add(word);
      }
    }
    return core.toString();
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

  /** The function alone, of whatever body or land. */
  public RoleSense bared() {
    return new RoleSense(function, domain, gender, Set.of(), Set.of());
  }

  /** True if nothing but the function is named. */
  public boolean bare() {
    return countries.isEmpty() && rest.isEmpty();
  }

  /** True if this shorter wording can mean the holder of that role. */
  public boolean means(RoleSense own) {
    boolean sameLand =
        countries.isEmpty() || own.countries.isEmpty() || own.countries.containsAll(countries);
    boolean sameWord = gender != WordGender.FEMININE || own.gender != WordGender.MASCULINE;
    return sameLand && sameWord && (named(own) || takesUp(own) || kin(own));
  }

  /**
   * True if this wording can mean someone known by these roles: one of them fits, and none says
   * that the function is held in another country.
   */
  public boolean meansHolder(List<RoleSense> roles) {
    return roles.stream().anyMatch(this::means) && roles.stream().noneMatch(this::elsewhere);
  }

  /** True if one of these roles names the very country that this wording names. */
  public boolean sameCountry(List<RoleSense> roles) {
    return !countries.isEmpty()
        && roles.stream().anyMatch(own -> means(own) && own.countries.containsAll(countries));
  }

  /** True if someone of whom only a general name is told may hold this: « élue », « la maire ». */
  public boolean mayBeHeldBy(List<RoleSense> roles) {
    return meansHolder(roles)
        || roles.stream()
            .anyMatch(
                own ->
                    GENERAL.getOrDefault(own.function, Set.of()).contains(domain)
                        && own.rest.containsAll(rest));
  }

  private boolean elsewhere(RoleSense own) {
    boolean otherLand =
        !countries.isEmpty()
            && !own.countries.isEmpty()
            && countries.stream().noneMatch(own.countries::contains);
    return otherLand && (named(own) || takesUp(own) || kin(own));
  }

  private boolean named(RoleSense own) {
    return own.rest.containsAll(rest)
        && (function.equals(own.function)
            || first(function).equals(own.function)
            || first(own.function).equals(function));
  }

  /** « l'élue » for a mayor: a general name for any function of its domains. */
  private boolean takesUp(RoleSense own) {
    Set<FunctionForm.Domain> domains = GENERAL.get(function);
    return domains != null && domains.contains(own.domain) && own.rest.containsAll(rest);
  }

  private boolean kin(RoleSense own) {
    return KIN.stream().anyMatch(line -> kin(line, own));
  }

  private boolean kin(List<Name> line, RoleSense own) {
    return line.stream().anyMatch(name -> name.names(own))
        && line.stream()
            .filter(
                name -> name.function().equals(function) || first(name.function()).equals(function))
            .anyMatch(name -> within(name, own));
  }

  /** What this wording says beyond the name of the function, the other must say, too. */
  private boolean within(Name name, RoleSense own) {
    return rest.stream().allMatch(word -> name.rest().contains(word) || own.rest.contains(word));
  }

  /** The noun of « ministre des affaires étrangères »; « président-directeur général » is one. */
  private static String first(String key) {
    String[] words = key.split(" ", 3);
    boolean complement = words.length > 1 && (link(words[1]) || link(words[1] + "'"));
    return complement ? words[0] : key;
  }
}
