package org.papergraph.resource.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.query.Row;

/** The entries that a paper comes from: {@code entry} of {@code document}, {@code pdf} where that is one, and the {@code run} that read it. */
record OccurrenceRows(TermLookup terms) {

    /** By the name of the document and the number of the entry. */
    List<Row> of(Node paper) {
        return terms.subjects(Foaf.primaryTopic, paper).stream()
                .flatMap(entry -> rows(entry, terms.statements(entry)))
                .sorted(RowOrder.rising("label", "number", "entry"))
                .toList();
    }

    private Stream<Row> rows(Node entry, Statements stated) {
        return stated.all(Dcterms.isPartOf).stream().map(document -> {
            RowBuilder row = new RowBuilder().with("entry", entry).with("document", document)
                    .with("number", stated.first(Pg.entryNumber)).with("line", stated.first(Pg.line))
                    .with("complete", stated.first(Pg.authorListComplete))
                    .with("label", terms.least(document, List.of(Schema.name)))
                    .with("pdf", Optional.of(Pg.PdfPaper).filter(kind -> terms.has(document, RDF.Nodes.type, kind)));
            runs(document).min(RowOrder.rising("model", "modelLabel", "run")).ifPresent(run -> run.terms().forEach(row::with));
            return row.row();
        });
    }

    private Stream<Row> runs(Node document) {
        return terms.subjects(Prov.used, document).stream()
                .flatMap(run -> terms.objects(run, Prov.wasAssociatedWith).stream()
                        .filter(model -> terms.has(model, Pg.sha256, Node.ANY))
                        .flatMap(model -> terms.least(model, List.of(RDFS.Nodes.label)).stream()
                                .map(label -> new RowBuilder().with("run", run).with("model", model).with("modelLabel", label).row())));
    }

    /** The properties that a document states of a paper, by their IRIs. */
    List<Node> stated(Node paper, Node document) {
        return terms.objects(document, Pg.statedIn).stream()
                .flatMap(graph -> terms.in(graph).properties(paper).stream())
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }
}
