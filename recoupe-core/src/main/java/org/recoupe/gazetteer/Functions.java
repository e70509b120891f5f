package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Titles, functions and trades in all their French forms, and civilities. */
public final class Functions {
  private final Map<String, List<FunctionForm>> byKey;
  private final Phrases<FunctionForm> phrases;
  private final Phrases<Civility> civilities;

  /** Loads at first use. */
  static final class Held {
    static final Functions LIST =
        new Functions(Rows.of("functions.tsv", 5), Rows.of("civilities.tsv", 4));

    private Held() {}
  }

  private Functions(List<List<String>> rows, List<List<String>> address) {
    Map<String, List<FunctionForm>> keys = new HashMap<>();
    List<Map.Entry<String, FunctionForm>> entries = new ArrayList<>();
    for (List<String> row : rows) {
      FunctionForm form = form(row);
      keys.computeIfAbsent(NameKey.of(form.form()), key -> new ArrayList<>(1)).add(form);
      entries.add(Map.entry(form.form().toLowerCase(Locale.ROOT), form));
    }
    byKey = keys;
    phrases = Phrases.of(entries);
    civilities = Phrases.of(address.stream().map(Functions::civility).toList());
  }

  private static FunctionForm form(List<String> row) {
    return new FunctionForm(
        row.get(0),
        row.get(1),
        WordGender.of(row.get(2)),
        row.get(3).equals("p"),
        FunctionForm.Domain.valueOf(row.get(4).toUpperCase(Locale.ROOT)));
  }

  private static Map.Entry<String, Civility> civility(List<String> row) {
    WordGender gender = WordGender.of(row.get(2));
    return Map.entry(
        row.get(0), new Civility(row.get(0), row.get(1), gender, row.get(3).equals("p")));
  }

  /** All readings of a form; empty where it is no function. */
  public List<FunctionForm> of(CharSequence form) {
    return List.copyOf(byKey.getOrDefault(NameKey.of(form), List.of()));
  }

  /** Every form, in no order. */
  public Stream<FunctionForm> forms() {
    return byKey.values().stream().flatMap(List::stream);
  }

  /** The functions named in a text, the longest form at each place, in any case. */
  public List<Found<FunctionForm>> in(CharSequence text) {
    return phrases.in(text);
  }

  /** The civility of a form. */
  public Optional<Civility> civility(CharSequence form) {
    return civilities.named(form);
  }

  /** The civilities in a text; a point after an abbreviation is not part of the match. */
  public List<Found<Civility>> civilitiesIn(CharSequence text) {
    return civilities.in(text);
  }
}
