package org.papergraph.web.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.citation.Citation;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.web.view.Labels;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.QueryParameters;
import org.papergraph.web.view.ResourceUrls;
import org.papergraph.web.view.Row;
import org.papergraph.web.view.ViewQueries;

/** Reads the page of a paper. */
final class PaperReader {

    private static final int RELATED = 8;

    private static final List<Node> SECTIONS =
            List.of(Dcterms.creator, Pg.usesMethod, Pg.addressesTask, Pg.usesDataset, Pg.reportsMetric);

    private final ViewQueries questions;
    private final Links links;
    private final ResourceUrls addresses;
    private final AuthorReader authors;
    private final CitationReader citations;

    PaperReader(ViewQueries questions, Links links, ResourceUrls addresses) {
        this.questions = questions;
        this.links = links;
        this.addresses = addresses;
        this.authors = new AuthorReader(questions, links);
        this.citations = new CitationReader(questions);
    }

    PaperPage read(Resource paper) {
        String title = paper.title();
        Map<String, AnnotatedText> texts = new MarkReader(questions, links).texts(paper.iri());
        List<Row> appearances = questions.rows("appearances", QueryParameters.of(paper.iri()));
        PaperAuthors authorship = authors.read(paper.iri(), appearances);
        return new PaperPage(
                paper.heading(addresses, questions.address("statements", QueryParameters.of(paper.iri()))),
                texts.getOrDefault(title, AnnotatedText.plain(title)),
                authorship,
                abstracts(paper, texts),
                new ConceptGroups(questions, links).of(paper),
                paper.details(SECTIONS),
                related(paper.iri()),
                origins(paper.iri(), appearances),
                new DecisionReader(questions, links, addresses).rulings(paper.iri()),
                citations.read(paper, authorship));
    }

    Citation citation(Resource paper) {
        return citations.read(
                paper, authors.read(paper.iri(), questions.rows("appearances", QueryParameters.of(paper.iri()))));
    }

    private static List<AnnotatedText> abstracts(Resource paper, Map<String, AnnotatedText> texts) {
        return paper.facts().all(Dcterms.abstract_).stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(text -> texts.getOrDefault(text, AnnotatedText.plain(text)))
                .toList();
    }

    private List<RelatedPaper> related(String paper) {
        return PaperLists.firsts(questions.rows("related", QueryParameters.of(paper)), "paper")
                .limit(RELATED)
                .map(row -> new RelatedPaper(
                        links.of(row, "paper"), row.text("shared"), row.text("listed").equals("true")))
                .toList();
    }

    private List<Origin> origins(String paper, List<Row> appearances) {
        Map<String, List<String>> stated = questions.rows("stated", QueryParameters.of(paper)).stream()
                .filter(row -> !row.text("property").equals(RDF.type.getURI()))
                .collect(Collectors.groupingBy(
                        row -> row.text("document"),
                        Collectors.mapping(row -> Labels.property(row.text("property")), Collectors.toList())));
        return PaperLists.firsts(appearances, "entry")
                .map(row -> origin(row, stated.getOrDefault(row.text("document"), List.of())))
                .toList();
    }

    private Origin origin(Row row, List<String> stated) {
        return new Origin(
                links.of(row, "document"),
                links.named(row, "entry", row.has("number") ? "entry " + row.text("number") : "entry"),
                row.text("line"),
                String.join(", ", stated),
                row.has("run") ? links.named(row, "run", "the run") : Link.plain(""),
                row.has("model") ? links.named(row, "model", row.text("modelLabel")) : Link.plain(""));
    }
}
