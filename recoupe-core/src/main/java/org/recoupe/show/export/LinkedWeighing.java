package org.recoupe.show.export;

import java.io.IOException;
import java.util.List;
import org.recoupe.model.At;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;

/** Findings and announcements as linked data, each attributed to the program that made it. */
final class LinkedWeighing {
  private final Evidence evidence;
  private final Turtle turtle;
  private final Places places;

  LinkedWeighing(Evidence evidence, Turtle turtle, Places places) {
    this.evidence = evidence;
    this.turtle = turtle;
    this.places = places;
  }

  /** Links the open subject to places. */
  interface Places {
    void link(String property, List<At> places) throws IOException;
  }

  void write(WeighedStory weighed) throws IOException {
    for (Finding finding : weighed.weighing().findings()) {
      finding(weighed.story(), finding);
    }
    for (Announcement plan : weighed.weighing().announcements()) {
      announcement(weighed.story(), plan);
    }
  }

  private void finding(Story story, Finding finding) throws IOException {
    String address = Turtle.urn("finding", story.id(), finding.id());
    turtle.subject(address, "prov:Entity, r:Finding");
    turtle.link("dct:isPartOf", Turtle.urn("story", story.id()));
    turtle.link("prov:wasAttributedTo", LinkedDossier.PROGRAM);
    turtle.text("r:kind", Spelling.of(finding.kind()));
    turtle.text("r:aspect", finding.aspect().map(Spelling::of).orElse(""));
    turtle.text("rdfs:label", finding.about());
    turtle.text("rdfs:comment", finding.verdict()).text("r:why", finding.why());
    turtle.plain("r:origins", String.valueOf(finding.origins()));
    for (int i = 0; i < finding.values().size(); i++) {
      turtle.link("r:value", Turtle.urn("value", story.id(), finding.id(), String.valueOf(i + 1)));
    }
    turtle.end();
    for (int i = 0; i < finding.values().size(); i++) {
      Finding.Value value = finding.values().get(i);
      turtle.subject(
          Turtle.urn("value", story.id(), finding.id(), String.valueOf(i + 1)),
          "prov:Entity, r:Value");
      turtle.text("rdf:value", value.value()).text("rdfs:label", value.text());
      turtle.text("r:origin", Evidence.origin(story, value.origin()));
      places.link("prov:wasQuotedFrom", List.of(value.at()));
      turtle.end();
    }
  }

  private void announcement(Story story, Announcement plan) throws IOException {
    turtle.subject(
        Turtle.urn("announcement", story.id(), plan.id()), "prov:Entity, r:Announcement");
    turtle.link("dct:isPartOf", Turtle.urn("story", story.id()));
    turtle.link("prov:wasAttributedTo", LinkedDossier.PROGRAM);
    turtle.text("rdfs:label", plan.what());
    if (plan.by().flatMap(evidence::entity).isPresent()) {
      turtle.link("r:by", Turtle.urn("entity", plan.by().get()));
    }
    turtle.text("r:due", plan.due().orElse(""));
    turtle.text("r:outcome", Spelling.of(plan.outcome()));
    places.link("prov:wasQuotedFrom", plan.tellings());
    places.link("r:proof", plan.proof());
    turtle.end();
  }
}
