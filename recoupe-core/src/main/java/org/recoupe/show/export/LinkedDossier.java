package org.recoupe.show.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;

/**
 * The dossier as linked data in Turtle: names as concepts of SKOS, one scheme a story; where
 * everything comes from in PROV-O; sentences as quotes of the Web Annotation vocabulary, with their
 * place in UTF-16 units. Articles that share text are alternates of one another: which was first is
 * told as what Recoupe takes for it, no more.
 */
final class LinkedDossier implements TextExport {
  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "dct", "http://purl.org/dc/terms/",
              "foaf", "http://xmlns.com/foaf/0.1/",
              "geo", "http://www.w3.org/2003/01/geo/wgs84_pos#",
              "oa", "http://www.w3.org/ns/oa#",
              "prov", "http://www.w3.org/ns/prov#",
              "r", "urn:recoupe:term:",
              "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "skos", "http://www.w3.org/2004/02/skos/core#"));

  static final String PROGRAM = Turtle.urn("program");

  private final Wishes wishes;

  LinkedDossier(Wishes wishes) {
    this.wishes = wishes;
  }

  @Override
  public void write(Dossier dossier, Appendable out) throws IOException {
    Writing writing = new Writing(new Evidence(dossier), new Turtle(out));
    writing.turtle.prefixes(PREFIXES);
    writing.program(dossier.generator());
    for (Article article : writing.evidence.articles().toList()) {
      writing.article(article);
    }
    for (WeighedStory weighed : dossier.stories()) {
      writing.story(weighed);
    }
    writing.sentences();
    for (Said said : wishes.said()) {
      writing.said(said);
    }
  }

  /** One dossier in the writing: the sentences it needs are told at the end, each once. */
  private static final class Writing {
    private final Evidence evidence;
    private final Turtle turtle;
    private final TreeSet<At> needed = new TreeSet<>();

    Writing(Evidence evidence, Turtle turtle) {
      this.evidence = evidence;
      this.turtle = turtle;
    }

    void program(Dossier.Generator by) throws IOException {
      turtle.subject(PROGRAM, "prov:SoftwareAgent");
      turtle.text("rdfs:label", by.name() + " " + by.version()).end();
    }

    /** Somebody decided something: an activity, and who carried it out. */
    void said(Said said) throws IOException {
      String who = Turtle.urn("author", said.author());
      turtle.subject(who, "prov:Person, prov:Agent");
      turtle.text("foaf:name", said.author()).end();
      turtle.subject(
          Turtle.urn("decision", String.valueOf(said.number()), said.thing()), "prov:Activity");
      turtle.link("prov:wasAssociatedWith", who);
      String time = Turtle.literal(said.at());
      turtle.plain("prov:endedAtTime", time + "^^<http://www.w3.org/2001/XMLSchema#dateTime>");
      turtle.text("r:on", said.thing()).text("rdfs:comment", said.words()).end();
    }

    void article(Article article) throws IOException {
      turtle.subject(Turtle.urn("article", article.id()), "prov:Entity, foaf:Document");
      turtle.text("dct:identifier", article.id());
      turtle.text("dct:title", article.title().orElse(""), article.language());
      turtle.text("dct:publisher", article.outlet().map(o -> o.name()).orElse(""));
      turtle.text("dct:source", article.uri());
      turtle.text("dct:language", article.language());
      turtle.text("r:published", Evidence.published(article.published()));
      turtle.text("r:publishedBasis", Spelling.of(article.published().basis())).end();
    }

    void story(WeighedStory weighed) throws IOException {
      Story story = weighed.story();
      turtle.subject(Turtle.urn("story", story.id()), "skos:ConceptScheme, prov:Entity");
      turtle.text("dct:title", story.title());
      turtle.link("prov:wasAttributedTo", PROGRAM);
      for (String article : story.articles()) {
        turtle.link("prov:wasDerivedFrom", Turtle.urn("article", article));
      }
      turtle.end();
      for (Entity entity : story.entities()) {
        entity(story, entity);
      }
      for (Copy copy : story.copies()) {
        copy(copy);
      }
      for (Utterance utterance : story.utterances()) {
        utterance(story, utterance);
      }
      new LinkedWeighing(evidence, turtle, this::need).write(weighed);
    }

    private void entity(Story story, Entity entity) throws IOException {
      String type =
          switch (entity.type()) {
            case PERSON -> "skos:Concept, prov:Agent, foaf:Person";
            case ORGANISATION -> "skos:Concept, prov:Agent, foaf:Organization";
            case PLACE -> "skos:Concept, prov:Location, geo:SpatialThing";
          };
      turtle.subject(Turtle.urn("entity", entity.id()), type);
      turtle.link("skos:inScheme", Turtle.urn("story", story.id()));
      turtle.text("skos:prefLabel", entity.name());
      for (String alias : entity.aliases()) {
        turtle.text("skos:altLabel", alias.equals(entity.name()) ? "" : alias);
      }
      for (String role : new TreeSet<>(entity.roles().stream().map(r -> r.text()).toList())) {
        turtle.text("skos:scopeNote", role);
      }
      if (entity.type() == EntityType.PLACE && entity.place().isPresent()) {
        turtle.plain("geo:lat", String.valueOf(entity.place().get().lat()));
        turtle.plain("geo:long", String.valueOf(entity.place().get().lon()));
        turtle.text("r:country", entity.place().get().country());
      }
      need("r:namedIn", entity.mentions());
      turtle.end();
    }

    private void copy(Copy copy) throws IOException {
      turtle.subject(Turtle.urn("copy", copy.original(), copy.copy()), "prov:Entity, r:SharedText");
      turtle.link("prov:wasAttributedTo", PROGRAM);
      turtle.link("r:takenForOriginal", Turtle.urn("article", copy.original()));
      turtle.link("r:takenForCopy", Turtle.urn("article", copy.copy()));
      turtle.text("r:kind", Spelling.of(copy.kind()));
      turtle.plain("r:share", String.valueOf(Math.round(copy.share() * 1000) / 1000.0));
      turtle.text("r:via", copy.via().orElse(""));
      need("r:original", copy.passages().stream().map(p -> p.original()).toList());
      need("r:copy", copy.passages().stream().map(p -> p.copy()).toList());
      turtle.end();
      turtle.subject(Turtle.urn("article", copy.copy()), "prov:Entity");
      turtle.link("prov:alternateOf", Turtle.urn("article", copy.original())).end();
    }

    private void utterance(Story story, Utterance said) throws IOException {
      turtle.subject(Turtle.urn("utterance", story.id(), said.id()), "prov:Entity, r:Utterance");
      if (said.speaker().isPresent()) {
        turtle.link("prov:wasAttributedTo", Turtle.urn("entity", said.speaker().get()));
      }
      turtle.text("r:chain", String.join(" → ", said.chain()));
      need("prov:wasQuotedFrom", said.variants());
      turtle.end();
    }

    private void need(String property, List<At> places) throws IOException {
      for (At at : places) {
        needed.add(at);
        turtle.link(property, place(at));
      }
    }

    void sentences() throws IOException {
      for (At at : needed) {
        Cited cited = evidence.cited(at);
        turtle.subject(place(at), "prov:Entity, oa:SpecificResource");
        turtle.link("oa:hasSource", Turtle.urn("article", at.article()));
        turtle.link("prov:wasQuotedFrom", Turtle.urn("article", at.article()));
        String exact = Turtle.literal(cited.words());
        turtle.plain("oa:hasSelector", "[ a oa:TextQuoteSelector ; oa:exact " + exact + " ]");
        turtle.text("r:sentence", cited.sentence());
        turtle.plain("r:start", String.valueOf(at.span().start()));
        turtle.plain("r:end", String.valueOf(at.span().end())).end();
      }
    }

    private static String place(At at) {
      return Turtle.urn("place", at.article(), at.span().start() + "-" + at.span().end());
    }
  }
}
