package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Capitals and seats of power that stand for a government or institution. */
public final class Metonyms {
  private final Phrases<Metonym> forms;

  /** Loads at first use. */
  static final class Held {
    static final Metonyms LIST = new Metonyms(Rows.of("metonyms.tsv", 5));

    private Held() {}
  }

  private Metonyms(List<List<String>> rows) {
    List<Map.Entry<String, Metonym>> entries = new ArrayList<>();
    for (List<String> row : rows) {
      Metonym metonym = metonym(row);
      entries.add(Map.entry(metonym.form(), metonym));
      Rows.cells(row.get(4)).forEach(form -> entries.add(Map.entry(form, metonym)));
    }
    forms = Phrases.of(entries);
  }

  private static Metonym metonym(List<String> row) {
    Metonym.Kind kind = Metonym.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    return new Metonym(row.get(0), row.get(2), row.get(3), kind);
  }

  /** What a form stands for. */
  public Optional<Metonym> named(CharSequence form) {
    return forms.named(form);
  }

  /** The capitals and seats named in a text. */
  public List<Found<Metonym>> in(CharSequence text) {
    return forms.in(text);
  }
}
