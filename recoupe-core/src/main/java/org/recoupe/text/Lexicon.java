package org.recoupe.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

  /** One thing that a form can be. What its tag says is taken apart once: forms are asked often. */
  public static final class Form {
    private final String lemma;
    private final String tag;
    private final EnumSet<Trait> traits;

    private Form(String lemma, String tag) {
      this.lemma = lemma;
      this.tag = tag;
      this.traits = Trait.of(tag);
    }

    /** Dictionary form. */
    public String lemma() {
      return lemma;
    }

    /** LanguageTool's French tag, e.g. "N m s", "V etre ind futu 3 s", "J f p". */
    public String tag() {
      return tag;
    }

    /** True if this is a verb (auxiliaries included). */
    public boolean verb() {
      return traits.contains(Trait.VERB);
    }

    /** True for a finite form in the simple future. */
    public boolean future() {
      return traits.contains(Trait.FUTURE);
    }

    /** True for a form in the conditional. */
    public boolean conditional() {
      return traits.contains(Trait.CONDITIONAL);
    }

    /** True for a past participle. */
    public boolean pastParticiple() {
      return traits.contains(Trait.PAST_PARTICIPLE);
    }

    /** True for an infinitive. */
    public boolean infinitive() {
      return traits.contains(Trait.INFINITIVE);
    }

    /** True for a finite form of a verb. */
    public boolean finite() {
      return traits.contains(Trait.FINITE);
    }

    /** True for a common noun. */
    public boolean noun() {
      return traits.contains(Trait.NOUN);
    }

    /** True for an adjective. */
    public boolean adjective() {
      return traits.contains(Trait.ADJECTIVE);
    }

    /** True for a proper noun. */
    public boolean proper() {
      return traits.contains(Trait.PROPER);
    }

    /** True if the form can be feminine. */
    public boolean feminine() {
      return traits.contains(Trait.FEMININE);
    }

    /** True if the form can be masculine. */
    public boolean masculine() {
      return traits.contains(Trait.MASCULINE);
    }

    /** True if the form can be a plural. */
    public boolean plural() {
      return traits.contains(Trait.PLURAL);
    }
  }

  /** What a tag says. */
  private enum Trait {
    VERB,
    FUTURE,
    CONDITIONAL,
    PAST_PARTICIPLE,
    INFINITIVE,
    FINITE,
    NOUN,
    ADJECTIVE,
    PROPER,
    FEMININE,
    MASCULINE,
    PLURAL;

    private static final Map<String, EnumSet<Trait>> KNOWN = new ConcurrentHashMap<>();

    /** The traits of a tag, not to be changed; the dictionary has a few hundred tags. */
    static EnumSet<Trait> of(String tag) {
      return KNOWN.computeIfAbsent(tag, Trait::read);
    }

    private static EnumSet<Trait> read(String tag) {
      EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
      Arrays.stream(values()).filter(trait -> trait.in(tag)).forEach(traits::add);
      return traits;
    }

    private boolean in(String tag) {
      boolean verb = tag.startsWith("V");
      return switch (this) {
        case VERB -> verb;
        case FUTURE -> verb && tag.contains(" futu ");
        case CONDITIONAL -> verb && tag.contains(" con ");
        case PAST_PARTICIPLE -> verb && tag.contains(" ppa ");
        case INFINITIVE -> verb && tag.endsWith(" inf");
        case FINITE ->
            verb && (tag.contains(" ind ") || tag.contains(" con ") || tag.contains(" sub "));
        case NOUN -> tag.startsWith("N ");
        case ADJECTIVE -> tag.startsWith("J ");
        case PROPER -> tag.startsWith("Z ");
        case FEMININE -> tag.contains(" f ") || tag.contains(" e ");
        case MASCULINE -> tag.contains(" m ") || tag.contains(" e ");
        case PLURAL -> tag.endsWith("p");
      };
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
