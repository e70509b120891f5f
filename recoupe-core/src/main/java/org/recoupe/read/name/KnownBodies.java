package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recoupe.gazetteer.Found;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/**
 * Agencies, newspapers, channels and listed organisations by name: bodies, whatever else was seen
 * there, unless inside a longer name.
 */
final class KnownBodies implements NameFinder {
  private static final int SHORTEST = 2;
  private static final Set<String> ARTICLES = Grammar.words("article");

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    Gazetteer lists = Gazetteer.french();
    List<Mention> sure = new ArrayList<>();
    List<Mention> likely = new ArrayList<>();
    place(page.text(), names, sure, lists.agencies().in(page.cut()));
    place(page.text(), names, sure, lists.organisations().in(page.cut()));
    place(page.text(), names, likely, lists.outlets().in(page.cut()));
    return Mentions.over(names, Mentions.under(sure, seen(names, likely)));
  }

  /** Titles of newspapers are often common words: they need a name that was seen there. */
  private static List<Mention> seen(List<Mention> names, List<Mention> titles) {
    return titles.stream()
        .filter(title -> names.stream().anyMatch(n -> n.span().overlaps(title.span())))
        .toList();
  }

  private static <T> void place(
      String text, List<Mention> names, List<Mention> bodies, List<Found<T>> found) {
    Stream<Span> spans =
        found.stream()
            .map(hit -> new Span(start(text, hit.start(), hit.end()), hit.end()))
            .filter(span -> span.length() >= SHORTEST);
    spans
        .filter(span -> names.stream().noneMatch(n -> larger(n.span(), span)))
        .forEach(span -> bodies.add(Mentions.of(span, EntityType.ORGANISATION)));
  }

  private static boolean larger(Span name, Span body) {
    return name.covers(body) && name.length() > body.length();
  }

  /** Where the name begins behind a small article; the end if no word has a capital. */
  private static int start(String text, int start, int end) {
    int at = start;
    if (Character.isLowerCase(text.charAt(start))) {
      int word = start;
      while (word < end && Character.isLetter(text.charAt(word))) {
        word++;
      }
      boolean article = ARTICLES.contains(text.substring(start, word));
      at = article ? Math.min(word + 1, end) : start;
    }
    return text.substring(at, end).chars().anyMatch(Character::isUpperCase) ? at : end;
  }
}
