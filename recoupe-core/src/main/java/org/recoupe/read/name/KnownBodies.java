package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.gazetteer.Agency;
import org.recoupe.gazetteer.Found;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/** Press agencies by name: bodies, whatever else was seen there, unless inside a longer name. */
final class KnownBodies implements NameFinder {
  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> bodies = new ArrayList<>();
    for (Found<Agency> found : Gazetteer.french().agencies().in(page.text())) {
      int capital = capital(page.text(), found.start(), found.end());
      if (capital >= 0) {
        add(new Span(capital, found.end()), names, bodies);
      }
    }
    return Mentions.over(names, bodies);
  }

  /** Where the first word with a capital begins: an article before the name is no part of it. */
  private static int capital(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean opens = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (opens && Character.isUpperCase(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static void add(Span span, List<Mention> names, List<Mention> bodies) {
    boolean inside =
        names.stream().anyMatch(n -> n.span().covers(span) && n.span().length() > span.length());
    if (!inside) {
      bodies.add(Mentions.of(span, EntityType.ORGANISATION));
    }
  }
}
