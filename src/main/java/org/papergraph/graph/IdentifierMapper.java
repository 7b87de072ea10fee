package org.papergraph.graph;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Literal;
import org.papergraph.graph.Vocabulary.Pg;

/** Identifiers to triples. */
final class IdentifierMapper {

    private IdentifierMapper() {
    }

    /**
     * The identifiers of a paper, a person, an affiliation, a venue or a reference.
     *
     * @param others texts that no scheme reads
     */
    static void map(Node bearer, List<Identifier> identifiers, List<String> others, Consumer<Triple> sink) {
        identifiers.forEach(identifier -> map(bearer, identifier, sink));
        others.forEach(text -> sink.accept(Triple.create(bearer, Dcterms.identifier, Literals.text(text))));
    }

    /** An identifier, named by the IRI that resolves it, of a paper, a person, an affiliation, a venue, a reference or a cited work. */
    static void map(Node bearer, Identifier identifier, Consumer<Triple> sink) {
        Node node = NodeFactory.createURI(identifier.iri());
        sink.accept(Triple.create(bearer, Datacite.hasIdentifier, node));
        sink.accept(Triple.create(node, RDF.Nodes.type, Datacite.Identifier));
        sink.accept(Triple.create(node, Datacite.usesIdentifierScheme, scheme(identifier.scheme())));
        sink.accept(Triple.create(node, Literal.hasLiteralValue, Literals.text(identifier.value())));
        sink.accept(Triple.create(node, RDFS.Nodes.label, Literals.text(label(identifier))));
        sink.accept(Triple.create(node, Pg.identifierAsWritten, Literals.text(identifier.written())));
    }

    /** The identifier for people: its scheme and its value. */
    static String label(Identifier identifier) {
        return identifier.scheme().label() + " " + identifier.value();
    }

    private static Node scheme(IdentifierScheme scheme) {
        return switch (scheme) {
            case DOI -> Datacite.doi;
            case ARXIV -> Datacite.arxiv;
            case ACL_ANTHOLOGY -> Pg.AclAnthologyScheme;
            case OPENREVIEW -> Pg.OpenReviewScheme;
            case PUBMED -> Datacite.pmid;
            case PMC -> Datacite.pmcid;
            case ISBN -> Datacite.isbn;
            case ISSN -> Datacite.issn;
            case ORCID -> Datacite.orcid;
            case HANDLE -> Datacite.handle;
            case OPENALEX -> Pg.OpenAlexScheme;
            case SEMANTIC_SCHOLAR -> Pg.SemanticScholarScheme;
            case CORPUS -> Pg.CorpusScheme;
            case DBLP -> Pg.DblpScheme;
            case ROR -> Pg.RorScheme;
            case WIKIDATA -> Pg.WikidataScheme;
            case SCOPUS -> Pg.ScopusScheme;
            case WEB_OF_SCIENCE -> Pg.WebOfScienceScheme;
        };
    }
}
