package org.papergraph.resource.lookup;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.query.Row;

/** The authorships of a paper, in no order: {@code agent}, {@code written}, {@code position} and {@code isOrganization}. */
record AuthorRows(TermLookup terms) {

    List<Row> of(Node paper) {
        return terms.subjects(Pro.relatesToDocument, paper).stream().map(terms::statements).flatMap(this::rows).toList();
    }

    private Stream<Row> rows(Statements authorship) {
        return authorship.all(Pro.isHeldBy).stream().map(agent -> new RowBuilder().with("agent", agent)
                .with("label", terms.least(agent, List.of(Foaf.name)))
                .with("written", authorship.first(Pg.nameAsWritten))
                .with("position", authorship.first(Pg.position))
                .with("isOrganization", NodeValue.booleanReturn(terms.has(agent, RDF.Nodes.type, Foaf.Organization)).asNode())
                .row());
    }
}
