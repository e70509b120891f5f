package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** Cuts off what does not belong to a name: articles, civilities, quotation marks, stops. */
final class Trimmer implements NameFinder {
  private static final Set<String> OPENING =
      Table.lines(Trimmer.class, "name-trim-fr.txt").stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> trimmed = new ArrayList<>(names.size());
    for (Mention name : names) {
      Span span = trim(page.text(), name.span(), name.type());
      if (!span.isEmpty()) {
        trimmed.add(Mentions.of(span, name.type()));
      }
    }
    return trimmed;
  }

  private static Span trim(String text, Span span, EntityType type) {
    int start = span.start();
    int end = span.end();
    while (start < end && !nameLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && !nameEnd(text, start, end - 1)) {
      end--;
    }
    int word = wordEnd(text, start, end);
    boolean opening =
        word < end && OPENING.contains(Fold.lower(text.substring(start, word)).replace('’', '\''));
    if (opening && type == EntityType.PERSON) {
      return trim(text, new Span(word, end), type);
    }
    return new Span(start, end);
  }

  private static boolean nameLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '#' || c == '@';
  }

  /** A full stop stays only behind an initial. */
  private static boolean nameEnd(String text, int start, int at) {
    char c = text.charAt(at);
    if (c == '.') {
      boolean initial = at > start && Character.isUpperCase(text.charAt(at - 1));
      return initial && (at - 1 == start || !Character.isLetter(text.charAt(at - 2)));
    }
    return nameLetter(c) || c == '+' || c == '!' && at > start;
  }

  private static int wordEnd(String text, int start, int end) {
    int at = start;
    while (at < end && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\u00a0') {
      at++;
    }
    return at;
  }
}
