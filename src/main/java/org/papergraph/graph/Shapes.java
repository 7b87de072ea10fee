package org.papergraph.graph;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.papergraph.graph.ValidationReport.Finding;
import org.papergraph.graph.ValidationReport.Severity;

/**
 * The SHACL shapes that a graph has to fit. They hold for the triples of one document as well as for a whole
 * store. May be used by several threads at once.
 */
public final class Shapes {

    private static final PrefixMap PREFIXES = PrefixMapFactory.create(Vocabulary.PREFIXES);
    private static final Prologue PROLOGUE = new Prologue(
            new PrefixMappingImpl().setNsPrefixes(Vocabulary.PREFIXES));
    private static final Comparator<Finding> BY_PLACE = Comparator
            .comparing((Finding finding) -> finding.focus().toString())
            .thenComparing(Finding::path)
            .thenComparing(Finding::value)
            .thenComparing(Finding::message);

    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(org.apache.jena.shacl.Shapes shapes) {
        this.shapes = shapes;
    }

    /** Reads the shapes from a file, in any RDF syntax that its name tells. */
    public static Shapes load(Path file) {
        return new Shapes(org.apache.jena.shacl.Shapes.parse(RDFParser.source(file).toGraph()));
    }

    /** Checks every node of the graph that a shape is about; a store's graph needs a transaction around this. */
    public ValidationReport validate(Graph graph) {
        return new ValidationReport(ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(Shapes::finding)
                .distinct()
                .sorted(BY_PLACE)
                .toList());
    }

    private static Finding finding(ReportEntry entry) {
        return new Finding(severity(entry), entry.focusNode(), path(entry), value(entry), entry.message());
    }

    private static Severity severity(ReportEntry entry) {
        return entry.severity().equals(org.apache.jena.shacl.validation.Severity.Violation)
                ? Severity.VIOLATION : Severity.WARNING;
    }

    private static String path(ReportEntry entry) {
        return Optional.ofNullable(entry.resultPath())
                .map(path -> PathWriter.asString(path, PROLOGUE)).orElse("");
    }

    private static String value(ReportEntry entry) {
        return Optional.ofNullable(entry.value())
                .map(value -> NodeFmtLib.str(value, PREFIXES)).orElse("");
    }
}
