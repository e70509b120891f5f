package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of forms of one or more words, found in running text by the longest match.
 *
 * <p>Words compare by {@link NameKey}. Case is kept where it carries meaning: a form listed in
 * capitals ("AP") is found in capitals only, a form listed with a capital initial needs one in the
 * text, a form listed in lower case is found in any case.
 */
public final class Phrases<T> {
  private final Map<String, List<Entry<T>>> byFirstWord;

  private record Entry<T>(List<String> words, List<String> written, String form, T value) {}

  private Phrases(Map<String, List<Entry<T>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** The phrases of a list; where two entries share a form the first one given wins. */
  public static <T> Phrases<T> of(List<Map.Entry<String, T>> forms) {
    Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    for (Map.Entry<String, T> form : forms) {
      Entry<T> entry = entry(form.getKey(), form.getValue());
      byFirst.computeIfAbsent(entry.words().get(0), word -> new ArrayList<>(2)).add(entry);
    }
    Comparator<Entry<T>> longestFirst = Comparator.comparingInt(entry -> -entry.words().size());
    byFirst.values().forEach(entries -> entries.sort(longestFirst));
    return new Phrases<>(byFirst);
  }

  private static <T> Entry<T> entry(String form, T value) {
    List<Words.Word> words = Words.of(form);
    return new Entry<>(
        words.stream().map(Words.Word::key).toList(),
        words.stream().map(word -> form.substring(word.start(), word.end())).toList(),
        form,
        value);
  }

  /** What the list says of exactly this form, case forgiven as in running text. */
  public Optional<T> named(CharSequence form) {
    List<Words.Word> words = Words.of(form);
    return words.isEmpty()
        ? Optional.empty()
        : at(form, words, 0)
            .filter(found -> found.end() == words.get(words.size() - 1).end())
            .map(Found::value);
  }

  /** All forms in a text, left to right, the longest at each place, none overlapping. */
  public List<Found<T>> in(CharSequence text) {
    List<Words.Word> words = Words.of(text);
    List<Found<T>> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Found<T>> hit = at(text, words, i);
      hit.ifPresent(found::add);
      int end = hit.map(Found::end).orElse(words.get(i).end());
      while (i < words.size() && words.get(i).start() < end) {
        i++;
      }
    }
    return found;
  }

  private Optional<Found<T>> at(CharSequence text, List<Words.Word> words, int first) {
    for (Entry<T> entry : byFirstWord.getOrDefault(words.get(first).key(), List.of())) {
      int last = first + entry.words().size() - 1;
      if (last < words.size() && matches(text, words, first, entry)) {
        int end = words.get(last).end();
        return Optional.of(new Found<>(words.get(first).start(), end, entry.value()));
      }
    }
    return Optional.empty();
  }

  private static <T> boolean matches(
      CharSequence text, List<Words.Word> words, int first, Entry<T> entry) {
    for (int i = 0; i < entry.words().size(); i++) {
      Words.Word word = words.get(first + i);
      if (!word.key().equals(entry.words().get(i))
          || (i > 0 && !Words.joined(text, words.get(first + i - 1).end(), word.start()))) {
        return false;
      }
    }
    return allowsCase(text, words, first, entry);
  }

  private static <T> boolean allowsCase(
      CharSequence text, List<Words.Word> words, int first, Entry<T> entry) {
    int size = entry.words().size();
    if (LetterCase.isCapitals(entry.form())) {
      int end = words.get(first + size - 1).end();
      return LetterCase.allowsCapitals(
          entry.form(), text.subSequence(words.get(first).start(), end));
    }
    for (int i = 0; i < size; i++) {
      Words.Word word = words.get(first + i);
      CharSequence written = text.subSequence(word.start(), word.end());
      if (!LetterCase.allowsWord(entry.written().get(i), written)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a match is no part of a compound: not "Croix" of "Croix-Rouge". */
  static boolean isWhole(CharSequence text, Found<?> found) {
    return !(isHyphen(text, found.end()) && isLetter(text, found.end() + 1))
        && !(isHyphen(text, found.start() - 1) && isLetter(text, found.start() - 2));
  }

  private static boolean isHyphen(CharSequence text, int at) {
    return at >= 0 && at < text.length() && "-\u2010\u2011".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isLetter(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
