package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Pg;

class DocumentFormatTest {

    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/papergraph.ttl");

    @ParameterizedTest
    @EnumSource
    void everyFormatHasItsClassInTheOntology(DocumentFormat format) {
        Resource documentClass = ONTOLOGY.getResource(format.classIri());
        assertTrue(ONTOLOGY.contains(documentClass, RDFS.subClassOf, ONTOLOGY.getResource(Pg.SourceDocument.getURI())),
                () -> format.label() + " needs the class " + format.classIri() + ", a subclass of pg:SourceDocument, in ontology/papergraph.ttl");
        assertEquals(Optional.of(ResourceType.DOCUMENT), ResourceType.ofClass(format.classIri()));
    }

    @ParameterizedTest
    @EnumSource
    void labelNamesTheFormat(DocumentFormat format) {
        assertEquals(Optional.of(format), DocumentFormat.ofLabel(format.label()));
    }
}
