package org.recoupe.json;

import java.io.IOException;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Breach;
import org.recoupe.model.story.Claim;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.TimelineEntry;
import org.recoupe.model.story.Transfer;
import org.recoupe.model.story.Weighing;

/** The JSON form of what weighing found. */
final class WeighingJson {
  private final JsonOut out;

  WeighingJson(JsonOut out) {
    this.out = out;
  }

  /** Writes the fields into the object that is open. */
  void write(Weighing weighing) throws IOException {
    out.list("findings", weighing.findings(), this::finding);
    out.list("announcements", weighing.announcements(), this::announcement);
    out.list("timeline", weighing.timeline(), this::entry);
    out.list("listed", weighing.listed(), this::listed);
    out.list("transfers", weighing.transfers(), this::transfer);
    out.list("breaches", weighing.breaches(), this::breach);
  }

  private void finding(Finding finding) throws IOException {
    out.object(
        () -> {
          out.text("id", finding.id());
          out.constant("kind", finding.kind());
          out.text("about", finding.about());
          out.text("aspect", finding.aspect().map(JsonOut::spelling));
          out.list("values", finding.values(), this::value);
          out.number("origins", finding.origins());
          out.text("verdict", finding.verdict());
          out.text("why", finding.why());
        });
  }

  private void value(Finding.Value value) throws IOException {
    out.object(
        () -> {
          out.text("value", value.value());
          out.text("text", value.text());
          out.at("at", value.at());
          out.text("origin", value.origin());
        });
  }

  private void announcement(Announcement plan) throws IOException {
    out.object(
        () -> {
          out.text("id", plan.id());
          out.text("what", plan.what());
          out.text("by", plan.by());
          out.ats("at", plan.tellings());
          out.text("due", plan.due());
          out.constant("outcome", plan.outcome());
          out.ats("proof", plan.proof());
        });
  }

  private void entry(TimelineEntry entry) throws IOException {
    out.object(
        () -> {
          out.constant("type", entry.type());
          Optional<DateRange> days = entry.days();
          out.text("from", from(entry));
          out.text("to", days.map(DateRange::to).map(Object::toString));
          out.text("when", entry.when());
          out.constant("status", entry.status());
          out.at("statement", entry.statement());
          out.object("roles", () -> roles(entry));
          out.texts("claimedBy", entry.claimedBy());
          out.texts("deniedBy", entry.deniedBy());
          out.ats("also", entry.also());
        });
  }

  /** As precise as is known and no more: a month or a year stays one. */
  private static Optional<String> from(TimelineEntry entry) {
    return entry
        .when()
        .filter(when -> when.matches("\\d{4}(-\\d{2}(-\\d{2}(T.*)?)?)?"))
        .or(() -> entry.days().map(DateRange::from).map(Object::toString));
  }

  private void roles(TimelineEntry entry) throws IOException {
    out.texts("who", entry.who());
    out.text("giver", entry.giver());
    out.text("receiver", entry.receiver());
    out.text("object", entry.object());
    out.texts("place", entry.places());
  }

  private void listed(Listed listed) throws IOException {
    out.object(
        () -> {
          out.text("entity", listed.entity());
          out.text("list", listed.list());
          out.text("listDate", listed.listDate());
          out.text("entry", listed.entry());
          out.text("name", listed.name());
          out.number("score", listed.score().map(java.math.BigDecimal::valueOf));
          out.text("why", listed.why());
          out.at("at", listed.at());
          out.text("claimedBy", listed.claimedBy());
        });
  }

  private void transfer(Transfer transfer) throws IOException {
    out.object(
        () -> {
          out.constant("type", transfer.type());
          out.text("giver", transfer.giver());
          out.text("receiver", transfer.receiver());
          out.texts("objects", transfer.objects());
          out.list("claims", transfer.claims(), this::claim);
          out.list("denials", transfer.denials(), this::claim);
        });
  }

  private void breach(Breach breach) throws IOException {
    out.object(
        () -> {
          out.text("rule", breach.rule());
          out.object("claim", () -> fields(breach.claim()));
        });
  }

  private void claim(Claim claim) throws IOException {
    out.object(() -> fields(claim));
  }

  private void fields(Claim claim) throws IOException {
    out.at("at", claim.at());
    out.constant("status", claim.status());
    out.text("when", claim.when());
    out.texts("by", claim.by());
  }
}
