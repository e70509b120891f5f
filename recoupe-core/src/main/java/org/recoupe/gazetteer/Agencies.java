package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The press agencies of the world. */
public final class Agencies {
  private final List<Agency> all;
  private final Phrases<Agency> forms;
  private final Phrases<Agency> signatures;
  private final Cue cue = Cue.of("agency");

  /** Loads at first use. */
  static final class Held {
    static final Agencies LIST = new Agencies(Rows.of("agencies.tsv", 6));

    private Held() {}
  }

  private Agencies(List<List<String>> rows) {
    all = rows.stream().map(Agencies::agency).toList();
    List<Map.Entry<String, Agency>> entries = new ArrayList<>();
    List<Map.Entry<String, Agency>> lower = new ArrayList<>();
    for (Agency agency : all) {
      for (String form : agency.forms()) {
        entries.add(Map.entry(form, agency));
        String small = form.toLowerCase(Locale.ROOT);
        lower.add(Map.entry(small, agency));
        if (LetterCase.isCapitals(form) && form.length() > 2 && form.indexOf(' ') < 0) {
          lower.add(Map.entry(String.join(" ", small.split("")), agency));
        }
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
    Set<String> weak = Set.copyOf(Rows.cells(row.get(5)));
    return new Agency(row.get(0), row.get(1), forms, weak, row.get(2), kind);
  }

  /** All, in the order of the list. */
  public List<Agency> all() {
    return all;
  }

  /** The agency of a form, capitals as in running text. */
  public Optional<Agency> named(CharSequence form) {
    return forms.named(form);
  }

  /**
   * The agencies named in running text. A weak form ("Saba", "PA") counts only after the word
   * agence or alone in brackets.
   */
  public List<Found<Agency>> in(CharSequence text) {
    return forms.in(text).stream().filter(found -> isMeant(text, found)).toList();
  }

  private boolean isMeant(CharSequence text, Found<Agency> found) {
    CharSequence form = text.subSequence(found.start(), found.end());
    return !found.value().weak().contains(form.toString())
        || cue.stands(text, found.start())
        || isBracketed(text, found);
  }

  private static boolean isBracketed(CharSequence text, Found<Agency> found) {
    return found.start() > 0
        && found.end() < text.length()
        && "(/".indexOf(text.charAt(found.start() - 1)) >= 0
        && ")/".indexOf(text.charAt(found.end())) >= 0;
  }

  /** The agencies of a signature such as "(afp/ats)" or "(D.N.B.)": capitals say nothing there. */
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
