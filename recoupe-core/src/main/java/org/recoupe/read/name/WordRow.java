package org.recoupe.read.name;

import java.util.List;
import java.util.Locale;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;

/** The words of one sentence as the name model sees them. */
final class WordRow {
  private final String[] forms;
  private final String[] lowers;
  private final String[] tags;
  private final Span[] spans;
  private final boolean shouted;

  private WordRow(String[] forms, String[] lowers, String[] tags, Span[] spans) {
    this.forms = forms;
    this.lowers = lowers;
    this.tags = tags;
    this.spans = spans;
    this.shouted = shouts(forms);
  }

  /** The words of a sentence of this text. */
  static WordRow of(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int count = tokens.size();
    String[] forms = new String[count];
    String[] lowers = new String[count];
    String[] tags = new String[count];
    Span[] spans = new Span[count];
    for (int i = 0; i < count; i++) {
      Token token = tokens.get(i);
      spans[i] = token.span();
      forms[i] = plain(token.span().in(text));
      lowers[i] = forms[i].toLowerCase(Locale.ROOT);
      tags[i] = token.tag();
    }
    return new WordRow(forms, lowers, tags, spans);
  }

  /** One kind of apostrophe, hyphen and zero for all digits. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      plain.append(
          switch (c) {
            case '’', 'ʼ', '‘' -> '\'';
            case '‐', '‑' -> '-';
            default -> Character.isDigit(c) ? '0' : c;
          });
    }
    return plain.toString();
  }

  /** True for a headline in capitals: its case says nothing about names. */
  private static boolean shouts(String[] forms) {
    int capital = 0;
    int small = 0;
    for (String form : forms) {
      for (int i = 0; i < form.length(); i++) {
        capital += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        small += Character.isLowerCase(form.charAt(i)) ? 1 : 0;
      }
    }
    return capital > 12 && small * 4 < capital;
  }

  int count() {
    return forms.length;
  }

  String form(int i) {
    return forms[i];
  }

  String lower(int i) {
    return lowers[i];
  }

  String tag(int i) {
    return tags[i];
  }

  Span span(int i) {
    return spans[i];
  }

  /** The word that covers a place of the text; -1 if none does. */
  int at(int place) {
    int low = 0;
    int high = spans.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (spans[middle].end() <= place) {
        low = middle + 1;
      } else if (spans[middle].start() > place) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  boolean shouted() {
    return shouted;
  }

  /** True if a capital stands anywhere in the word. */
  boolean anyCapital(int i) {
    return !forms[i].equals(lowers[i]);
  }

  /** True if the word begins with a capital. */
  boolean capital(int i) {
    return !forms[i].isEmpty() && Character.isUpperCase(forms[i].charAt(0));
  }
}
