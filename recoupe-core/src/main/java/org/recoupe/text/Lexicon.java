package org.recoupe.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The dictionary of French forms: what a form can be. Source: LanguageTool's french-pos-dict (after
 * Dicollecte), read with Morfologik. Thread-safe; the dictionary is read at first use (about 60
 * ms).
 */
public final class Lexicon {
  private static final String ROOT = "/org/languagetool/resource/fr/";

  private final Dictionary dictionary;
  private final ThreadLocal<DictionaryLookup> lookup;
  private final ConcurrentHashMap<String, List<Form>> known = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, Character> frequencies = new ConcurrentHashMap<>();

  private Lexicon(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
  }

  /** The French dictionary. */
  public static Lexicon french() {
    return Holder.FRENCH;
  }

  /**
   * One thing that a form can be.
   *
   * @param lemma dictionary form
   * @param tag LanguageTool's French tag, e.g. "N m s", "V etre ind futu 3 s", "J f p"
   */
  public record Form(String lemma, String tag) {

    /** True if this is a verb (auxiliaries included). */
    public boolean verb() {
      return tag.startsWith("V");
    }

    /** True for a finite form in the simple future. */
    public boolean future() {
      return verb() && tag.contains(" futu ");
    }

    /** True for a form in the conditional. */
    public boolean conditional() {
      return verb() && tag.contains(" con ");
    }

    /** True for a past participle. */
    public boolean pastParticiple() {
      return verb() && tag.contains(" ppa ");
    }

    /** True for an infinitive. */
    public boolean infinitive() {
      return verb() && tag.endsWith(" inf");
    }

    /** True for a finite form of a verb. */
    public boolean finite() {
      return verb() && (tag.contains(" ind ") || tag.contains(" con ") || tag.contains(" sub "));
    }

    /** True for a common noun. */
    public boolean noun() {
      return tag.startsWith("N ");
    }

    /** True for an adjective. */
    public boolean adjective() {
      return tag.startsWith("J ");
    }

    /** True for a proper noun. */
    public boolean proper() {
      return tag.startsWith("Z ");
    }

    /** True if the form can be feminine. */
    public boolean feminine() {
      return tag.contains(" f ") || tag.contains(" e ");
    }

    /** True if the form can be masculine. */
    public boolean masculine() {
      return tag.contains(" m ") || tag.contains(" e ");
    }

    /** True if the form can be a plural. */
    public boolean plural() {
      return tag.endsWith("p");
    }
  }

  /**
   * What this form can be, in the order of the dictionary; looked up as written, then in lower
   * case. Empty if unknown.
   */
  public List<Form> forms(String form) {
    String plain = form.replace('’', '\'');
    List<Form> cached = known.get(plain);
    if (cached != null) {
      return cached;
    }
    List<Form> found = look(plain);
    if (found.isEmpty()) {
      String lower = Fold.lower(plain);
      found = lower.equals(plain) ? found : look(lower);
    }
    if (known.size() < 200_000) {
      known.put(plain, found);
    }
    return found;
  }

  /** How common a verb is, from 'A' (hardly ever) upward; by its infinitive. */
  public char frequency(String infinitive) {
    Character frequency = frequencies.get(infinitive);
    if (frequency == null) {
      frequency =
          lookup.get().lookup(infinitive).stream()
              .map(word -> text(word.getTag()))
              .filter(tag -> tag.startsWith("V") && tag.length() > 1)
              .map(tag -> tag.charAt(tag.length() - 1))
              .findFirst()
              .orElse('A');
      frequencies.put(infinitive, frequency);
    }
    return frequency;
  }

  /** True if the dictionary has this form, as written or in lower case. */
  public boolean knows(String form) {
    return !forms(form).isEmpty();
  }

  private List<Form> look(String form) {
    List<WordData> data = lookup.get().lookup(form);
    List<Form> forms = new ArrayList<>(data.size());
    for (WordData word : data) {
      forms.add(new Form(text(word.getStem()), withoutFrequency(text(word.getTag()))));
    }
    return List.copyOf(forms);
  }

  private static String text(CharSequence chars) {
    return chars == null ? "" : chars.toString();
  }

  /** The dictionary appends one letter, a class of frequency, to each tag. */
  private static String withoutFrequency(String tag) {
    return tag.length() > 1 ? tag.substring(0, tag.length() - 1) : tag;
  }

  private static final class Holder {
    static final Lexicon FRENCH = read("french");

    private static Lexicon read(String name) {
      try (InputStream words = Lexicon.class.getResourceAsStream(ROOT + name + ".dict");
          InputStream about = Lexicon.class.getResourceAsStream(ROOT + name + ".info")) {
        if (words == null || about == null) {
          throw new IllegalStateException("no dictionary " + name + " on the class path");
        }
        return new Lexicon(Dictionary.read(words, about));
      } catch (IOException e) {
        throw new UncheckedIOException("dictionary " + name, e);
      }
    }
  }
}
