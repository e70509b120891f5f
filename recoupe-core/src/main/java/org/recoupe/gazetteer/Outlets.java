package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Media of the world, French-language ones foremost, with their domains and owners. */
public final class Outlets {
  private final List<MediaOutlet> all;
  private final Map<String, MediaOutlet> byDomain;
  private final Phrases<MediaOutlet> forms;

  /** Loads at first use. */
  static final class Held {
    static final Outlets LIST = new Outlets(Rows.of("outlets.tsv", 5));

    private Held() {}
  }

  private Outlets(List<List<String>> rows) {
    all = rows.stream().map(Outlets::outlet).toList();
    Map<String, MediaOutlet> domains = new HashMap<>();
    List<Map.Entry<String, MediaOutlet>> entries = new ArrayList<>();
    for (MediaOutlet outlet : all) {
      outlet.domains().forEach(domain -> domains.putIfAbsent(domain, outlet));
      outlet.forms().forEach(form -> entries.add(Map.entry(form, outlet)));
    }
    byDomain = domains;
    forms = Phrases.of(entries);
  }

  private static MediaOutlet outlet(List<String> row) {
    List<String> forms =
        Stream.concat(Stream.of(row.get(0)), Rows.cells(row.get(1)).stream()).distinct().toList();
    Optional<String> owner = Optional.of(row.get(4)).filter(name -> !name.isEmpty());
    return new MediaOutlet(row.get(0), forms, Rows.cells(row.get(2)), row.get(3), owner);
  }

  /** All, in the order of the list. */
  public List<MediaOutlet> all() {
    return all;
  }

  /** The outlet of a host name or address; sub-domains count for their domain. */
  public Optional<MediaOutlet> ofDomain(String address) {
    String host = host(address);
    while (host.indexOf('.') > 0) {
      MediaOutlet outlet = byDomain.get(host);
      if (outlet != null) {
        return Optional.of(outlet);
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  private static String host(String address) {
    String rest = address.substring(address.indexOf("//") < 0 ? 0 : address.indexOf("//") + 2);
    int end = 0;
    while (end < rest.length() && "/:?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** The outlet of a name. */
  public Optional<MediaOutlet> named(CharSequence form) {
    return forms.named(form);
  }

  /** The outlets named in a text; titles that are common words need their article and capitals. */
  public List<Found<MediaOutlet>> in(CharSequence text) {
    return forms.in(text);
  }

  /** Whether two outlets are known to belong to one owner, or are one. */
  public boolean sameOwner(MediaOutlet one, MediaOutlet other) {
    return one.equals(other) || (one.owner().isPresent() && one.owner().equals(other.owner()));
  }
}
