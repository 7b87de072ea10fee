package org.papergraph.resource.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.query.Row;

/** The sentences of mentions, a row each: {@code passage} from the character {@code first} of its text on, and where it stands. */
record PassageRows(TermLookup terms) {

    private static final Comparator<Row> ORDER = RowOrder.falling("confidence").thenComparing(RowOrder.rising("mention"));
    private static final Node START = NodeValue.makeInteger(0).asNode();

    /**
     * By falling confidence.
     *
     * @param evidence a mention, or a statement that was derived from mentions
     */
    List<Row> of(Node evidence, int limit) {
        return Stream.concat(Stream.of(evidence), terms.objects(evidence, Prov.wasDerivedFrom).stream())
                .flatMap(mention -> ofMention(mention).stream())
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    private Optional<Row> ofMention(Node mention) {
        Statements stated = terms.statements(mention);
        RowBuilder row = new RowBuilder().with("mention", mention).with("confidence", stated.first(Pg.confidence))
                .with("begin", stated.first(Nif.beginIndex)).with("end", stated.first(Nif.endIndex));
        stated.first(Nif.referenceContext).ifPresent(context -> addText(row, context));
        stated.first(Nif.sentence).ifPresent(sentence -> addSentence(row, sentence));
        stated.first(Prov.wasGeneratedBy).ifPresent(run -> addRun(row, run));
        return Optional.of(row.row()).filter(each -> Stream.of("confidence", "begin", "end", "passage", "paper").allMatch(each::has));
    }

    private void addText(RowBuilder row, Node context) {
        Statements text = terms.statements(context);
        String iri = context.toString();
        row.with("passage", text.first(Nif.isString)).with("first", START)
                .with("part", NodeFactory.createLiteralString(iri.substring(iri.lastIndexOf('/') + 1)));
        text.first(Dcterms.isPartOf).ifPresent(entry -> addEntry(row, entry));
    }

    private void addEntry(RowBuilder row, Node entry) {
        Statements stated = terms.statements(entry);
        stated.first(Foaf.primaryTopic).ifPresent(paper -> {
            Optional<Node> title = terms.title(paper);
            row.with("paper", paper).with("label", title).with("opening", title.isPresent() ? Optional.empty() : terms.opening(paper));
        });
        row.with("entry", stated.first(Pg.entryNumber)).with("line", stated.first(Pg.line))
                .with("document", stated.first(Dcterms.isPartOf).flatMap(document -> terms.least(document, List.of(Schema.name))));
    }

    private void addSentence(RowBuilder row, Node sentence) {
        Statements stated = terms.statements(sentence);
        stated.first(Nif.beginIndex).ifPresent(start -> stated.first(Nif.anchorOf).ifPresent(words -> row.with("passage", words).with("first", start)));
    }

    private void addRun(RowBuilder row, Node run) {
        terms.objects(run, Prov.wasAssociatedWith).stream()
                .filter(agent -> terms.has(agent, Pg.sha256, Node.ANY))
                .flatMap(agent -> terms.least(agent, List.of(RDFS.Nodes.label)).stream())
                .findFirst()
                .ifPresent(model -> row.with("run", run).with("model", model));
    }
}
