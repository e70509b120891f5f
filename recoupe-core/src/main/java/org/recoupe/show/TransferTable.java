package org.recoupe.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.Breach;
import org.recoupe.model.story.Claim;
import org.recoupe.model.story.Transfer;

/**
 * What is said to have gone from whom to whom, claims and denials side by side, and which rules are
 * said to be broken.
 */
final class TransferTable implements Section {
  private static final List<String> TRANSFERS =
      List.of("column.transfer", "column.claimed", "column.denied");
  private static final List<String> BREACHES = List.of("column.rule", "column.claimed");

  @Override
  public String key() {
    return "transfers";
  }

  @Override
  public boolean speaks(StoryView view) {
    return !view.weighing().transfers().isEmpty() || !view.weighing().breaches().isEmpty();
  }

  @Override
  public void write(StoryView view, Html html) {
    List<Transfer> transfers = view.weighing().transfers();
    if (!transfers.isEmpty()) {
      Tables.open(html, view.words(), view.words().say("section.transfers"), TRANSFERS);
      transfers.forEach(transfer -> row(view, html, transfer));
      Tables.close(html);
    }
    Map<String, List<Breach>> rules = new LinkedHashMap<>();
    view.weighing()
        .breaches()
        .forEach(b -> rules.computeIfAbsent(b.rule(), r -> new java.util.ArrayList<>()).add(b));
    if (!rules.isEmpty()) {
      html.say(view.heading(2), view.words().say("breaches"));
      Tables.open(html, view.words(), view.words().say("breaches"), BREACHES);
      rules.forEach((rule, breaches) -> row(view, html, rule, breaches));
      Tables.close(html);
    }
  }

  private static void row(StoryView view, Html html, Transfer transfer) {
    html.open("tr").open("td");
    html.say("p", view.words().name("event", transfer.type()), "class", "lab");
    html.open("p");
    party(view, html, transfer.giver());
    html.text(" → ");
    party(view, html, transfer.receiver());
    html.close();
    html.element("p", String.join(" · ", transfer.objects()), "class", "also", "lang", "fr");
    html.close().open("td");
    transfer.claims().forEach(claim -> claim(view, html, claim));
    html.close().open("td");
    transfer.denials().forEach(claim -> claim(view, html, claim));
    html.close(2).line();
  }

  private static void row(StoryView view, Html html, String rule, List<Breach> breaches) {
    html.open("tr").element("td", rule, "lang", "fr").open("td");
    breaches.forEach(breach -> claim(view, html, breach.claim()));
    html.close(2).line();
  }

  private static void party(StoryView view, Html html, Optional<String> entity) {
    entity.ifPresentOrElse(
        id -> html.element("b", view.name(id), "class", "by"),
        () -> html.say("span", view.words().say("unnamed")));
  }

  private static void claim(StoryView view, Html html, Claim claim) {
    html.open("p", "class", "src");
    Proof proof = Proof.of(claim.at()).reading(claim.when().orElse(""));
    view.page().lines().words(html, proof.from(view.names(claim.by())));
    html.close().open("p", "class", "lab");
    if (!claim.by().isEmpty()) {
      html.text(view.names(claim.by()) + " · ");
    }
    if (claim.status() != Status.HAPPENED) {
      html.say("em", view.words().name("status", claim.status())).text(" · ");
    }
    view.page().byline(html, claim.at().article());
    html.close();
  }
}
