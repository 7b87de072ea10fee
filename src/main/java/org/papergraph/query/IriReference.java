package org.papergraph.query;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** IRIs as users write them, absolute or relative to the base of the store. */
public final class IriReference {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\\\x7f]");

    private IriReference() {}

    /**
     * The IRI of a graph.
     *
     * @throws QueryRejectedException when the text is no IRI reference
     */
    public static String graph(String text, String base) {
        try {
            return resolve(text, base).getURI();
        } catch (IllegalArgumentException e) {
            throw new QueryRejectedException("'" + text + "' is no IRI of a graph: " + e.getMessage(), e);
        }
    }

    /** @throws IllegalArgumentException when the text is no IRI reference */
    static Node resolve(String text, String base) {
        if (FORBIDDEN.matcher(text).find()) {
            throw new IllegalArgumentException("a character that no IRI may hold");
        }
        try {
            return NodeFactory.createURI(IRIx.create(base).resolve(text).str());
        } catch (IRIException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
