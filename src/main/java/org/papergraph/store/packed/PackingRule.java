package org.papergraph.store.packed;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Which statements are packed: those of which a store has most. They are written paper by paper and read so. */
enum PackingRule {

    /** What a document's mentions make, but for the types of its texts: where TDB2 looks for the names of graphs is in its indexes. */
    MENTIONS(".*/graph/mentions/[^/]+") {
        @Override
        boolean packs(Node property, Node object) {
            return !property.equals(RDF.Nodes.type) || !object.equals(CONTEXT);
        }
    },
    /** Of the derived graph, what is said of extracted statements and of the concepts that mentions are of. */
    EXTRACTED(".*/graph/derived") {
        @Override
        boolean packs(Node property, Node object) {
            return OF_EXTRACTED_STATEMENTS.contains(property) || property.equals(RDF.Nodes.type) && object.equals(EXTRACTED_STATEMENT);
        }
    };

    private static final String ONTOLOGY = "https://w3id.org/papergraph/ontology#";
    private static final Node CONTEXT = NodeFactory.createURI("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#Context");
    private static final Node EXTRACTED_STATEMENT = NodeFactory.createURI(ONTOLOGY + "ExtractedStatement");
    private static final Set<Node> OF_EXTRACTED_STATEMENTS = Set.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object,
            NodeFactory.createURI(ONTOLOGY + "confidence"),
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom"),
            NodeFactory.createURI("http://www.w3.org/2005/11/its/rdf#taIdentRef"));

    private final Pattern graphs;

    PackingRule(String graphs) {
        this.graphs = Pattern.compile(graphs);
    }

    /** The rule for the statements of a graph; without one, none is packed. */
    static Optional<PackingRule> of(Node graph) {
        return Stream.of(values()).filter(rule -> graph.isURI() && rule.graphs.matcher(graph.getURI()).matches()).findFirst();
    }

    /** True for a statement that is packed. */
    abstract boolean packs(Node property, Node object);

    /** True for a property that some packed statements have. */
    boolean hasProperty(Node property) {
        return this == MENTIONS || property.equals(RDF.Nodes.type) || OF_EXTRACTED_STATEMENTS.contains(property);
    }
}
