package org.papergraph.resource;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.citation.Access;
import org.papergraph.citation.Citation;
import org.papergraph.citation.CitationFormat;
import org.papergraph.citation.Imprint;
import org.papergraph.citation.Issued;
import org.papergraph.citation.Synopsis;
import org.papergraph.citation.Venue;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prism;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.WorkTypeTerms;
import org.papergraph.query.QueryRunner;
import org.papergraph.resource.lookup.Statements;

/** Reads the data of papers' citations, by single look-ups, so that a list of any length costs the same a paper. Thread-safe. */
public final class CitationReader {

    private static final Map<Node, Venue.Kind> KINDS = Map.of(
            Pg.JournalSeries, Venue.Kind.JOURNAL,
            Pg.ConferenceSeries, Venue.Kind.CONFERENCE,
            Pg.PreprintServer, Venue.Kind.PREPRINT_SERVER,
            Pg.VenueSeries, Venue.Kind.OTHER);

    private static final Comparator<WorkType> PUBLISHED_FIRST =
            Comparator.comparing((WorkType type) -> type == WorkType.PREPRINT).thenComparing(Comparator.naturalOrder());

    private final QueryRunner runner;

    CitationReader(QueryRunner runner) {
        this.runner = runner;
    }

    /** The citation of a paper; empty for another resource. */
    public Optional<Citation> read(String iri) {
        return runner.read(graph -> Optional.of(NodeFactory.createURI(iri))
                .filter(paper -> graph.contains(paper, RDF.Nodes.type, Fabio.ResearchPaper))
                .map(paper -> citation(graph, paper)));
    }

    /**
     * Writes a file of papers in one state of the graph; what is no paper is left out.
     *
     * @param papers IRIs, in the order of the file
     */
    public void write(CitationFormat format, Iterator<String> papers, Appendable out) {
        runner.read(graph -> {
            format.write(Iter.iter(papers).map(NodeFactory::createURI)
                    .filter(paper -> graph.contains(paper, RDF.Nodes.type, Fabio.ResearchPaper))
                    .map(paper -> citation(graph, paper)), out);
            return out;
        });
    }

    private static Citation citation(Graph graph, Node paper) {
        Statements statements = Statements.of(graph, paper);
        List<Statements> entries = Statements.subjects(graph, Foaf.primaryTopic, paper).map(entry -> Statements.of(graph, entry)).toList();
        Venue venue = venue(graph, statements);
        return new Citation(
                paper.getURI(),
                key(paper, statements),
                statements.all(Dcterms.type).stream().flatMap(type -> WorkTypeTerms.type(type).stream()).min(PUBLISHED_FIRST).orElse(WorkType.UNSTATED),
                statements.text(Dcterms.title),
                PlacedAuthor.of(graph, paper),
                entries.stream().noneMatch(entry -> entry.texts(Pg.authorListComplete).contains("false")),
                issued(statements.texts(Dcterms.issued)),
                venue,
                imprint(graph, statements),
                access(statements),
                new Synopsis(statements.longest(Dcterms.abstract_), statements.texts(Prism.keyword), String.join("; ", statements.texts(Schema.inLanguage))),
                statements.all(Schema.creativeWorkStatus).contains(Pg.Retracted));
    }

    /** The key that was given to the paper; in a store that gives none, the last part of its IRI. */
    private static String key(Node paper, Statements statements) {
        String given = statements.text(Pg.givenCitationKey);
        return given.isEmpty() ? Labels.local(paper.getURI()).replaceAll("[^!-~]+", "-") : given;
    }

    private static Imprint imprint(Graph graph, Statements paper) {
        Stream<Node> bearers = paper.all(Dcterms.isPartOf).stream();
        Stream<Identifier> serials = Stream.concat(Stream.of(paper), bearers.map(venue -> Statements.of(graph, venue)))
                .flatMap(bearer -> identifiers(bearer).stream())
                .filter(each -> each.scheme() == IdentifierScheme.ISSN || each.scheme() == IdentifierScheme.ISBN);
        return new Imprint(
                paper.text(Prism.seriesTitle),
                paper.text(Prism.volume),
                paper.text(Prism.number),
                paper.text(Prism.pageRange),
                paper.first(Dcterms.publisher).map(publisher -> Statements.of(graph, publisher).text(Foaf.name)).orElse(""),
                serials.distinct().toList());
    }

    private static Access access(Statements paper) {
        String licence = paper.text(Dcterms.license);
        return new Access(identifiers(paper), paper.text(Dcterms.hasFormat), paper.texts(Foaf.page), paper.texts(Schema.codeRepository),
                licence.isEmpty() ? paper.text(Dcterms.rights) : licence);
    }

    private static List<Identifier> identifiers(Statements bearer) {
        return bearer.texts(Datacite.hasIdentifier).stream()
                .flatMap(iri -> Stream.of(IdentifierScheme.values())
                        .filter(scheme -> iri.startsWith(scheme.prefix()))
                        .flatMap(scheme -> scheme.read(iri).stream()).limit(1))
                .toList();
    }

    /** The most precise date. */
    private static Issued issued(List<String> dates) {
        return dates.stream()
                .map(Issued::of)
                .max(Comparator.comparingInt((Issued date) -> date.joined("-").length())
                        .thenComparing(date -> date.joined("-")))
                .orElse(Issued.UNKNOWN);
    }

    /** A journal or a conference rather than a preprint server. */
    private static Venue venue(Graph graph, Statements paper) {
        return paper.all(Dcterms.isPartOf).stream()
                .flatMap(iri -> venue(Statements.of(graph, iri)))
                .min(Comparator.comparing(Venue::kind).thenComparing(Venue::name))
                .orElse(Venue.UNKNOWN);
    }

    private static Stream<Venue> venue(Statements statements) {
        return statements.all(RDF.Nodes.type).stream().filter(KINDS::containsKey).map(KINDS::get).sorted().limit(1)
                .map(kind -> new Venue(statements.text(Dcterms.title), kind));
    }
}
