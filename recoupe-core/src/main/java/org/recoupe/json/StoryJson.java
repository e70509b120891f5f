package org.recoupe.json;

import java.io.IOException;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.Origin;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;

/** The JSON form of a story with what weighing found in it. */
final class StoryJson {
  private final JsonOut out;
  private final WeighingJson weighing;

  StoryJson(JsonOut out) {
    this.out = out;
    this.weighing = new WeighingJson(out);
  }

  void write(WeighedStory weighed) throws IOException {
    Story story = weighed.story();
    out.object(
        () -> {
          out.text("id", story.id());
          out.text("title", story.title());
          days(story.days());
          out.texts("articles", story.articles());
          out.list("episodes", story.episodes(), this::episode);
          out.list("entities", story.entities(), this::entity);
          out.list("copies", story.copies(), this::copy);
          out.list("origins", story.origins(), this::origin);
          out.list("quotes", story.utterances(), this::utterance);
          weighing.write(weighed.weighing());
        });
  }

  private void days(Optional<DateRange> days) throws IOException {
    out.text("from", days.map(DateRange::from).map(Object::toString));
    out.text("to", days.map(DateRange::to).map(Object::toString));
  }

  private void episode(Episode episode) throws IOException {
    out.object(
        () -> {
          out.text("id", episode.id());
          out.text("title", episode.title());
          days(episode.days());
          out.texts("articles", episode.articles());
        });
  }

  private void entity(Entity entity) throws IOException {
    out.object(
        () -> {
          out.text("id", entity.id());
          out.constant("type", entity.type());
          out.text("name", entity.name());
          out.texts("aliases", entity.aliases());
          out.list(
              "roles",
              entity.roles(),
              role ->
                  out.object(
                      () -> {
                        out.text("text", role.text());
                        out.at("at", role.at());
                      }));
          out.ats("mentions", entity.mentions());
          out.optional(
              "place",
              entity.place(),
              place ->
                  out.object(
                      () -> {
                        out.number("lat", place.lat());
                        out.number("lon", place.lon());
                        out.text("country", place.country());
                      }));
        });
  }

  private void copy(Copy copy) throws IOException {
    out.object(
        () -> {
          out.text("original", copy.original());
          out.text("copy", copy.copy());
          out.number("share", Math.round(copy.share() * 1000) / 1000.0);
          out.constant("kind", copy.kind());
          out.text("via", copy.via());
          out.list(
              "passages",
              copy.passages(),
              p ->
                  out.object(
                      () -> {
                        out.at("original", p.original());
                        out.at("copy", p.copy());
                      }));
        });
  }

  private void origin(Origin origin) throws IOException {
    out.object(
        () -> {
          out.text("id", origin.id());
          out.text("name", origin.name());
          out.texts("articles", origin.articles());
          out.ats("evidence", origin.evidence());
        });
  }

  private void utterance(Utterance utterance) throws IOException {
    out.object(
        () -> {
          out.text("id", utterance.id());
          out.text("speaker", utterance.speaker());
          out.texts("chain", utterance.chain());
          out.ats("variants", utterance.variants());
        });
  }
}
