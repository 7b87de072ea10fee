package org.papergraph.graph;

import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Vocabulary.Pg;

/** Maps match decisions. */
public final class DecisionMapper {

    private final Iris iris;

    public DecisionMapper(Iris iris) {
        this.iris = iris;
    }

    /**
     * @param one the candidate that comes first
     * @param rule the local name of the rule's term, in the form {@code SAME_TITLE}
     * @param score from 0 to 1
     * @param reason that a person gave for deciding by hand, or nothing
     * @param status the local name of the status's term, in the form {@code APPLIED}
     */
    public void map(Node one, Node other, String rule, double score, String evidence, String reason, String status, Consumer<Triple> sink) {
        Node decision = iris.decision(one, other);
        sink.accept(Triple.create(decision, RDF.Nodes.type, Pg.MatchDecision));
        sink.accept(Triple.create(decision, Pg.candidate, one));
        sink.accept(Triple.create(decision, Pg.candidate, other));
        sink.accept(Triple.create(decision, Pg.rule, term(rule)));
        sink.accept(Triple.create(decision, Pg.score, Literals.share(score)));
        sink.accept(Triple.create(decision, Pg.evidence, Literals.text(evidence)));
        sink.accept(Triple.create(decision, Pg.status, term(status)));
        if (!reason.isEmpty()) {
            sink.accept(Triple.create(decision, Pg.decisionReason, Literals.text(reason)));
        }
    }

    /** The constant, in the form {@code SAME_TITLE}, whose term a rule or a status is. */
    public static String constant(Node term) {
        return term.getURI().substring(Pg.NAMESPACE.length()).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The term of a rule or a status, in the form {@code SAME_TITLE}. */
    public static Node term(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return NodeFactory.createURI(Pg.NAMESPACE + name);
    }
}
