package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class OntologyTest {

    private static final Resource ONTOLOGY = ResourceFactory.createResource("https://w3id.org/papergraph/ontology");

    private final Model ontology = RDFDataMgr.loadModel("ontology/papergraph.ttl");

    @Test
    void everyTermIsNamedDefinedShownAndPlaced() {
        assertFalse(ownTerms().isEmpty());
        for (Resource term : ownTerms()) {
            assertAll(term.getLocalName(),
                    () -> assertOneText(term, RDFS.label),
                    () -> assertOneText(term, RDFS.comment),
                    () -> assertOneText(term, SKOS.example),
                    () -> assertTrue(ontology.contains(term, RDFS.isDefinedBy, ONTOLOGY)),
                    () -> assertTrue(term.hasProperty(RDF.type)));
        }
    }

    @Test
    void headerStatesVersionTitleDateAndLicence() {
        Resource header = ontology.getResource(ONTOLOGY.getURI());
        assertEquals(ONTOLOGY.getURI() + "/0.1.0", header.getPropertyResourceValue(OWL2.versionIRI).getURI());
        assertEquals("0.1.0", header.getProperty(OWL2.versionInfo).getString());
        for (Property property : List.of(DCTerms.title, DCTerms.description, DCTerms.created, DCTerms.license)) {
            assertTrue(header.hasProperty(property), property.getLocalName());
        }
        assertFalse(header.hasProperty(OWL2.imports));
    }

    @Test
    void noNodeIsBlank() {
        assertEquals(List.of(), ontology.listStatements()
                .filterKeep(line -> line.getSubject().isAnon() || line.getObject().isAnon()).toList());
    }

    @Test
    void everyTermThatIsBuiltOnIsDeclared() {
        for (Property link : List.of(RDFS.domain, RDFS.range, RDFS.subClassOf, RDFS.subPropertyOf, OWL2.disjointWith)) {
            for (RDFNode target : ontology.listObjectsOfProperty(link).toList()) {
                assertTrue(isDatatype(target) || target.asResource().hasProperty(RDF.type), target.toString());
            }
        }
    }

    @Test
    void aReasonerFindsNoContradiction() {
        InfModel inferred = ModelFactory.createInfModel(ReasonerRegistry.getOWLReasoner(), ontology);
        assertTrue(inferred.validate().isValid());
    }

    @Test
    void aReasonerSeesThatAMethodIsNoDataset() {
        Resource both = ResourceFactory.createResource("https://example.org/both");
        Model data = ModelFactory.createDefaultModel()
                .add(both, RDF.type, ontology.asRDFNode(Vocabulary.Pg.Method))
                .add(both, RDF.type, ontology.asRDFNode(Vocabulary.Pg.Dataset));
        InfModel inferred = ModelFactory.createInfModel(ReasonerRegistry.getOWLReasoner(), ontology, data);
        assertFalse(inferred.validate().isValid());
    }

    private List<Resource> ownTerms() {
        return ontology.listSubjects()
                .filterKeep(subject -> Vocabulary.Pg.NAMESPACE.equals(subject.getNameSpace())).toList();
    }

    private void assertOneText(Resource term, Property property) {
        List<RDFNode> values = ontology.listObjectsOfProperty(term, property).toList();
        assertEquals(1, values.size(), property.getLocalName());
        assertFalse(values.get(0).asLiteral().getString().isBlank());
    }

    private static boolean isDatatype(RDFNode node) {
        return node.asResource().getURI().startsWith(Vocabulary.PREFIXES.get("xsd"));
    }
}
