package org.papergraph.export;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Replaces one IRI prefix by another, in every IRI that begins with it. */
record Rebasing(String from, String to) {

    Quad apply(Quad quad) {
        return Quad.create(apply(quad.getGraph()), apply(quad.getSubject()), apply(quad.getPredicate()), apply(quad.getObject()));
    }

    private Node apply(Node term) {
        if (term.isURI() && term.getURI().startsWith(from)) {
            return NodeFactory.createURI(moved(term.getURI()));
        }
        if (term.isLiteral() && term.getLiteralDatatypeURI().startsWith(from)) {
            return NodeFactory.createLiteralDT(term.getLiteralLexicalForm(),
                    TypeMapper.getInstance().getSafeTypeByName(moved(term.getLiteralDatatypeURI())));
        }
        return term;
    }

    private String moved(String iri) {
        return to + iri.substring(from.length());
    }
}
