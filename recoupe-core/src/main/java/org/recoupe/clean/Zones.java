package org.recoupe.clean;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recoupe.text.Table;

/**
 * The zone of time of an outlet, told by the country of its web address. Machines declare the
 * instant of publication in universal time; the day that readers saw on it is the local one.
 * Source: the zones of the IANA as ICU gives them by country, and zones.tsv.
 */
final class Zones {
  private static final Pattern HOST =
      Pattern.compile("https?://[^/?#:]{1,200}\\.([a-z]{2,12})(?=[/?#:]|$)");
  private static final Map<String, String> LISTED =
      Table.of(Zones.class, "zones.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private Zones() {}

  /** The same instant as the clocks of the outlet's country show it; others stay as they are. */
  static Stamp local(Stamp stamp, Optional<String> address) {
    Optional<String> universal =
        stamp.clock().filter(clock -> clock.endsWith("Z") || clock.endsWith("+00:00"));
    Optional<ZoneId> zone = address.flatMap(Zones::of);
    if (universal.isEmpty() || zone.isEmpty()) {
      return stamp;
    }
    try {
      OffsetDateTime there =
          OffsetDateTime.parse(universal.get()).atZoneSameInstant(zone.get()).toOffsetDateTime();
      return Stamp.at(
          there.toLocalDate(), there.getHour(), there.getMinute(), there.getOffset().getId());
    } catch (DateTimeException e) {
      return stamp;
    }
  }

  private static Optional<ZoneId> of(String address) {
    Matcher host = HOST.matcher(address.toLowerCase(Locale.ROOT));
    if (!host.lookingAt()) {
      return Optional.empty();
    }
    String end = host.group(1);
    String listed = LISTED.getOrDefault(end, "");
    if (!listed.isEmpty()) {
      return listed.equals("-") ? Optional.empty() : Optional.of(ZoneId.of(listed));
    }
    return end.length() == 2 ? ofCountry(end.toUpperCase(Locale.ROOT)) : Optional.empty();
  }

  private static Optional<ZoneId> ofCountry(String country) {
    Set<String> zones =
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
    return zones.size() == 1 ? zones.stream().map(ZoneId::of).findFirst() : Optional.empty();
  }
}
