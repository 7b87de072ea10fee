package org.papergraph.web.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.papergraph.citation.Citation;
import org.papergraph.citation.Contributor;
import org.papergraph.citation.Issued;
import org.papergraph.citation.Venue;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.web.view.Labels;
import org.papergraph.web.view.QueryParameters;
import org.papergraph.web.view.Row;
import org.papergraph.web.view.ViewQueries;

/** Reads what is needed to cite a paper. */
final class CitationReader {

    private static final Map<String, Venue.Kind> KINDS = Map.of(
            Pg.JournalSeries.getURI(), Venue.Kind.JOURNAL,
            Pg.ConferenceSeries.getURI(), Venue.Kind.CONFERENCE,
            Pg.PreprintServer.getURI(), Venue.Kind.PREPRINT_SERVER);

    private final ViewQueries questions;

    CitationReader(ViewQueries questions) {
        this.questions = questions;
    }

    /** @param authorship who wrote the paper */
    Citation read(Resource paper, PaperAuthors authorship) {
        Properties facts = paper.facts();
        return new Citation(
                paper.iri(),
                Labels.local(paper.iri()),
                facts.first(Dcterms.title),
                authorship.authors().stream().map(CitationReader::contributor).toList(),
                authorship.complete(),
                issued(facts.all(Dcterms.issued)),
                venue(paper.iri()),
                facts.all(Schema.codeRepository),
                facts.longest(Dcterms.abstract_));
    }

    private static Contributor contributor(Author author) {
        return new Contributor(author.name(), author.organization());
    }

    /** The date of which most is known. */
    private static Issued issued(List<String> dates) {
        return dates.stream()
                .map(Issued::of)
                .max(Comparator.comparingInt((Issued date) -> date.joined("-").length())
                        .thenComparing(date -> date.joined("-")))
                .orElse(Issued.UNKNOWN);
    }

    /** A journal or a conference rather than a preprint server. */
    private Venue venue(String paper) {
        return questions.rows("venues", QueryParameters.of(paper)).stream()
                .filter(row -> KINDS.containsKey(row.text("kind")))
                .map(CitationReader::venue)
                .min(Comparator.comparing(Venue::kind))
                .orElse(Venue.UNKNOWN);
    }

    private static Venue venue(Row row) {
        return new Venue(row.text("label"), KINDS.get(row.text("kind")));
    }
}
