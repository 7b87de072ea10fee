package org.papergraph.graph;

import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Reference;
import org.papergraph.document.WorkRelation;
import org.papergraph.graph.Vocabulary.Biro;
import org.papergraph.graph.Vocabulary.C4o;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;

/** The references of an entry, and what it states of relations to other works, to triples as the document has them. */
final class ReferenceMapper {

    private final Iris iris;

    ReferenceMapper(Iris iris) {
        this.iris = iris;
    }

    void map(EntryReference reference, Entry entry, Node paper, Consumer<Triple> sink) {
        for (int at = 0; at < entry.references().size(); at++) {
            Node node = iris.reference(reference, at + 1);
            sink.accept(Triple.create(paper, Dcterms.references, node));
            map(node, iris.entry(reference), at + 1, entry.references().get(at), sink);
        }
        for (int at = 0; at < entry.relations().size(); at++) {
            Node node = iris.relation(reference, at + 1);
            WorkRelation relation = entry.relations().get(at);
            sink.accept(Triple.create(paper, Dcterms.relation, node));
            sink.accept(Triple.create(node, Pg.statedRelation, CitationMapper.property(relation.kind())));
            map(node, iris.entry(reference), at + 1, relation.work(), sink);
        }
    }

    private static void map(Node node, Node entry, int number, Reference work, Consumer<Triple> sink) {
        sink.accept(Triple.create(node, RDF.Nodes.type, Biro.BibliographicReference));
        sink.accept(Triple.create(node, Dcterms.isPartOf, entry));
        sink.accept(Triple.create(node, Schema.position, Literals.integer(number)));
        if (!work.written().isBlank()) {
            sink.accept(Triple.create(node, C4o.hasContent, Literals.text(work.written())));
        }
        mapParts(node, work, sink);
        IdentifierMapper.map(node, work.identifiers(), work.otherIdentifiers(), sink);
    }

    /** Title, first author and year, of a reference or of the work that it names. */
    static void mapParts(Node node, Reference work, Consumer<Triple> sink) {
        if (!work.title().isBlank()) {
            sink.accept(Triple.create(node, Schema.headline, Literals.text(work.title())));
        }
        if (!work.firstAuthor().isBlank()) {
            sink.accept(Triple.create(node, Pg.firstAuthorAsWritten, Literals.text(work.firstAuthor())));
        }
        if (work.year().matches("\\d{4}")) {
            sink.accept(Triple.create(node, Fabio.hasPublicationYear, NodeFactory.createLiteralDT(work.year(), XSDDatatype.XSDgYear)));
        }
    }
}
