package org.recoupe.screen;

import java.util.ArrayList;
import java.util.List;

/** Tells in words what two names share and what they do not. */
final class Reasons {
  private Reasons() {}

  /** The reasons of a likeness; the name that was looked for stands first in each. */
  static List<String> of(Matched matched) {
    List<String> why = new ArrayList<>();
    Alignment alignment = matched.likeness().alignment();
    for (Link link : alignment.links()) {
      String name = Wording.list(matched.ofName(link));
      link(link, name, Wording.list(matched.ofListed(link)), why);
    }
    if (why.isEmpty()) {
      why.add(Wording.of("name.same"));
    }
    if (matched.likeness().facts().contains(Likeness.Fact.OTHER_ORDER)) {
      why.add(Wording.of("name.order"));
    }
    more(matched.onlyListed(), "name.list.more", why);
    more(matched.onlyName(), "name.story.more", why);
    return why;
  }

  private static void link(Link link, String name, String listed, List<String> why) {
    if (!link.full() && link.match().how() != WordMatch.How.INITIAL) {
      return;
    }
    switch (link.match().how()) {
      case SAME -> {
        if (link.joined()) {
          why.add(Wording.of("name.joined", name, listed));
        }
      }
      case SPELLING, CONSONANTS -> why.add(Wording.of("name.spelling", name, listed));
      case VARIANT -> why.add(Wording.of("name.variant", name, listed));
      case MEANING -> why.add(Wording.of("name.meaning", name, listed));
      case TYPO, OTHER_NAME -> why.add(Wording.of("name.typo", name, listed));
      case INITIAL -> {
        boolean first = name.length() < listed.length();
        why.add(Wording.of("name.initial", first ? name : listed, first ? listed : name));
      }
      case NONE -> {}
    }
  }

  private static void more(List<NameWord> left, String key, List<String> why) {
    List<NameWord> telling = left.stream().filter(w -> w.telling() || w.common()).toList();
    if (!telling.isEmpty()) {
      why.add(Wording.of(key, Wording.list(telling)));
    }
  }
}
