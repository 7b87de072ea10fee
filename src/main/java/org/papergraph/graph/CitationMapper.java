package org.papergraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.document.Identifier;
import org.papergraph.document.Reference;
import org.papergraph.document.WorkRelation;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;

/** The works that papers cite or are related to, and the properties that lead to them, to triples. */
public final class CitationMapper {

    /** The properties that describe a cited work. */
    public static final List<Node> DESCRIPTION = List.of(RDF.Nodes.type, RDFS.Nodes.label, Schema.headline, Pg.firstAuthorAsWritten,
            Fabio.hasPublicationYear, Datacite.hasIdentifier);

    private CitationMapper() {
    }

    /** The property from a paper to the work that it has a relation to. */
    public static Node property(WorkRelation.Kind kind) {
        return switch (kind) {
            case VERSION_OF -> Dcterms.isVersionOf;
            case PREPRINT_OF -> Pg.isPreprintOf;
            case HAS_PREPRINT -> Pg.hasPreprint;
            case TRANSLATION_OF -> Schema.translationOfWork;
            case CORRECTS -> Cito.corrects;
            case CORRECTED_BY -> Cito.isCorrectedBy;
            case RETRACTS -> Cito.retracts;
            case RETRACTED_BY -> Cito.isRetractedBy;
            case EXPRESSES_CONCERN_ABOUT -> Pg.expressesConcernAbout;
            case CONCERN_EXPRESSED_BY -> Pg.hasConcernExpressedBy;
            case REINSTATES -> Pg.reinstates;
            case REINSTATED_BY -> Pg.isReinstatedBy;
            case COMMENTS_ON -> Cito.discusses;
            case COMMENTED_BY -> Cito.isDiscussedBy;
            case PART_OF -> Schema.isPartOf;
            case SUPPLEMENTED_BY -> Pg.isSupplementedBy;
        };
    }

    /**
     * A work that no entry is of.
     *
     * @param known what the references to it know
     * @param identifier by which it is looked up; empty where it is looked up by its title or its text
     */
    public static void mapWork(Node work, Reference known, Optional<Identifier> identifier, Consumer<Triple> sink) {
        sink.accept(Triple.create(work, RDF.Nodes.type, Pg.CitedWork));
        sink.accept(Triple.create(work, RDFS.Nodes.label, Literals.text(label(known, identifier))));
        ReferenceMapper.mapParts(work, known, sink);
        known.identifiers().forEach(each -> sink.accept(Triple.create(work, Datacite.hasIdentifier, NodeFactory.createURI(each.iri()))));
        identifier.filter(each -> known.identifiers().stream().noneMatch(other -> other.iri().equals(each.iri())))
                .ifPresent(each -> IdentifierMapper.map(work, each, sink));
    }

    /** The number of papers that cite a work. */
    public static Triple citingPapers(Node work, long count) {
        return Triple.create(work, Pg.citingPaperCount, Literals.integer(count));
    }

    private static String label(Reference known, Optional<Identifier> identifier) {
        if (!known.title().isBlank()) {
            return known.title();
        }
        return known.written().isBlank() ? IdentifierMapper.label(identifier.or(() -> known.identifiers().stream().findFirst()).orElseThrow()) : known.written();
    }
}
