package org.papergraph.graph;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryLink;
import org.papergraph.document.EntryReference;
import org.papergraph.document.EntryText;
import org.papergraph.document.Extraction;
import org.papergraph.document.PersonName;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.Publication;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.TextRole;
import org.papergraph.graph.Vocabulary.C4o;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Deo;
import org.papergraph.graph.Vocabulary.Doco;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prism;
import org.papergraph.graph.Vocabulary.Schema;

/** The bibliographic statements of an entry to triples: publication, identifiers, keywords, sections, references, links, licence, status. */
final class PublicationMapper {

    private static final Map<PublicationStatus, Node> STATUSES = new EnumMap<>(Map.of(
            PublicationStatus.PREPRINT, Pg.Preprint, PublicationStatus.PUBLISHED, Pg.Published,
            PublicationStatus.CORRECTED, Pg.Corrected, PublicationStatus.DOUBTED, Pg.Doubted, PublicationStatus.RETRACTED, Pg.Retracted));

    private final Iris iris;
    private final SubjectMapper subjects;
    private final ReferenceMapper references;

    PublicationMapper(Iris iris) {
        this.iris = iris;
        this.subjects = new SubjectMapper(iris);
        this.references = new ReferenceMapper(iris);
    }

    void map(EntryReference reference, Entry entry, Node paper, Consumer<Triple> sink) {
        IdentifierMapper.map(paper, entry.identifiers(), entry.otherIdentifiers(), sink);
        addText(sink, iris.entry(reference), Pg.citationKey, entry.citationKey());
        entry.extractions().forEach(extraction -> mapExtraction(reference, extraction, sink));
        mapPublication(entry.publication(), paper, sink);
        mapTexts(reference, entry, paper, sink);
        subjects.map(entry, paper, sink);
        references.map(reference, entry, paper, sink);
        entry.links().forEach(link -> add(sink, paper, property(link.relation()), NodeFactory.createURI(link.address())));
        entry.languages().forEach(language -> addText(sink, paper, Schema.inLanguage, language));
        mapLicence(entry.licence(), paper, sink);
        if (entry.status() != PublicationStatus.UNSTATED) {
            add(sink, paper, Schema.creativeWorkStatus, STATUSES.get(entry.status()));
        }
    }

    /** A venue series by its name. */
    Node mapVenue(VenueName venue, Consumer<Triple> sink) {
        Node node = iris.venue(venue.name().replace('.', ' ').replace('-', ' '));
        add(sink, node, RDF.Nodes.type, venue.kind());
        add(sink, node, Dcterms.title, Literals.text(venue.name()));
        return node;
    }

    private void mapPublication(Publication publication, Node paper, Consumer<Triple> sink) {
        WorkTypeTerms.term(publication.type()).ifPresent(type -> add(sink, paper, Dcterms.type, type));
        if (publication.venue().isEmpty()) {
            IdentifierMapper.map(paper, publication.identifiers(), publication.otherIdentifiers(), sink);
        } else {
            Node venue = mapVenue(new VenueName(publication.venue(), series(publication.type())), sink);
            add(sink, paper, Dcterms.isPartOf, venue);
            IdentifierMapper.map(venue, publication.identifiers(), publication.otherIdentifiers(), sink);
        }
        addText(sink, paper, Prism.seriesTitle, publication.series());
        addText(sink, paper, Prism.volume, publication.volume());
        addText(sink, paper, Prism.number, publication.issue());
        addText(sink, paper, Prism.pageRange, publication.pages());
        if (!publication.publisher().isEmpty()) {
            Node publisher = iris.author(new PersonName(publication.publisher(), PersonName.Kind.ORGANIZATION));
            add(sink, paper, Dcterms.publisher, publisher);
            add(sink, publisher, RDF.Nodes.type, Foaf.Organization);
            add(sink, publisher, Foaf.name, Literals.text(publication.publisher()));
            add(sink, publisher, Pg.identityBasis, Pg.NameBasis);
        }
    }

    private void mapTexts(EntryReference reference, Entry entry, Node paper, Consumer<Triple> sink) {
        entry.texts(TextRole.KEYWORD).forEach(keyword -> addText(sink, paper, Prism.keyword, keyword.value()));
        mapParts(reference, entry, TextRole.SECTION, Doco.Section, sink);
        mapParts(reference, entry, TextRole.CAPTION, Deo.Caption, sink);
    }

    private void mapParts(EntryReference reference, Entry entry, TextRole role, Node type, Consumer<Triple> sink) {
        int number = 0;
        for (EntryText text : entry.texts(role)) {
            Node part = iris.context(reference, role, ++number);
            add(sink, part, RDF.Nodes.type, type);
            add(sink, part, Dcterms.isPartOf, iris.entry(reference));
            addText(sink, part, Dcterms.title, text.heading());
            add(sink, part, C4o.hasContent, Literals.text(text.value()));
        }
    }

    private void mapExtraction(EntryReference reference, Extraction extraction, Consumer<Triple> sink) {
        Node node = iris.extraction(reference, extraction.part());
        add(sink, node, RDF.Nodes.type, Pg.Extraction);
        add(sink, node, Dcterms.isPartOf, iris.entry(reference));
        add(sink, node, Pg.extractedProperty, property(extraction.part()));
        add(sink, node, Pg.confidence, Literals.share(extraction.confidence()));
    }

    private static Node property(Extraction.Part part) {
        return switch (part) {
            case TITLE -> Dcterms.title;
            case AUTHORS -> Dcterms.creator;
            case ABSTRACT -> Dcterms.abstract_;
            case DATE -> Dcterms.issued;
            case PUBLICATION -> Dcterms.isPartOf;
            case IDENTIFIERS -> Datacite.hasIdentifier;
            case REFERENCES -> Dcterms.references;
        };
    }

    private static void mapLicence(String licence, Node paper, Consumer<Triple> sink) {
        WebAddress.of(licence).ifPresentOrElse(
                address -> add(sink, paper, Dcterms.license, address), () -> addText(sink, paper, Dcterms.rights, licence));
    }

    private static Node series(WorkType type) {
        return switch (type) {
            case JOURNAL_ARTICLE -> Pg.JournalSeries;
            case CONFERENCE_PAPER -> Pg.ConferenceSeries;
            case PREPRINT -> Pg.PreprintServer;
            default -> Pg.VenueSeries;
        };
    }

    private static Node property(EntryLink.Relation relation) {
        return switch (relation) {
            case CODE -> Schema.codeRepository;
            case FULL_TEXT -> Dcterms.hasFormat;
            case LANDING_PAGE -> Foaf.page;
            case OTHER -> RDFS.Nodes.seeAlso;
        };
    }

    /** Adds a text that is not empty. */
    private static void addText(Consumer<Triple> sink, Node subject, Node predicate, String text) {
        if (!text.isEmpty()) {
            add(sink, subject, predicate, Literals.text(text));
        }
    }

    private static void add(Consumer<Triple> sink, Node subject, Node predicate, Node object) {
        sink.accept(Triple.create(subject, predicate, object));
    }
}
