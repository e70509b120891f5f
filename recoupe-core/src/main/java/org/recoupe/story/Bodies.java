package org.recoupe.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.gazetteer.Country;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.Metonym;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/**
 * The institution behind words: « le Kremlin », « la présidence russe », « le président russe » and
 * « le porte-parole de la présidence russe » are one. Thread-safe.
 */
final class Bodies {
  private static final List<Office> OFFICES =
      Table.of(Bodies.class, "offices-fr.tsv").stream().map(Bodies::office).toList();
  private static final Set<String> LINKS = Grammar.words("link");
  private static final Set<String> EMPTY = Grammar.words("empty");

  private static final Pattern LINK = Pattern.compile(" (?:de |du |des |d['’]|à |aux? )");

  /** A row of the table. */
  private record Office(
      String kind,
      String noun,
      List<String> nouns,
      List<String> holders,
      String by,
      boolean lone) {}

  private Bodies() {}

  private static Office office(List<String> row) {
    return new Office(
        row.get(0),
        row.get(1).split(",")[0].strip(),
        words(row.get(1)),
        words(row.get(2)),
        row.get(3),
        row.get(4).equals("lone"));
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(",")).map(w -> Fold.plain(w.strip())).toList();
  }

  /** The body that a name of an institution names. */
  static Optional<Body> named(String name) {
    Optional<Metonym> seat =
        Stream.of(name, Fold.capital(name))
            .map(form -> Gazetteer.french().metonyms().named(form))
            .flatMap(Optional::stream)
            .filter(metonym -> metonym.kind() == Metonym.Kind.SEAT)
            .findFirst();
    if (seat.isPresent()) {
      return offices(seat.get().name(), true)
          .map(body -> new Body(body.kind(), body.mark(), name))
          .or(() -> Optional.of(new Body("seat", Things.letters(seat.get().name()), name)));
    }
    String plain = withoutNations(name);
    return offices(name, false)
        .or(() -> plain.equals(name) ? Optional.empty() : named(plain))
        .map(body -> new Body(body.kind(), body.mark(), name));
  }

  /** The body that a role speaks for. */
  static Optional<Body> behind(String role) {
    Optional<String> spoken = Spokes.complement(role);
    if (spoken.isPresent()) {
      String body = spoken.get();
      return named(body).or(() -> offices(body, true)).or(() -> Optional.of(own(body)));
    }
    return offices(role, true);
  }

  /** « département d'État américain » is the « département d'État ». */
  private static String withoutNations(String name) {
    return Arrays.stream(name.split(" "))
        .filter(word -> country(word).isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static Body own(String name) {
    return new Body("", Things.letters(name), name);
  }

  /** True if a story that names one of this kind means it by the noun alone. */
  static boolean lone(String kind) {
    return OFFICES.stream().anyMatch(office -> office.kind.equals(kind) && office.lone);
  }

  private static Optional<Body> offices(String text, boolean holders) {
    String plain = Fold.plain(text).replace('’', '\'');
    for (Office office : OFFICES) {
      for (String noun : office.nouns) {
        if (begins(plain, noun)) {
          return body(office, plain.substring(noun.length()), text, false);
        }
      }
      for (String holder : holders ? office.holders : List.<String>of()) {
        if (begins(plain, holder)) {
          return body(office, plain.substring(holder.length()), text, true);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean begins(String plain, String words) {
    return plain.startsWith(words)
        && (plain.length() == words.length()
            || !Character.isLetter(plain.charAt(words.length()))
                && plain.charAt(words.length()) != '-');
  }

  /** The body of an office, by what stands behind its noun or its holder. */
  private static Optional<Body> body(Office office, String rest, String text, boolean holder) {
    List<String> left = new ArrayList<>();
    String nation = "";
    boolean linked = false;
    for (String word : rest.split("[ '\u00a0\u202f]+")) {
      Optional<String> code = office.by.equals("place") ? Optional.empty() : country(word);
      linked |= LINKS.contains(word);
      if (code.isPresent()) {
        nation = code.get();
      } else if (linked && !LINKS.contains(word) && !EMPTY.contains(word)) {
        left.add(word);
      }
    }
    String country = nation.isEmpty() ? countryIn(text) : nation;
    boolean ofCountry = left.isEmpty() || nation.isEmpty() && !country.isEmpty();
    boolean bare = holder && rest.isBlank() && text.indexOf(' ') < 0;
    String name = holder ? spelled(office, left, country, text) : text;
    return switch (office.by) {
      case "country" ->
          ofCountry && !bare ? Optional.of(new Body(office.kind, country, name)) : Optional.empty();
      case "domain" ->
          left.isEmpty()
              ? Optional.empty()
              : Optional.of(new Body(office.kind, String.join("", left) + "@" + country, name));
      default -> Optional.of(new Body(office.kind, String.join("", left), name));
    };
  }

  /** The institution as its holder's title tells it: « présidence (Russie) », « mairie de X ». */
  private static String spelled(Office office, List<String> left, String country, String text) {
    Optional<String> nation = Gazetteer.french().countries().ofCode(country).map(Country::name);
    if (office.by.equals("country")) {
      return nation.map(n -> office.noun + " (" + n + ")").orElse(office.noun);
    }
    Matcher of = LINK.matcher(text);
    return left.isEmpty() || !of.find() ? office.noun : office.noun + text.substring(of.start());
  }

  private static String countryIn(String text) {
    return Gazetteer.french().countries().in(text).stream()
        .map(found -> found.value().code())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> country(String word) {
    return Gazetteer.french().demonyms().of(word).stream()
        .map(demonym -> demonym.country())
        .filter(code -> !code.isEmpty())
        .findFirst();
  }
}
