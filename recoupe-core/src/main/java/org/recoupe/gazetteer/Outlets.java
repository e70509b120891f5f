package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Media of the world, French-language ones foremost, with their domains and owners. */
public final class Outlets {
  private static final Set<String> ARTICLES = Set.of("l", "le", "la", "les", "the", "el");

  private final Cue cue = Cue.of("outlet");
  private final List<MediaOutlet> all;
  private final Map<String, MediaOutlet> byDomain;
  private final Phrases<MediaOutlet> forms;

  /** Loads at first use. */
  static final class Held {
    static final Outlets LIST = new Outlets(Rows.of("outlets.tsv", 6));

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
    Set<String> weak = Set.copyOf(Rows.cells(row.get(5)));
    return new MediaOutlet(row.get(0), forms, weak, Rows.cells(row.get(2)), row.get(3), owner);
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

  /**
   * The outlets named in a text. A title that is also a word, a name or a place ("Libération"), or
   * whose article opens a sentence ("Le Monde"), counts only after a cue such as quotidien.
   */
  public List<Found<MediaOutlet>> in(CharSequence text) {
    return forms.in(text).stream().filter(found -> isMeant(text, found)).toList();
  }

  private boolean isMeant(CharSequence text, Found<MediaOutlet> found) {
    String form = text.subSequence(found.start(), found.end()).toString();
    boolean plain = !found.value().weak().contains(form) && !opensSentence(text, found.start());
    return Phrases.isWhole(text, found) && (plain || cue.stands(text, found.start()));
  }

  private static boolean opensSentence(CharSequence text, int start) {
    int at = start - 1;
    while (at >= 0
        && text.charAt(at) != '\n'
        && "«»“\"'’ \u00a0\u202f".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return startsWithArticle(text, start) && (at < 0 || ".!?…:\n".indexOf(text.charAt(at)) >= 0);
  }

  private static boolean startsWithArticle(CharSequence text, int start) {
    List<Words.Word> first = Words.of(text.subSequence(start, Math.min(text.length(), start + 5)));
    return !first.isEmpty() && ARTICLES.contains(first.get(0).key());
  }

  /** Whether two outlets are known to belong to one owner, or are one. */
  public boolean sameOwner(MediaOutlet one, MediaOutlet other) {
    return one.equals(other) || (one.owner().isPresent() && one.owner().equals(other.owner()));
  }
}
