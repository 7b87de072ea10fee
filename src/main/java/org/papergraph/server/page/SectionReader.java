package org.papergraph.server.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.graph.Vocabulary.Sosa;

/** Reads the sections that only some pages have, each with one question. */
final class SectionReader {

    private static final Map<String, String> CONCEPT_HEADINGS = Map.of(
            Pg.usesMethod.getURI(), "Methods",
            Pg.addressesTask.getURI(), "Tasks",
            Pg.usesDataset.getURI(), "Datasets",
            Pg.reportsMetric.getURI(), "Metrics");

    private static final Map<ThingKind, Set<Node>> INCOMING_SHOWN = Map.of(
            ThingKind.PAPER, Set.of(Pro.relatesToDocument, Foaf.primaryTopic, RDF.Nodes.subject),
            ThingKind.CONCEPT,
                    Set.of(Pg.usesMethod, Pg.addressesTask, Pg.usesDataset, Pg.reportsMetric, Itsrdf.taIdentRef,
                            RDF.Nodes.object),
            ThingKind.AGENT, Set.of(Dcterms.creator, Pro.isHeldBy, Sosa.hasFeatureOfInterest),
            ThingKind.VENUE, Set.of(Dcterms.isPartOf),
            ThingKind.DOCUMENT, Set.of(Dcterms.isPartOf));

    private final Questions questions;
    private final Links links;

    SectionReader(Questions questions, Links links) {
        this.questions = questions;
        this.links = links;
    }

    List<Author> authors(String paper) {
        return questions.rows("authors", Values.of(paper)).stream().map(this::author).toList();
    }

    List<ConceptGroup> concepts(String paper) {
        return OwnFacts.byProperty(questions.rows("concepts", Values.of(paper))).entrySet().stream()
                .map(each -> new ConceptGroup(
                        CONCEPT_HEADINGS.get(each.getKey()),
                        each.getValue().stream().map(this::concept).toList()))
                .toList();
    }

    List<Passage> passages(String concept) {
        return questions.rows("evidence", Values.of(concept, ThingPage.PASSAGES)).stream().map(this::passage).toList();
    }

    List<PaperLine> papers(String thing) {
        return lines(questions.rows("papers", Values.of(thing, ThingPage.PAPERS)));
    }

    List<PaperLine> lines(List<Row> rows) {
        return rows.stream()
                .map(row -> new PaperLine(links.of(row, "paper"), Names.date(row.text("date"))))
                .toList();
    }

    /** A document's entries with their papers, or a paper's entries with their documents. */
    List<EntryLine> entries(ThingKind kind, String iri) {
        return switch (kind) {
            case DOCUMENT -> questions.rows("entries", Values.of(iri, ThingPage.ENTRIES)).stream()
                    .map(row -> new EntryLine(entry(row, "number"), links.of(row, "paper")))
                    .toList();
            case PAPER -> questions.rows("appearances", Values.of(iri)).stream()
                    .map(row -> new EntryLine(entry(row, "entryNumber"), links.of(row, "document")))
                    .toList();
            default -> List.of();
        };
    }

    /** What documents say of somebody in numbers, each with the observation that it comes from. */
    List<Fact> figures(String agent) {
        return OwnFacts.byProperty(questions.rows("figures", Values.of(agent))).values().stream()
                .map(rows -> OwnFacts.fact(rows, links))
                .toList();
    }

    /** What names a thing and is in no other section. */
    List<Fact> incoming(ThingKind kind, String iri) {
        Set<String> shown = INCOMING_SHOWN.getOrDefault(kind, Set.of()).stream()
                .map(Node::getURI)
                .collect(Collectors.toSet());
        return OwnFacts.byProperty(questions.rows("incoming", Values.of(iri, ThingReader.INCOMING_LIMIT)))
                .entrySet().stream()
                .filter(each -> !shown.contains(each.getKey()))
                .map(each -> OwnFacts.fact(each.getValue(), links))
                .toList();
    }

    private Author author(Row row) {
        Link agent = links.of(row, "agent");
        String written = row.text("asWritten");
        return new Author(agent, written.equals(agent.text()) ? "" : written);
    }

    private ConceptMention concept(Row row) {
        String confidence = Names.percentage(row.text("confidence"));
        Link evidence = confidence.isEmpty()
                ? Link.plain("")
                : links.named(row, "evidence", confidence + " sure");
        return new ConceptMention(links.of(row, "concept"), evidence, row.text("stated").equals("true"));
    }

    private Passage passage(Row row) {
        Link mention = links.named(row, "mention", Names.percentage(row.text("confidence")) + " sure");
        return Passage.of(row.text("passage"), row.number("at"), row.number("until"), links.of(row, "paper"), mention);
    }

    private Link entry(Row row, String number) {
        return links.named(row, "entry", row.has(number) ? "entry " + row.text(number) : "entry");
    }
}
