package org.papergraph.validation;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The result of a SHACL validation.
 *
 * @param findings validation results, ordered by focus node, each once
 */
public record ValidationReport(List<Finding> findings) {

    public ValidationReport {
        findings = List.copyOf(findings);
    }

    /** True if no finding is a violation; warnings do not count. */
    public boolean conforms() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.VIOLATION);
    }

    /** Severities. */
    public enum Severity {
        /** must not be written */
        VIOLATION,
        /** should be mended */
        WARNING
    }

    /**
     * A validation result.
     *
     * @param focus the node that the shape is about
     * @param path the property in SPARQL's notation, such as {@code pg:confidence}; empty when the node itself is meant
     * @param value the value at fault in Turtle's notation; empty when there is none or the number of values is at fault
     * @param message the constraint, in words
     */
    public record Finding(Severity severity, Node focus, String path, String value, String message) {
    }
}
