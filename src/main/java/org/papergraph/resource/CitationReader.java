package org.papergraph.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.papergraph.citation.Citation.Contributor;
import org.papergraph.citation.Citation;
import org.papergraph.citation.Imprint;
import org.papergraph.citation.Issued;
import org.papergraph.citation.Venue;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prism;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;

/** Reads the data of a paper's citation. */
final class CitationReader {

    private static final Map<String, Venue.Kind> KINDS = Map.of(
            Pg.JournalSeries.getURI(), Venue.Kind.JOURNAL,
            Pg.ConferenceSeries.getURI(), Venue.Kind.CONFERENCE,
            Pg.PreprintServer.getURI(), Venue.Kind.PREPRINT_SERVER,
            Pg.VenueSeries.getURI(), Venue.Kind.OTHER);

    private final QueryFiles queries;

    CitationReader(QueryFiles queries) {
        this.queries = queries;
    }

    /** @param authorship authors of the paper */
    Citation read(Resource paper, Authors authorship) {
        Properties properties = paper.properties();
        return new Citation(
                paper.iri(),
                Labels.local(paper.iri()),
                properties.first(Dcterms.title),
                authorship.authors().stream().map(CitationReader::contributor).toList(),
                authorship.complete(),
                issued(properties.texts(Dcterms.issued)),
                venue(paper.iri()),
                imprint(properties),
                properties.texts(Schema.codeRepository),
                properties.longest(Dcterms.abstract_));
    }

    private static Imprint imprint(Properties properties) {
        String resolver = IdentifierScheme.DOI.prefix();
        return new Imprint(
                properties.texts(Datacite.hasIdentifier).stream().filter(iri -> iri.startsWith(resolver))
                        .flatMap(iri -> IdentifierScheme.DOI.read(iri).stream()).map(Identifier::value).findFirst().orElse(""),
                properties.first(Prism.volume),
                properties.first(Prism.number),
                properties.first(Prism.pageRange),
                properties.values(Dcterms.publisher).stream().map(LabelledTerm::label).findFirst().orElse(""),
                properties.first(Schema.inLanguage),
                properties.first(Dcterms.hasFormat),
                properties.texts(Prism.keyword));
    }

    private static Contributor contributor(Authors.Author author) {
        return new Contributor(author.name(), author.organization());
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
    private Venue venue(String paper) {
        return queries.rows("venues", Map.of("resource", paper)).stream()
                .filter(row -> KINDS.containsKey(row.text("kind")))
                .map(CitationReader::venue)
                .min(Comparator.comparing(Venue::kind))
                .orElse(Venue.UNKNOWN);
    }

    private static Venue venue(Row row) {
        return new Venue(row.text("label"), KINDS.get(row.text("kind")));
    }
}
