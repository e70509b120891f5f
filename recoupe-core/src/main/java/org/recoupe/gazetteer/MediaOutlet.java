package org.recoupe.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A newspaper, channel, station, site or magazine.
 *
 * @param name usual name
 * @param forms every written form, the usual first
 * @param weak those forms that are also words, names or places
 * @param domains web domains without www, the main one first
 * @param country code of the country it is made in
 * @param owner group or owner where known
 */
public record MediaOutlet(
    String name,
    List<String> forms,
    Set<String> weak,
    List<String> domains,
    String country,
    Optional<String> owner) {
  /** Copies the lists. */
  public MediaOutlet {
    forms = List.copyOf(forms);
    weak = Set.copyOf(weak);
    domains = List.copyOf(domains);
  }
}
