package org.recoupe.show.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.recoupe.model.story.Breach;
import org.recoupe.model.story.Claim;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.TimelineEntry;
import org.recoupe.model.story.Transfer;
import org.recoupe.model.story.Weighing;

/** The lines on events, names on lists, transfers and breaches of one story. */
final class WeighedLines {
  private final Evidence evidence;
  private final Story story;

  WeighedLines(Evidence evidence, Story story) {
    this.evidence = evidence;
    this.story = story;
  }

  Stream<ObjectNode> of(Weighing weighing) {
    return Stream.of(
            weighing.timeline().stream().map(this::event),
            weighing.listed().stream().map(this::listed),
            weighing.transfers().stream().map(this::transfer),
            weighing.breaches().stream().map(this::breach))
        .flatMap(s -> s);
  }

  private ObjectNode event(TimelineEntry event) {
    ObjectNode line = DossierLines.line("event", story);
    line.put("kind", Spelling.of(event.type()));
    line.put("status", Spelling.of(event.status()));
    JsonValues.put(line, "when", event.when());
    JsonValues.put(line, "days", event.days().map(Evidence::days));
    line.set("who", named(event.who()));
    line.set("giver", named(event.giver().stream().toList()));
    line.set("receiver", named(event.receiver().stream().toList()));
    JsonValues.put(line, "object", event.object());
    line.set("places", named(event.places()));
    line.set("claimedBy", named(event.claimedBy()));
    line.set("deniedBy", named(event.deniedBy()));
    Stream<Cited> told =
        Stream.concat(Stream.of(event.statement()), event.also().stream()).map(evidence::cited);
    line.set("evidence", JsonValues.cited(told.toList()));
    return line;
  }

  private ObjectNode listed(Listed listed) {
    ObjectNode line = DossierLines.line("listed", story);
    line.set("who", named(List.of(listed.entity())));
    JsonValues.put(line, "list", listed.list());
    JsonValues.put(line, "listDate", listed.listDate());
    JsonValues.put(line, "entry", listed.entry());
    JsonValues.put(line, "listedName", listed.name());
    line.put("score", listed.score().orElse(null));
    JsonValues.put(line, "why", listed.why());
    line.set("claimedBy", named(listed.claimedBy().stream().toList()));
    line.set("evidence", JsonValues.cited(List.of(evidence.cited(listed.at()))));
    return line;
  }

  private ObjectNode transfer(Transfer transfer) {
    ObjectNode line = DossierLines.line("transfer", story);
    line.put("kind", Spelling.of(transfer.type()));
    line.set("giver", named(transfer.giver().stream().toList()));
    line.set("receiver", named(transfer.receiver().stream().toList()));
    line.set("objects", JsonValues.texts(transfer.objects()));
    line.set("claims", claims(transfer.claims()));
    line.set("denials", claims(transfer.denials()));
    return line;
  }

  private ObjectNode breach(Breach breach) {
    ObjectNode line = DossierLines.line("breach", story);
    JsonValues.put(line, "rule", breach.rule());
    line.set("claims", claims(List.of(breach.claim())));
    return line;
  }

  private ArrayNode claims(List<Claim> claims) {
    ArrayNode array = JsonValues.array();
    for (Claim claim : claims) {
      ObjectNode one = array.addObject();
      one.put("status", Spelling.of(claim.status()));
      JsonValues.put(one, "when", claim.when());
      one.set("by", named(claim.by()));
      one.set("evidence", JsonValues.cited(evidence.cited(claim.at())));
    }
    return array;
  }

  private ArrayNode named(List<String> entities) {
    ArrayNode array = JsonValues.array();
    for (String entity : entities) {
      ObjectNode one = array.addObject();
      JsonValues.put(one, "id", entity);
      JsonValues.put(one, "name", evidence.name(entity));
    }
    return array;
  }
}
