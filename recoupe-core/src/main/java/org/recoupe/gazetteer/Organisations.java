package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Institutions, parties, unions and companies by name, and the nouns that begin such names. */
public final class Organisations {
  private final Cue cue = Cue.of("organisation");
  private final List<Organisation> all;
  private final Phrases<Organisation> forms;
  private final Map<String, OrganisationHead> heads;
  private final Phrases<OrganisationHead> headForms;

  /** Loads at first use. */
  static final class Held {
    static final Organisations LIST =
        new Organisations(Rows.of("organisations.tsv", 5), Rows.of("org-heads.tsv", 4));

    private Held() {}
  }

  private Organisations(List<List<String>> rows, List<List<String>> nouns) {
    all = rows.stream().map(Organisations::organisation).toList();
    List<Map.Entry<String, Organisation>> entries = new ArrayList<>();
    all.forEach(o -> o.forms().forEach(form -> entries.add(Map.entry(form, o))));
    forms = Phrases.of(entries);
    List<OrganisationHead> read = nouns.stream().map(Organisations::head).toList();
    heads =
        read.stream()
            .collect(Collectors.toUnmodifiableMap(h -> NameKey.of(h.form()), h -> h, (a, b) -> a));
    headForms = Phrases.of(read.stream().map(h -> Map.entry(h.form(), h)).toList());
  }

  private static Organisation organisation(List<String> row) {
    List<String> forms =
        Stream.concat(Stream.of(row.get(0)), Rows.cells(row.get(1)).stream()).distinct().toList();
    Organisation.Kind kind = Organisation.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
    Set<String> weak = Set.copyOf(Rows.cells(row.get(4)));
    return new Organisation(row.get(0), forms, weak, kind, row.get(3));
  }

  private static OrganisationHead head(List<String> row) {
    Organisation.Kind kind = Organisation.Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT));
    return new OrganisationHead(
        row.get(0), WordGender.of(row.get(1)), row.get(2).equals("alone"), kind);
  }

  /** All, in the order of the list. */
  public List<Organisation> all() {
    return all;
  }

  /** The organisation of a form. */
  public Optional<Organisation> named(CharSequence form) {
    return forms.named(form);
  }

  /** The organisations named in a text; a form that is also a word or name only after a cue. */
  public List<Found<Organisation>> in(CharSequence text) {
    return forms.in(text).stream().filter(found -> isMeant(text, found)).toList();
  }

  private boolean isMeant(CharSequence text, Found<Organisation> found) {
    String form = text.subSequence(found.start(), found.end()).toString();
    return Phrases.isWhole(text, found)
        && (!found.value().weak().contains(form) || cue.stands(text, found.start()));
  }

  /** Whether a noun begins organisations' names: ministère, parti, cour. */
  public boolean isHead(CharSequence noun) {
    return head(noun).isPresent();
  }

  /** What a head noun tells of the organisation. */
  public Optional<OrganisationHead> head(CharSequence noun) {
    return Optional.ofNullable(heads.get(NameKey.of(noun)));
  }

  /** The head nouns in a text. */
  public List<Found<OrganisationHead>> headsIn(CharSequence text) {
    return headForms.in(text);
  }
}
