package org.recoupe.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recoupe.model.DateRange;

class ZonesTest {
  private static final Stamp LATE = Stamp.at(LocalDate.of(2021, 3, 5), 0, 20, "Z");

  private static Stamp at(String address) {
    return Zones.local(LATE, Optional.of(address));
  }

  @Test
  void aNightInUniversalTimeIsTheEveningBeforeInQuebec() {
    assertEquals(DateRange.of(LocalDate.of(2021, 3, 4)), at("https://gazette.exemple.ca/a").days());
    assertEquals(Optional.of("2021-03-04T19:20-05:00"), at("https://gazette.exemple.ca/a").clock());
  }

  @Test
  void aCountryWithOneZoneNeedsNoList() {
    assertEquals(Optional.of("2021-03-05T01:20+01:00"), at("http://courrier.exemple.be").clock());
    assertEquals(Optional.of("2021-03-05T00:20Z"), at("https://echo.exemple.sn/1").clock());
  }

  @Test
  void anAddressThatTellsNoCountryLeavesTheInstant() {
    assertEquals(LATE, at("https://exemple.com/a"));
    assertEquals(LATE, at("https://exemple.tv/a"));
    assertEquals(LATE, Zones.local(LATE, Optional.empty()));
  }

  @Test
  void aTimeWithItsOwnOffsetIsLocalAlready() {
    Stamp local = Stamp.at(LocalDate.of(2021, 3, 5), 0, 20, "+01:00");
    assertEquals(local, Zones.local(local, Optional.of("https://exemple.ca")));
  }
}
