package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Agency;
import org.recoupe.gazetteer.Found;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Article;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Credit;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/**
 * The agencies that sign a text: in brackets, « (ats/afp) », on a line of their own, « Avec l'AFP
 * et AP », or behind its last full stop, « / ats ».
 */
final class Signatures {
  private static final Set<String> WORDS =
      Table.lines(Signatures.class, "signature-words.txt").stream()
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> PICTURES =
      Table.lines(Signatures.class, "picture-words.txt").stream()
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST_BRACKET = 60;
  private static final int LONGEST_LINE = 110;
  private static final int LONGEST_TAIL = 40;
  private static final int MOST_OTHERS = 2;

  private Signatures() {}

  static List<Credit> in(Article article) {
    List<Credit> credits = new ArrayList<>();
    String text = article.text();
    brackets(text, credits);
    lines(text, credits);
    betweenDashes(text, credits);
    behindSlashes(text, credits);
    return credits;
  }

  private static void brackets(String text, List<Credit> credits) {
    int open = text.indexOf('(');
    while (open >= 0) {
      int close = text.indexOf(')', open);
      if (close > open
          && close - open <= LONGEST_BRACKET
          && !explains(text, open, close)
          && !insideClause(text, open, close)) {
        signed(text, new Span(open + 1, close), credits, true);
      }
      open = text.indexOf('(', open + 1);
    }
  }

  /** « l'Agence télégraphique suisse (ATS) »: the bracket explains a name, it does not sign. */
  private static boolean explains(String text, int open, int close) {
    String inside = text.substring(open + 1, close).strip();
    String before = text.substring(Math.max(0, open - 70), open).stripTrailing();
    return Gazetteer.french().agencies().inSignature(inside).stream()
        .map(Found::value)
        .anyMatch(agency -> endsWithForm(before, agency));
  }

  /** « l'office (ABC) a dit »: the sentence goes on behind the bracket, far from a dateline. */
  private static boolean insideClause(String text, int open, int close) {
    int next = close + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean goesOn =
        next < text.length()
            && (Character.isLowerCase(text.charAt(next)) || text.charAt(next) == ',');
    int line = text.lastIndexOf('\n', open) + 1;
    return goesOn && open - line > LONGEST_BRACKET;
  }

  private static boolean endsWithForm(String before, Agency agency) {
    String folded = Fold.plain(before);
    return agency.forms().stream().map(Fold::plain).anyMatch(folded::endsWith)
        || folded.endsWith("agence de presse")
        || folded.endsWith("agence");
  }

  /** « VARSOVIE, 12. — Reuters. — », « VARSOVIE, 12. Reuters. — »: the old form of a dateline. */
  private static void betweenDashes(String text, List<Credit> credits) {
    if (text.indexOf('—') < 0 && text.indexOf('–') < 0) {
      return;
    }
    for (Found<Agency> found : Gazetteer.french().agencies().inSignature(text)) {
      int before = found.start() - 1;
      while (before >= 0 && text.charAt(before) == ' ') {
        before--;
      }
      int behind = found.end();
      while (behind < text.length() && ". ".indexOf(text.charAt(behind)) >= 0) {
        behind++;
      }
      if (before > 0
          && behind < text.length()
          && Character.isUpperCase(text.charAt(found.start()))
          && (dash(text, before) || day(text, before))
          && dash(text, behind)) {
        credits.add(new Credit(found.value().name(), new Span(found.start(), found.end()), true));
      }
    }
  }

  /** « … prévu. / ats-afp Autre brève …»: briefs that were run together. */
  private static void behindSlashes(String text, List<Credit> credits) {
    for (int slash = text.indexOf('/'); slash > 0; slash = text.indexOf('/', slash + 1)) {
      int before = slash - 1;
      while (before > 0 && text.charAt(before) == ' ') {
        before--;
      }
      int end = Math.min(text.length(), slash + LONGEST_TAIL);
      if (".!?»)".indexOf(text.charAt(before)) >= 0 && text.startsWith(" ", slash + 1)) {
        row(text, new Span(slash + 1, end), credits);
      }
    }
  }

  /** Agencies at the beginning of a stretch with nothing but hyphens between them. */
  private static void row(String text, Span stretch, List<Credit> credits) {
    int from = stretch.start() + 1;
    for (Found<Agency> found : Gazetteer.french().agencies().inSignature(stretch.in(text))) {
      Span span = new Span(stretch.start() + found.start(), stretch.start() + found.end());
      boolean next = span.start() == from;
      boolean small = span.in(text).chars().noneMatch(Character::isUpperCase);
      if (!next || !small) {
        return;
      }
      credits.add(new Credit(found.value().name(), span, true));
      from = span.end() + 1;
    }
  }

  /** « 12. »: the day of a dateline, with its full stop. */
  private static boolean day(String text, int at) {
    return text.charAt(at) == '.' && Character.isDigit(text.charAt(at - 1));
  }

  private static boolean dash(String text, int at) {
    return "—–".indexOf(text.charAt(at)) >= 0;
  }

  private static void lines(String text, List<Credit> credits) {
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (to - from <= LONGEST_LINE) {
        signed(text, new Span(from, to), credits, false);
      } else {
        tail(text, from, to, credits);
      }
      from = to + 1;
    }
  }

  /** What stands behind the last full stop or dash of a paragraph. */
  private static void tail(String text, int from, int to, List<Credit> credits) {
    int start = Math.max(from, to - LONGEST_TAIL);
    for (int i = start; i < to - 1; i++) {
      if (".!?»)/|—–".indexOf(text.charAt(i)) >= 0) {
        int before = credits.size();
        signed(text, new Span(i + 1, to), credits, false);
        if (credits.size() > before) {
          return;
        }
      }
    }
  }

  /** Credits for a stretch that holds agencies and nothing but words of a signature. */
  private static void signed(String text, Span stretch, List<Credit> credits, boolean bracket) {
    String signature = stretch.in(text);
    if (signature.isBlank()) {
      return;
    }
    List<Found<Agency>> agencies =
        Gazetteer.french().agencies().inSignature(signature).stream()
            .filter(f -> !WORDS.contains(Fold.plain(f.value().name())))
            .filter(f -> f.value().kind() != Agency.Kind.PHOTO)
            .toList();
    if (agencies.isEmpty() || !onlySignature(signature, agencies, bracket)) {
      return;
    }
    for (Found<Agency> found : agencies) {
      Span span = new Span(stretch.start() + found.start(), stretch.start() + found.end());
      credits.add(new Credit(found.value().name(), span, true));
    }
  }

  private static boolean onlySignature(
      String signature, List<Found<Agency>> agencies, boolean bracket) {
    char[] rest = signature.toCharArray();
    agencies.forEach(found -> java.util.Arrays.fill(rest, found.start(), found.end(), ' '));
    String folded = Fold.plain(new String(rest));
    Set<String> words = new HashSet<>();
    for (String word : folded.split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    if (words.stream().anyMatch(PICTURES::contains)) {
      return false;
    }
    String plain = new String(rest);
    List<String> others = words.stream().filter(w -> !WORDS.contains(w)).toList();
    if (bracket
        && others.size() <= MOST_OTHERS
        && others.stream().allMatch(w -> capital(plain, w))) {
      return true;
    }
    return words.stream().allMatch(word -> WORDS.contains(word) || initials(plain, word))
        || withAgency(folded, words.size());
  }

  /** « (Paris, AFP) », « (Reuters, Courr.) »: a place or paper beside the agency. */
  private static boolean capital(String rest, String word) {
    String lower = Fold.plain(rest);
    int at = lower.length() == rest.length() ? lower.indexOf(word) : -1;
    return at >= 0 && Character.isUpperCase(rest.charAt(at));
  }

  /** Initials of a writer or a desk: two to four letters, « abc », « J. D. ». */
  private static boolean initials(String signature, String word) {
    return word.length() <= 3
        || word.length() <= 4 && signature.indexOf(word) < 0 && !word.matches("\\d+");
  }

  /** « La rédaction du Courrier avec AFP ». */
  private static boolean withAgency(String folded, int words) {
    String start = folded.strip();
    return words <= 7
        && (start.endsWith(" avec") || start.endsWith(" avec l'") || start.startsWith("avec "));
  }
}
