package org.papergraph.resource.lookup;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.query.Row;

/** The sentences that mention a concept, in no order: {@code words} from the character {@code first} of their texts on, and the {@code paper}. */
record SentenceRows(TermLookup terms) {

    /** @param limit number of mentions read */
    List<Row> of(Node concept, int limit) {
        List<Node> mentions = Iter.toList(Iter.limit(Iter.map(terms.graph().find(Node.ANY, Itsrdf.taIdentRef, concept), Triple::getSubject), limit));
        return mentions.stream().flatMap(this::row).toList();
    }

    private Stream<Row> row(Node mention) {
        Statements stated = terms.statements(mention);
        RowBuilder row = new RowBuilder().with("mention", mention).with("confidence", stated.first(Pg.confidence))
                .with("begin", stated.first(Nif.beginIndex)).with("end", stated.first(Nif.endIndex));
        stated.first(Nif.sentence).ifPresent(sentence -> row
                .with("words", terms.least(sentence, List.of(Nif.anchorOf)))
                .with("first", terms.least(sentence, List.of(Nif.beginIndex))));
        stated.first(Nif.referenceContext).ifPresent(context -> row.with("paper", paper(context).findFirst()));
        return Stream.of(row.row()).filter(each -> Stream.of("confidence", "begin", "end", "words", "first").allMatch(each::has));
    }

    private Stream<Node> paper(Node context) {
        return terms.objects(context, Dcterms.isPartOf).stream().flatMap(entry -> terms.objects(entry, Foaf.primaryTopic).stream());
    }
}
