package org.recoupe.show.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.model.At;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;

/**
 * The places of stories on a map, as GeoJSON (RFC 7946): one point for each place of each story
 * that is sure, with how often it is named and the sentences. « sentence » is the first of them,
 * for programs that show plain text only.
 */
final class PlacesGeojson implements TextExport {
  private final Wishes wishes;

  PlacesGeojson(Wishes wishes) {
    this.wishes = wishes;
  }

  @Override
  public void write(Dossier dossier, Appendable out) throws IOException {
    Evidence evidence = new Evidence(dossier);
    out.append("{\"type\":\"FeatureCollection\",\"features\":[");
    String gap = "\n";
    for (WeighedStory weighed : dossier.stories()) {
      for (Entity entity : weighed.story().entities()) {
        if (entity.place().isPresent() && !entity.mentions().isEmpty()) {
          out.append(gap).append(feature(evidence, weighed.story(), entity).toString());
          gap = ",\n";
        }
      }
    }
    out.append("\n]}\n");
  }

  private ObjectNode feature(Evidence evidence, Story story, Entity entity) {
    ObjectNode feature = JsonValues.object().put("type", "Feature");
    JsonValues.put(feature, "id", entity.id());
    entity.place().ifPresent(place -> feature.set("geometry", point(place)));
    ObjectNode properties = feature.putObject("properties");
    JsonValues.put(properties, "name", entity.name());
    entity.place().map(PlaceFix::country).ifPresent(c -> properties.put("country", c));
    properties.put("mentions", entity.mentions().size());
    properties.put("articles", entity.mentions().stream().map(At::article).distinct().count());
    JsonValues.put(properties, "story", story.id());
    JsonValues.put(properties, "story_title", story.title());
    List<Cited> cited = evidence.cited(entity.mentions());
    JsonValues.put(properties, "outlet", cited.get(0).outlet());
    JsonValues.put(properties, "sentence", cited.get(0).sentence());
    ArrayNode sentences = properties.putArray("sentences");
    Set<String> given = new LinkedHashSet<>();
    cited.stream()
        .filter(c -> given.add(c.article() + ":" + c.around().start()))
        .forEach(c -> sentences.add(JsonValues.cited(c)));
    List<String> decided = wishes.on(entity.id());
    if (!decided.isEmpty()) {
      properties.set("decisions", JsonValues.texts(decided));
    }
    return feature;
  }

  private static ObjectNode point(PlaceFix place) {
    ObjectNode point = JsonValues.object().put("type", "Point");
    point.putArray("coordinates").add(place.lon()).add(place.lat());
    return point;
  }
}
