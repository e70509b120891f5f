package org.recoupe.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Table;

/**
 * Words grown together where a link or a line end was lost: « semaineLes », « Martinovle ministre
 * ». A word is parted only if the dictionary does not know it, both halves make sense where they
 * stand, and no name is known to be written so. In doubt it stays.
 */
final class Glue implements Step {
  private static final String WHY = "two words grown together";
  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_WORD = 4;
  private static final Set<String> OPENERS = set("opening-words.txt");
  private static final Map<String, GluedEnding> ENDINGS = endings();

  private static final int SHORTEST_ENDING = 2;
  private static final int LONGEST_ENDING =
      ENDINGS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private final Lexicon lexicon = Lexicon.french();

  /**
   * A function word that may hang at the end of another.
   *
   * @param follow the tags, in the dictionary, that the next word may have; empty for any
   * @param before letters that a name naturally has before this ending
   */
  private record GluedEnding(String follow, String before) {}

  private static Set<String> set(String list) {
    return Table.lines(Glue.class, list).stream().collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, GluedEnding> endings() {
    return Table.of(Glue.class, "glued-endings.tsv").stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get(0), row -> new GluedEnding(row.get(1), row.get(2))));
  }

  @Override
  public List<Change> changes(Draft draft) {
    String text = draft.text();
    List<Span> words = words(text);
    List<Span> odd = words.stream().filter(word -> odd(text, word)).toList();
    List<Change> changes = new ArrayList<>();
    if (!odd.isEmpty()) {
      Map<String, Integer> seen = new HashMap<>();
      words.forEach(word -> seen.merge(word.in(text), 1, Integer::sum));
      odd.forEach(word -> part(text, word, seen).ifPresent(changes::add));
    }
    changes.removeIf(change -> foreign(draft.lines(), change.span().start()));
    return changes;
  }

  /**
   * True for a word that may be two: it has a hump, or an ending that the dictionary wonders at.
   */
  private boolean odd(String text, Span word) {
    return word.length() > SHORTEST_NAME
        && (hump(text, word) > 0
            || (text.startsWith(" ", word.end())
                && glued(text, word)
                && !lexicon.knows(word.in(text))));
  }

  private static boolean glued(String text, Span word) {
    int longest = Math.min(LONGEST_ENDING, word.length() - SHORTEST_NAME);
    for (int length = SHORTEST_ENDING; length <= longest; length++) {
      if (ENDINGS.containsKey(text.substring(word.end() - length, word.end()))) {
        return true;
      }
    }
    return false;
  }

  /** True in a paragraph that is not French: the dictionary says nothing of its words. */
  private static boolean foreign(List<Paragraph> lines, int place) {
    return lines.stream()
        .filter(line -> line.span().covers(place))
        .anyMatch(line -> !Languages.byFunctionWords(line.text()).orElse("fr").equals("fr"));
  }

  /** Runs of letters. */
  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>(text.length() / 6 + 1);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  private Optional<Change> part(String text, Span word, Map<String, Integer> seen) {
    int hump = hump(text, word);
    if (hump > 0) {
      return LostSpaces.addressed(text, word.end())
          ? Optional.empty()
          : atHump(text, word, hump, seen);
    }
    return lexicon.knows(word.in(text)) ? Optional.empty() : atEnding(text, word, seen);
  }

  /** The one place where a small letter is followed by a capital; 0 if there is none or several. */
  private static int hump(String text, Span word) {
    int found = 0;
    for (int i = word.start() + 1; i < word.end(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        if (found > 0) {
          return 0;
        }
        found = i;
      }
    }
    return found;
  }

  private Optional<Change> atHump(String text, Span word, int hump, Map<String, Integer> seen) {
    String left = text.substring(word.start(), hump);
    String right = text.substring(hump, word.end());
    boolean monsieur = right.equals("M") && startsWith(text, word, ". ");
    boolean opener = OPENERS.contains(right) || monsieur;
    boolean small = Character.isLowerCase(left.charAt(0));
    boolean leftStands =
        small
            ? lexicon.knows(left) && left.length() > 1
            : (monsieur && left.length() >= SHORTEST_NAME)
                || (left.length() >= SHORTEST_WORD
                    && (seen.containsKey(left) || lexicon.knows(left)));
    boolean rightStands =
        opener
            || (small
                && left.length() >= SHORTEST_WORD
                && seen.containsKey(right)
                && right.length() > 2);
    if (!leftStands || !rightStands || seen.getOrDefault(word.in(text), 0) > 2) {
      return Optional.empty();
    }
    String gap = opener && !monsieur ? ". " : " ";
    return Optional.of(Change.insert(hump, gap, WHY, word));
  }

  private static boolean startsWith(String text, Span word, String behind) {
    return text.startsWith(behind, word.end());
  }

  private Optional<Change> atEnding(String text, Span word, Map<String, Integer> seen) {
    String form = word.in(text);
    if (seen.getOrDefault(form, 0) > 1
        || !startsWith(text, word, " ")
        || LostSpaces.addressed(text, word.end())) {
      return Optional.empty();
    }
    for (int cut = form.length() - 2; cut >= SHORTEST_NAME; cut--) {
      GluedEnding ending = ENDINGS.get(form.substring(cut));
      if (ending != null && parts(text, word, cut, ending, seen)) {
        String gap = apposition(text, word, form.substring(cut)) ? ", " : " ";
        int at = word.start() + cut;
        return Optional.of(Change.insert(at, gap, WHY, word));
      }
    }
    return Optional.empty();
  }

  private boolean parts(
      String text, Span word, int cut, GluedEnding ending, Map<String, Integer> seen) {
    String left = text.substring(word.start(), word.start() + cut);
    boolean name = named(text, word);
    boolean alone = seen.containsKey(left);
    char last = Character.toLowerCase(left.charAt(left.length() - 1));
    boolean unnatural = !ending.before().equals("*") && ending.before().indexOf(last) < 0;
    boolean small =
        (!ending.follow().isEmpty() || word.length() - cut >= SHORTEST_WORD)
            && left.length() >= SHORTEST_WORD
            && lexicon.knows(left);
    boolean leftStands = name ? alone || unnatural : small;
    return leftStands && follows(text, word.end() + 1, ending.follow());
  }

  /** True for a word with a capital, or the second half of one: « Il-sung ». */
  private static boolean named(String text, Span word) {
    int start = word.start();
    if (Character.isUpperCase(text.charAt(start))) {
      return true;
    }
    int at = start - 1;
    while (at > 0 && (text.charAt(at) == '-' || Character.isLetter(text.charAt(at)))) {
      at--;
    }
    return at + 1 < start - 1
        && text.charAt(start - 1) == '-'
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private boolean follows(String text, int from, String tags) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (tags.isEmpty()) {
      return end > from;
    }
    return lexicon.forms(text.substring(from, end)).stream()
        .anyMatch(form -> form.tag().matches(tags));
  }

  /** « Anna Martinovle ministre »: a title behind a full name stands between commas. */
  private static boolean apposition(String text, Span word, String ending) {
    int before = word.start() - 2;
    while (before > 0 && Character.isLetter(text.charAt(before))) {
      before--;
    }
    boolean full =
        word.start() > 1 && Character.isUpperCase(text.charAt(before == 0 ? 0 : before + 1));
    return full && Set.of("le", "la", "les", "un", "une").contains(ending);
  }
}
