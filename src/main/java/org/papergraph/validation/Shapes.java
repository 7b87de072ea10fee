package org.papergraph.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Vocabulary;
import org.papergraph.progress.Progress;
import org.papergraph.validation.ValidationReport.Finding;
import org.papergraph.validation.ValidationReport.Severity;

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
        return validate(graph, Progress.SILENT);
    }

    /**
     * As {@link #validate(Graph)}, in memory that grows with what there is to report alone: the nodes of classes, of which a graph has most, are
     * checked one after the other as the graph gives them.
     */
    public ValidationReport validate(Graph graph, Progress progress) {
        Graph data = new RecentSubjects(graph);
        ValidationContext context = ValidationContext.create(shapes, data);
        Map<Node, List<Shape>> byClass = shapesByClass(data);
        Iterator<Triple> types = progress.over(types(graph), "checking", Iter.count(types(graph)));
        types.forEachRemaining(type -> byClass.getOrDefault(type.getObject(), List.of())
                .forEach(shape -> VLib.validateShape(context, data, shape, type.getSubject())));
        targets().filter(target -> !target.isClass()).forEach(target -> target.target.getFocusNodes(data)
                .forEach(node -> VLib.validateShape(context, data, target.shape, node)));
        return new ValidationReport(context.generateReport().getEntries().stream()
                .map(Shapes::finding)
                .distinct()
                .sorted(BY_PLACE)
                .toList());
    }

    private static Iterator<Triple> types(Graph graph) {
        return graph.find(Node.ANY, RDF.Nodes.type, Node.ANY);
    }

    /** A shape with one of its targets. */
    private record TargetedShape(Shape shape, Target target) {

        boolean isClass() {
            return target.getTargetType() == TargetType.targetClass || target.getTargetType() == TargetType.implicitClass;
        }
    }

    private Stream<TargetedShape> targets() {
        return shapes.getTargetShapes().stream().flatMap(shape -> shape.getTargets().stream().map(target -> new TargetedShape(shape, target)));
    }

    /** By each class that is a target, and by its subclasses, the shapes that its instances have to fit. */
    private Map<Node, List<Shape>> shapesByClass(Graph data) {
        Map<Node, List<Shape>> byClass = new HashMap<>();
        targets().filter(TargetedShape::isClass).forEach(target -> G.subClasses(data, target.target.getObject())
                .forEach(each -> byClass.computeIfAbsent(each, unknown -> new ArrayList<>()).add(target.shape)));
        return byClass;
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
