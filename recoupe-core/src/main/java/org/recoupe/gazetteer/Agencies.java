package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The press agencies of the world. */
public final class Agencies {
  private final List<Agency> all;
  private final Phrases<Agency> forms;
  private final Phrases<Agency> signatures;

  /** Loads at first use. */
  static final class Held {
    static final Agencies LIST = new Agencies(Rows.of("agencies.tsv", 5));

    private Held() {}
  }

  private Agencies(List<List<String>> rows) {
    all = rows.stream().map(Agencies::agency).toList();
    List<Map.Entry<String, Agency>> entries = new ArrayList<>();
    List<Map.Entry<String, Agency>> lower = new ArrayList<>();
    for (Agency agency : all) {
      for (String form : agency.forms()) {
        entries.add(Map.entry(form, agency));
        lower.add(Map.entry(form.toLowerCase(Locale.ROOT), agency));
      }
    }
    forms = Phrases.of(entries);
    signatures = Phrases.of(lower);
  }

  private static Agency agency(List<String> row) {
    List<String> forms =
        Stream.concat(Stream.of(row.get(0), row.get(1)), Rows.cells(row.get(4)).stream())
            .filter(form -> !form.isEmpty())
            .distinct()
            .toList();
    Agency.Kind kind = Agency.Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT));
    return new Agency(row.get(0), row.get(1), forms, row.get(2), kind);
  }

  /** All, in the order of the list. */
  public List<Agency> all() {
    return all;
  }

  /** The agency of a form, capitals as in running text. */
  public Optional<Agency> named(CharSequence form) {
    return forms.named(form);
  }

  /** The agencies named in running text. */
  public List<Found<Agency>> in(CharSequence text) {
    return forms.in(text);
  }

  /** The agencies of a signature such as "(afp/ats)", where capitals say nothing. */
  public List<Found<Agency>> inSignature(CharSequence signature) {
    return signatures.in(signature);
  }

  /** The state agencies of a country: "l'agence officielle nord-coréenne" has one. */
  public List<Agency> ofState(String country) {
    return all.stream()
        .filter(a -> a.country().equals(country) && a.kind() == Agency.Kind.STATE)
        .toList();
  }
}
