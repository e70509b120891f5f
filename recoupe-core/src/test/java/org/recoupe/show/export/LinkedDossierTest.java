package org.recoupe.show.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.InventedDossier;
import org.recoupe.show.PageLanguage;

/** Linked data, read by Jena and asked in SPARQL. */
final class LinkedDossierTest {
  private static final String PREFIXES =
      "PREFIX r: <urn:recoupe:term:> PREFIX prov: <http://www.w3.org/ns/prov#> "
          + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
          + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
          + "PREFIX oa: <http://www.w3.org/ns/oa#> ";

  private static Model model(Dossier dossier) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            Exported.text(Format.TTL, dossier, Wishes.in(PageLanguage.FR)), Lang.TURTLE)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(graph);
    return ModelFactory.createModelForGraph(graph);
  }

  private static List<QuerySolution> ask(Dossier dossier, String query) throws IOException {
    try (var execution = QueryExecutionFactory.create(PREFIXES + query, model(dossier))) {
      return ResultSetFormatter.toList(execution.execSelect());
    }
  }

  @Test
  void everyValueOfAFindingLeadsToItsWordsInAnArticle() throws IOException {
    List<QuerySolution> values =
        ask(
            InventedDossier.heap(),
            "SELECT ?v ?exact ?article WHERE { ?f a r:Finding ; r:value ?v . "
                + "?v prov:wasQuotedFrom ?p . ?p prov:wasQuotedFrom ?article ; r:start ?s ; "
                + "oa:hasSelector [ oa:exact ?exact ] }");
    assertEquals(11, values.size());
    assertTrue(
        values.stream()
            .anyMatch(v -> v.getLiteral("exact").getString().equals("plus de quatre heures")));
  }

  @Test
  void preferredAndOtherLabelsDoNotMeet() throws IOException {
    assertTrue(
        ask(InventedDossier.heap(), "SELECT ?c WHERE { ?c skos:prefLabel ?l ; skos:altLabel ?l }")
            .isEmpty());
    assertFalse(
        ask(InventedDossier.heap(), "SELECT ?c WHERE { ?c a skos:Concept ; skos:inScheme ?s }")
            .isEmpty());
  }

  @Test
  void articlesThatShareTextAreAlternatesAndNobodysRevision() throws IOException {
    Dossier heap = InventedDossier.heap();
    assertEquals(2, ask(heap, "SELECT ?a WHERE { ?a prov:alternateOf ?b }").size());
    assertEquals(0, ask(heap, "SELECT ?a WHERE { ?a prov:wasRevisionOf ?b }").size());
  }

  @Test
  void hostileTextStaysText() throws IOException {
    List<QuerySolution> found =
        ask(Exported.hostile(), "SELECT ?v WHERE { ?f a r:Value ; rdf:value ?v }");
    assertEquals(1, found.size());
    assertEquals(Spelling.fit(Exported.EVIL), found.get(0).getLiteral("v").getString());
  }
}
