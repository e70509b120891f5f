package org.recoupe.show.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.recoupe.show.PageLanguage;

/** The map, read by JTS. */
final class PlacesGeojsonTest {
  @Test
  void everySurePlaceIsAPointWithLongitudeFirst() throws IOException, ParseException {
    Geometry all = new GeoJsonReader().read(Exported.text(Format.GEOJSON));
    assertEquals(4, all.getNumGeometries());
    assertEquals("Point", all.getGeometryN(0).getGeometryType());
    assertEquals(7.746, all.getGeometryN(0).getCoordinate().x);
    assertEquals(48.583, all.getGeometryN(0).getCoordinate().y);
  }

  @Test
  void aPlaceHasItsCountsAndSentences() throws IOException {
    JsonNode first =
        new ObjectMapper().readTree(Exported.text(Format.GEOJSON)).at("/features/0/properties");
    assertEquals("Strasbourg", first.get("name").asText());
    assertEquals(1, first.get("mentions").asInt());
    assertEquals(1, first.get("sentences").size());
    assertTrue(first.get("sentence").asText().contains("Strasbourg"));
    assertEquals("g1", first.at("/sentences/0/article").asText());
  }

  @Test
  void hostileTextStaysText() throws IOException, ParseException {
    String text = Exported.text(Format.GEOJSON, Exported.hostile(), Wishes.in(PageLanguage.FR));
    assertEquals(1, new GeoJsonReader().read(text).getNumGeometries());
  }
}
