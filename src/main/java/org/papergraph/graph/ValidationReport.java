package org.papergraph.graph;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * How a graph stands to the shapes.
 *
 * @param findings what does not fit, ordered by place, each once
 */
public record ValidationReport(List<Finding> findings) {

    public ValidationReport {
        findings = List.copyOf(findings);
    }

    /** Whether no finding is a violation; warnings do not count. */
    public boolean conforms() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.VIOLATION);
    }

    /** How much a finding weighs. */
    public enum Severity {
        /** what must not be written */
        VIOLATION,
        /** what should be better */
        WARNING
    }

    /**
     * One thing that does not fit.
     *
     * @param focus the node that the shape is about
     * @param path the property in SPARQL's notation, such as {@code pg:confidence}; empty when the node itself is meant
     * @param value the value at fault in Turtle's notation; empty when there is none or the number of values is at fault
     * @param message what should hold, in words
     */
    public record Finding(Severity severity, Node focus, String path, String value, String message) {
    }
}
