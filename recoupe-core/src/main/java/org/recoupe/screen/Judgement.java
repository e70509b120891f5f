package org.recoupe.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.mark.EntityType;
import org.recoupe.text.Lexicon;

/**
 * Weighs a likeness of names with what else is known: how common the names are, how sure the list
 * is of its name, years of birth, countries.
 *
 * @param score 0 to 1; 0 if it is not worth telling
 * @param why the reasons, in words
 */
record Judgement(double score, List<String> why) {
  /** A name is never sure. */
  private static final double HIGHEST = 0.98;

  private static final double BIRTH = 0.5;
  private static final double OTHER_BIRTH = 1.2;
  private static final double COUNTRY = 0.15;
  private static final double OTHER_COUNTRY = 0.2;
  private static final double MUCH = 1.7;
  private static final double LITTLE_TOLD = 0.15;
  private static final double ONE_NAME = 0.8;
  private static final double ORGANISATION = 0.85;
  private static final double WEAK = 0.05;
  private static final double PER_SUPPORT = 0.1;
  private static final int SHORTEST_ALONE = 4;
  private static final int LONG_ALONE = 7;
  private static final int COUNTRIES_TOLD = 4;

  static final Judgement NO = new Judgement(0, List.of());

  Judgement {
    why = List.copyOf(why);
  }

  boolean told() {
    return score > 0;
  }

  /** What a likeness comes to. */
  static Judgement of(
      Query query, ListEntry entry, ListedName listed, Matched matched, Commonness commonness) {
    List<String> why = new ArrayList<>(Reasons.of(matched));
    boolean main = listed.text().equals(entry.name());
    if (!main) {
      why.add(Wording.of("name.alias", entry.name()));
    }
    if (listed.weak()) {
      why.add(Wording.of("name.weak"));
    }
    double score;
    if (query.type() == EntityType.PERSON) {
      PersonEvidence evidence = new PersonEvidence(matched, commonness);
      if (evidence.nothingRare()) {
        why.add(Wording.of("name.common"));
      }
      double support = support(query, entry, why);
      score = person(matched, evidence.of(main, listed.weak()), support);
    } else {
      score = organisation(matched, listed) + PER_SUPPORT * support(query, entry, why);
      score = score < ORGANISATION ? 0 : score;
    }
    return score <= 0 ? NO : new Judgement(Math.min(HIGHEST, score), why);
  }

  /** What years and countries say. */
  private static double support(Query query, ListEntry entry, List<String> why) {
    double support = 0;
    if (!query.births().isEmpty() && !entry.births().isEmpty()) {
      boolean same = query.births().stream().anyMatch(y -> near(y, entry.births()));
      String years =
          entry.births().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
      why.add(Wording.of(same ? "birth.same" : "birth.other", years));
      support += same ? BIRTH : -OTHER_BIRTH;
    }
    if (!query.countries().isEmpty() && !entry.countries().isEmpty()) {
      boolean same = query.countries().stream().anyMatch(entry.countries()::contains);
      why.add(Wording.of(same ? "country.same" : "country.other", names(entry.countries())));
      support += same ? COUNTRY : -OTHER_COUNTRY;
    }
    return support;
  }

  private static String names(Set<String> codes) {
    return codes.stream()
        .map(CountryCodes::name)
        .limit(COUNTRIES_TOLD)
        .collect(Collectors.joining(", "));
  }

  /** An age tells a year or the one before it. */
  private static boolean near(int year, Set<Integer> births) {
    return births.contains(year) || births.contains(year - 1) || births.contains(year + 1);
  }

  private static double person(Matched matched, double evidence, double support) {
    if (matched.full().size() < 2 && !matched.sameWords() && !joined(matched)) {
      return alone(matched, support);
    }
    double all = evidence + support;
    if (all < PersonEvidence.ENOUGH) {
      return 0;
    }
    double wanting =
        1 - Math.min(1, (all - PersonEvidence.ENOUGH) / (MUCH - PersonEvidence.ENOUGH));
    return matched.likeness().score() - LITTLE_TOLD * wanting;
  }

  /** A whole name written as one word. */
  private static boolean joined(Matched matched) {
    return matched.complete() && matched.full().stream().anyMatch(Link::joined);
  }

  /** One name alone tells nobody; beside a birth and a country that agree it may. */
  private static double alone(Matched matched, double support) {
    boolean single = matched.single().isPresent() && matched.complete() && matched.exact();
    boolean initial = matched.initials() && matched.onlyListed().isEmpty();
    if (single && support >= BIRTH + COUNTRY) {
      return ONE_NAME;
    }
    return initial && support >= BIRTH ? matched.likeness().score() : 0;
  }

  /** Spelled alike, or a long word of which vowels alone differ: Hezbollah, Hizballah. */
  private static boolean alike(Matched matched) {
    Link link = matched.full().get(0);
    boolean bones = link.one().get(0).bones().equals(link.two().get(0).bones());
    return matched.exact() || bones && !link.joined() && link.first().length() >= LONG_ALONE;
  }

  /** True if it is a word of the language: « Canal », « Sentinelle ». */
  private static boolean word(List<NameWord> words) {
    return words.stream()
        .flatMap(w -> Lexicon.french().forms(w.plain()).stream())
        .anyMatch(form -> !form.proper());
  }

  /** A short word alone is an abbreviation of many things, a word of the language means itself. */
  private static double organisation(Matched matched, ListedName listed) {
    List<Link> links = matched.full();
    boolean one = links.size() == 1;
    boolean brief = one && links.get(0).first().length() < SHORTEST_ALONE;
    boolean acronym = matched.likeness().facts().contains(Likeness.Fact.ACRONYM);
    if (links.isEmpty() || acronym || brief || one && !matched.complete()) {
      return 0;
    }
    if (one && (listed.weak() || !alike(matched) || word(matched.ofName(links.get(0))))) {
      return 0;
    }
    return matched.likeness().score() - (listed.weak() ? WEAK : 0);
  }
}
