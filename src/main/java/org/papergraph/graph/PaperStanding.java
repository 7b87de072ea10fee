package org.papergraph.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Pg;

/** Statuses of a paper that its readers have to know of, the weightiest first. */
public enum PaperStanding {
    RETRACTED("Retracted", Pg.Retracted),
    DOUBTED("Expression of concern", Pg.Doubted),
    CORRECTED("Corrected", Pg.Corrected);

    private final String label;
    private final Node term;

    PaperStanding(String label, Node term) {
        this.label = label;
        this.term = term;
    }

    /** The words for people, such as {@code Retracted}. */
    public String label() {
        return label;
    }

    /** @param statuses IRIs, as {@code schema:creativeWorkStatus} has them */
    public static List<PaperStanding> of(Collection<String> statuses) {
        return Arrays.stream(values()).filter(each -> statuses.contains(each.term.getURI())).toList();
    }
}
