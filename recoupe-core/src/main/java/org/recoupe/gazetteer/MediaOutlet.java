package org.recoupe.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A newspaper, channel, station, site or magazine.
 *
 * @param name usual name
 * @param forms every written form, the usual first
 * @param domains web domains without www, the main one first
 * @param country code of the country it is made in
 * @param owner group or owner where known
 */
public record MediaOutlet(
    String name, List<String> forms, List<String> domains, String country, Optional<String> owner) {
  /** Copies the lists. */
  public MediaOutlet {
    forms = List.copyOf(forms);
    domains = List.copyOf(domains);
  }
}
