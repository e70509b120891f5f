package org.recoupe.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.MediaOutlet;
import org.recoupe.gazetteer.Outlets;
import org.recoupe.model.Declared;
import org.recoupe.model.Edit;
import org.recoupe.model.Outlet;

/**
 * Finds who published a page: what the input says, the site's address, a masthead above the text.
 */
final class Publishers {
  private static final Pattern HOST =
      Pattern.compile(
          "(?:https?://)?(?:www\\.)?([\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,12})(?:[/:?#].*)?");
  private static final Pattern PLACE_AND_OUTLET =
      Pattern.compile("\\p{Lu}[\\p{L}' -]{1,30} ?/ ?(\\p{Lu}[\\p{L}\\d' .-]{1,40})");

  private final Outlets outlets = Gazetteer.french().outlets();

  /**
   * The outlet, if anything tells it.
   *
   * @param declared what the input says
   * @param address web address of the page; empty if unknown
   * @param lines the cleaned lines
   * @param edits what cleaning took out: a masthead is among it
   */
  Optional<Outlet> of(
      Declared declared, Optional<String> address, List<Paragraph> lines, List<Edit> edits) {
    Optional<Outlet> named = declared.outlet().flatMap(this::declared);
    if (named.isPresent()) {
      return named;
    }
    Optional<Outlet> known = address.flatMap(outlets::ofDomain).map(Publishers::outlet);
    return known.isPresent() ? known : printed(lines, edits);
  }

  private Optional<Outlet> declared(String name) {
    Matcher host = HOST.matcher(name);
    if (host.matches()) {
      return Optional.of(
          outlets
              .ofDomain(name)
              .map(Publishers::outlet)
              .orElse(new Outlet(host.group(1), Optional.empty())));
    }
    return Optional.of(new Outlet(name, outlets.named(name).flatMap(MediaOutlet::owner)));
  }

  private static Outlet outlet(MediaOutlet known) {
    return new Outlet(known.name(), known.owner());
  }

  /** A masthead that a dateline repeats, or that is a known outlet. */
  private Optional<Outlet> printed(List<Paragraph> lines, List<Edit> edits) {
    Optional<String> dateline =
        lines.stream()
            .map(line -> PLACE_AND_OUTLET.matcher(line.text()))
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1).strip())
            .findFirst();
    List<String> labels =
        edits.stream()
            .filter(edit -> edit.why().equals(Repeats.LABEL))
            .map(Edit::original)
            .toList();
    for (String label : labels) {
      Optional<Outlet> known = outlets.named(label).map(Publishers::outlet);
      if (known.isPresent()) {
        return known;
      }
      if (dateline.isPresent() && joined(label).equals(joined(dateline.get()))) {
        return declared(dateline.get());
      }
    }
    return dateline.flatMap(outlets::named).map(Publishers::outlet);
  }

  private static String joined(String name) {
    return Paragraph.words(name).replace(" ", "");
  }
}
