package org.papergraph.resource.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.query.Row;

/**
 * The texts of a paper or of an entry, {@code context} and {@code text}, a row for each mention in them, with its {@code concept}
 * if it names one and no other.
 */
record MarkRows(TermLookup terms) {

    /** By the place in the text, of mentions with one beginning the longer first. */
    List<Row> of(Node resource) {
        Stream<Node> entries = Stream.concat(Stream.of(resource), terms.subjects(Foaf.primaryTopic, resource).stream());
        return entries.flatMap(entry -> terms.subjects(Dcterms.isPartOf, entry).stream())
                .flatMap(context -> terms.objects(context, Nif.isString).stream().flatMap(text -> rows(context, text)))
                .sorted(RowOrder.rising("context", "begin").thenComparing(RowOrder.falling("end")).thenComparing(RowOrder.rising("mention")))
                .toList();
    }

    private Stream<Row> rows(Node context, Node text) {
        List<Row> mentions = terms.subjects(Nif.referenceContext, context).stream().flatMap(mention -> row(context, text, mention)).toList();
        return mentions.isEmpty() ? Stream.of(new RowBuilder().with("context", context).with("text", text).row()) : mentions.stream();
    }

    private Stream<Row> row(Node context, Node text, Node mention) {
        Statements stated = terms.statements(mention);
        List<Node> concepts = stated.all(Itsrdf.taIdentRef);
        Row row = new RowBuilder().with("context", context).with("text", text).with("mention", mention)
                .with("type", stated.first(Pg.entityType)).with("confidence", stated.first(Pg.confidence))
                .with("begin", stated.first(Nif.beginIndex)).with("end", stated.first(Nif.endIndex))
                .with("concept", concepts.size() == 1 ? Optional.of(concepts.get(0)) : Optional.empty()).row();
        return Stream.of(row).filter(each -> Stream.of("type", "confidence", "begin", "end").allMatch(each::has));
    }
}
