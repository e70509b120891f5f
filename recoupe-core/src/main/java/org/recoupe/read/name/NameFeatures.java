package org.recoupe.read.name;

import java.util.Arrays;

/**
 * The features of every word of a sentence, as keys. The same code runs when the model is made and
 * when it is used.
 */
final class NameFeatures {
  private static final int BEFORE = Key.of("<s>");
  private static final int BEHIND = Key.of("</s>");

  private static final int REACH = 3;

  private final WordRow words;
  private final Evidence evidence;
  private final int[] lower;
  private final int[] shape;
  private final int[] tag;
  private final int[] kinds;
  private final int[] opening;
  private final int[] closing;
  private int[] out = new int[64];
  private int size;

  NameFeatures(WordRow words, Evidence evidence, WordKinds lists) {
    this.words = words;
    this.evidence = evidence;
    int count = words.count();
    lower = new int[count];
    shape = new int[count];
    tag = new int[count];
    kinds = new int[count];
    opening = new int[count];
    closing = new int[count];
    for (int i = 0; i < count; i++) {
      lower[i] = Key.of(words.lower(i));
      shape[i] = words.shouted() ? shouted(words.form(i)) : Key.of(shape(words.form(i)));
      tag[i] = Key.of(words.tag(i));
      kinds[i] = lists.of(words.lower(i));
      compounds(i, lists);
    }
  }

  /** Names of two words, or of two with a small one between: « New York », « Côte d'Ivoire ». */
  private void compounds(int last, WordKinds lists) {
    for (int first = last - 1; first >= 0 && first >= last - 2; first--) {
      boolean two = words.capital(first) && words.capital(last);
      if (two && (last - first == 1 || !words.capital(last - 1))) {
        StringBuilder compound = new StringBuilder(words.lower(first));
        for (int i = first + 1; i <= last; i++) {
          compound.append(' ').append(words.lower(i));
        }
        int bits = lists.of(compound.toString());
        opening[first] |= bits;
        closing[last] |= bits;
      }
    }
  }

  private static int shouted(String form) {
    return Character.isLetter(form.charAt(0)) ? Key.of("SHOUT") : Key.of(shape(form));
  }

  /** The cut of a word: "Xx", "X", "Xx-Xx", "0", "X.", runs squeezed. */
  private static String shape(String form) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < form.length() && shape.length() < 8; i++) {
      char c = form.charAt(i);
      char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c == '0' ? '0' : c;
      if (kind != last || (kind == 'X' && shape.length() == 1)) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  /**
   * False for a word without a capital near it: the model calls such a word nothing, and asking it
   * would cost more than all names together.
   */
  boolean mayBeNamed(int i) {
    if (words.shouted()) {
      return true;
    }
    int last = Math.min(words.count() - 1, i + REACH);
    for (int at = Math.max(0, i - REACH); at <= last; at++) {
      if (words.anyCapital(at)) {
        return true;
      }
    }
    return false;
  }

  /** The keys of all features of a word; the array is new. */
  int[] at(int i) {
    size = 0;
    own(i);
    around(i);
    lists(i);
    return Arrays.copyOf(out, size);
  }

  private void own(int i) {
    String form = words.lower(i);
    int length = form.length();
    add(Key.mix(1, lower[i]));
    add(Key.mix(2, words.shouted() ? 0 : Key.of(words.form(i))));
    add(Key.mix(3, shape[i]));
    add(Key.mix(4, tag[i], shape[i]));
    for (int n = 2; n <= 4 && n < length; n++) {
      add(Key.mix(10 + n, Key.of(form, 0, n), shape[i]));
    }
    for (int n = 2; n <= 5 && n < length; n++) {
      add(Key.mix(20 + n, Key.of(form, length - n, length), shape[i]));
    }
    add(Key.mix(5, i == 0 ? 1 : 0, shape[i]));
    int known = evidence.of(form);
    add(Key.mix(6, known, shape[i]));
    for (int bit = 0; bit < Evidence.BITS; bit++) {
      if ((known & 1 << bit) != 0) {
        add(Key.mix(7, bit, shape[i]));
      }
    }
  }

  private void around(int i) {
    int last = value(lower, i - 1);
    int next = value(lower, i + 1);
    add(Key.mix(30, last));
    add(Key.mix(31, next));
    add(Key.mix(32, value(lower, i - 2)));
    add(Key.mix(33, value(lower, i + 2)));
    add(Key.mix(34, last, lower[i]));
    add(Key.mix(35, lower[i], next));
    add(Key.mix(36, last, shape[i]));
    add(Key.mix(37, shape[i], next));
    add(Key.mix(38, Key.mix(0, value(lower, i - 2), last), shape[i]));
    add(Key.mix(39, Key.mix(0, next, value(lower, i + 2)), shape[i]));
    add(Key.mix(40, Key.mix(0, value(shape, i - 1), shape[i]), value(shape, i + 1)));
    add(Key.mix(41, value(shape, i - 1)));
    add(Key.mix(42, value(shape, i + 1)));
    add(Key.mix(43, Key.mix(0, value(shape, i - 2), value(shape, i - 1)), shape[i]));
    add(Key.mix(44, Key.mix(0, shape[i], value(shape, i + 1)), value(shape, i + 2)));
    add(Key.mix(45, value(tag, i - 1), shape[i]));
    add(Key.mix(46, value(tag, i + 1), shape[i]));
    add(Key.mix(47, last, next));
    add(Key.mix(48, suffix(i - 1), shape[i]));
    add(Key.mix(49, suffix(i + 1), shape[i]));
    add(Key.mix(50, value(lower, i - 3), shape[i]));
  }

  private void lists(int i) {
    for (int at = -2; at <= 2; at++) {
      int bits = i + at < 0 || i + at >= kinds.length ? 0 : kinds[i + at];
      if (bits != 0) {
        add(Key.mix(60 + at, bits, shape[i]));
        for (int rest = bits; rest != 0; rest &= rest - 1) {
          add(Key.mix(70 + at, Integer.numberOfTrailingZeros(rest), shape[i]));
        }
      }
    }
    if (opening[i] != 0) {
      add(Key.mix(90, opening[i], shape[i]));
    }
    if (closing[i] != 0) {
      add(Key.mix(91, closing[i], shape[i]));
    }
    int left = i > 0 ? kinds[i - 1] : 0;
    int right = i + 1 < kinds.length ? kinds[i + 1] : 0;
    if ((left | kinds[i] | right) != 0) {
      add(Key.mix(80, Key.mix(0, left, kinds[i]), Key.mix(right, shape[i])));
      add(Key.mix(81, left, Key.mix(kinds[i], shape[i])));
      add(Key.mix(82, right, Key.mix(kinds[i], shape[i])));
    }
  }

  private int suffix(int i) {
    if (i < 0 || i >= lower.length) {
      return 0;
    }
    String form = words.lower(i);
    return Key.of(form, Math.max(0, form.length() - 3), form.length());
  }

  private static int value(int[] values, int i) {
    return i < 0 ? BEFORE : i >= values.length ? BEHIND : values[i];
  }

  private void add(int key) {
    if (size == out.length) {
      out = Arrays.copyOf(out, size * 2);
    }
    out[size++] = key;
  }
}
