package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Fold;
import org.recoupe.text.NameForm;
import org.recoupe.text.Table;

/** Cuts off what does not belong to a name: articles, civilities, quotation marks, stops. */
final class Trimmer implements NameFinder {
  private static final Set<String> OPENING =
      Table.lines(Trimmer.class, "name-trim-fr.txt").stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final String OPENED = "«“";
  private static final String CLOSED = "»”";

  private static final Set<String> OPENERS = NameForm.openers();

  private static final Set<String> ARTICLES = Grammar.words("opening-article");

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> trimmed = new ArrayList<>(names.size());
    for (Mention name : names) {
      for (Span part : parts(page.text(), quoted(page.text(), name.span()))) {
        Span span = opened(page.text(), trim(page.text(), part, name.type()), name.type());
        if (!span.isEmpty()) {
          trimmed.add(Mentions.of(span, name.type()));
        }
      }
    }
    return trimmed;
  }

  /** « le “Pol Pot des Andes” Douze »: a name ends where a quotation ends that it did not open. */
  private static Span quoted(String text, Span span) {
    int open = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      open += OPENED.indexOf(c) >= 0 ? 1 : 0;
      if (CLOSED.indexOf(c) >= 0 && --open < 0) {
        return new Span(span.start(), i);
      }
    }
    return span;
  }

  /** No name runs over a line end or a wide gap: two headlines stand side by side there. */
  private static List<Span> parts(String text, Span span) {
    for (int i = span.start(); i + 1 < span.end(); i++) {
      char c = text.charAt(i);
      boolean gap = Character.isWhitespace(c) && Character.isWhitespace(text.charAt(i + 1));
      if (gap || c == '\n') {
        List<Span> parts = new ArrayList<>();
        parts.add(new Span(span.start(), i));
        parts.addAll(parts(text, new Span(i + 1, span.end())));
        return parts;
      }
    }
    return List.of(span);
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
    if (opening && type == EntityType.PERSON && !opens(text, start, word)) {
      return trim(text, new Span(word, end), type);
    }
    int article = type == EntityType.PLACE ? article(text, start, end) : start;
    return new Span(article, end);
  }

  /** « Le Goff », « Van Damme »: a capital inside a sentence makes the small word the name's. */
  private static Span opened(String text, Span span, EntityType type) {
    int end = span.start() - 1;
    if (type != EntityType.PERSON || span.isEmpty() || end < 1 || text.charAt(end) != ' ') {
      return span;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return opens(text, start, end) ? new Span(start, span.end()) : span;
  }

  private static boolean opens(String text, int start, int end) {
    return OPENERS.contains(text.substring(start, end))
        && start > 1
        && " \u00a0\u202f".indexOf(text.charAt(start - 1)) >= 0
        && (Character.isLowerCase(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
  }

  /** « La France » is France; « Le Havre » keeps its article. */
  private static int article(String text, int start, int end) {
    String form = text.substring(start, end).replace('’', '\'');
    int cut = form.startsWith("L'") ? 2 : form.indexOf(' ') + 1;
    boolean article = cut > 0 && ARTICLES.contains(form.substring(0, cut).strip());
    return article && Gazetteer.french().countries().named(form.substring(cut)).isPresent()
        ? start + cut
        : start;
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
