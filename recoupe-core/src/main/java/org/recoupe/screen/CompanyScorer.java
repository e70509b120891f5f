package org.recoupe.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** Scores the alignment of two names of organisations. */
final class CompanyScorer {
  private static final double CONFLICT = 0.5;
  private static final double NUMBER_CONFLICT = 0.4;
  private static final double COMMON_CONFLICT = 0.27;
  private static final double MORE_NAMES = 0.28;
  private static final double MORE_COMMON = 0.27;
  private static final double MORE_PLACE = 0.2;
  private static final double MORE_STRUCTURE = 0.1;
  private static final double LONG_NAME = 0.8;
  private static final Set<String> STRUCTURES =
      Set.of("GRP", "HOLDING", "CONCERN", "CONSORTIUM", "ENTERPRISE");
  private static final double ONLY_COMMON = 0.3;
  private static final double OTHER_FAMILY = 0.3;
  private static final double ACRONYM = 0.77;
  private static final int SHORTEST_ACRONYM = 3;
  private static final Set<String> REGIONS =
      Table.lines(CompanyScorer.class, "world-regions.txt").stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  private CompanyScorer() {}

  static Likeness score(Shape one, Shape two, Alignment alignment) {
    List<Likeness.Fact> facts = new ArrayList<>();
    if (acronym(one, two) || acronym(two, one)) {
      facts.add(Likeness.Fact.ACRONYM);
      return new Likeness(ACRONYM, alignment, facts);
    }
    if (alignment.links().isEmpty()) {
      return new Likeness(0, alignment, facts);
    }
    double score = alignment.quality() - left(alignment, facts) - legal(one, two, facts);
    boolean telling = alignment.links().stream().anyMatch(Link::full);
    boolean all = alignment.leftOne().isEmpty() && alignment.leftTwo().isEmpty();
    score -= telling || all ? 0 : ONLY_COMMON;
    return new Likeness(Math.max(0, Math.min(1, score)), alignment, facts);
  }

  private static double left(Alignment alignment, List<Likeness.Fact> facts) {
    double one = cost(alignment.leftOne());
    double two = cost(alignment.leftTwo());
    if (Math.min(one, two) > 0) {
      facts.add(Likeness.Fact.CONFLICT);
      return one + two;
    }
    boolean isLong = alignment.links().size() > 2;
    return (more(alignment.leftOne()) + more(alignment.leftTwo())) * (isLong ? LONG_NAME : 1);
  }

  private static double cost(List<NameWord> words) {
    double cost = 0;
    for (NameWord word : words) {
      cost +=
          switch (word.kind()) {
            case FULL, INITIAL -> CONFLICT;
            case NUMBER -> NUMBER_CONFLICT;
            case COMMON -> COMMON_CONFLICT;
            default -> 0;
          };
    }
    return cost;
  }

  private static double more(List<NameWord> words) {
    double cost = 0;
    for (NameWord word : words) {
      cost +=
          switch (word.kind()) {
            case FULL, INITIAL -> place(word) ? MORE_PLACE : MORE_NAMES;
            case NUMBER -> MORE_PLACE;
            case COMMON -> STRUCTURES.contains(word.key()) ? MORE_STRUCTURE : MORE_COMMON;
            default -> 0;
          };
    }
    return cost;
  }

  private static boolean place(NameWord word) {
    return REGIONS.contains(word.plain())
        || Gazetteer.french().countries().named(Fold.capital(word.plain())).isPresent();
  }

  /** Legal forms of two families are two companies; one that is left out tells nothing. */
  private static double legal(Shape one, Shape two, List<Likeness.Fact> facts) {
    if (one.legal().isEmpty() || two.legal().isEmpty()) {
      return 0;
    }
    Set<String> shared = families(one);
    shared.retainAll(families(two));
    if (!shared.isEmpty()) {
      return 0;
    }
    facts.add(Likeness.Fact.OTHER_LEGAL_FORM);
    return OTHER_FAMILY;
  }

  private static Set<String> families(Shape shape) {
    return shape.legal().stream()
        .map(form -> form.startsWith("/") ? form : form.substring(0, form.indexOf('/')))
        .collect(Collectors.toSet());
  }

  private static boolean acronym(Shape one, Shape two) {
    return one.words().size() == 1
        && one.words().get(0).plain().length() >= SHORTEST_ACRONYM
        && two.words().size() > 2
        && one.words().get(0).plain().equals(two.letters());
  }
}
