package org.papergraph.ingest.view;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.document.annotation.Mention;
import org.papergraph.graph.ConceptMapper;
import org.papergraph.graph.EvaluationMapper.Participant;
import org.papergraph.graph.EvaluationMapper.StatedResult;
import org.papergraph.graph.EvaluationMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.view.LinkedEntry.Link;
import org.papergraph.result.EvaluationFinder;
import org.papergraph.result.PlacedMention;
import org.papergraph.result.ReportedEvaluation;
import org.papergraph.result.ReportedScore;

/** Updates the evaluations in the derived graph, from the texts of the entries in the state and the links of their papers. */
public final class EvaluationViewUpdater {

    private final PipelineState state;
    private final StateLookup lookup;
    private final Iris iris;
    private final EvaluationMapper mapper;
    private final NamedGraphWriter derived;

    public EvaluationViewUpdater(DatasetGraph dataset, PipelineState state, StateLookup lookup, Iris iris) {
        this.state = state;
        this.lookup = lookup;
        this.iris = iris;
        this.mapper = new EvaluationMapper(iris);
        this.derived = new NamedGraphWriter(dataset, iris.graph("derived"));
    }

    /** Removes the evaluations that a paper reports. */
    public void remove(Node paper) {
        for (Triple reported : derived.find(Node.ANY, Pg.reportedIn, paper)) {
            derived.find(reported.getSubject(), Pg.hasResult, Node.ANY).forEach(result -> derived.remove(result.getObject(), Node.ANY, Node.ANY));
            derived.remove(reported.getSubject(), Node.ANY, Node.ANY);
        }
    }

    /** Writes the evaluations that a paper reports, once its links are written; a sentence that several entries have counts once, in the first. */
    public void add(Node paper) {
        if (!derived.contains(paper, Pg.usesDataset, Node.ANY)) {
            return; // an evaluation is stated where the link to its dataset is
        }
        Set<Node> added = new HashSet<>();
        for (Node node : state.subjects(PipelineState.PAPER, paper).stream().sorted(Comparator.comparing(Node::getURI)).toList()) {
            LinkedEntry entry = new LinkedEntry(paper, Iris.entryReference(node), lookup.annotatedEntry(node), iris, derived);
            Map<Node, List<OnDataset>> found = EvaluationFinder.find(entry.title(), entry.abstractText()).stream().flatMap(report -> onDatasets(entry, report))
                    .collect(Collectors.groupingBy(each -> evaluation(paper, entry, each), LinkedHashMap::new, Collectors.toList()));
            found.keySet().removeAll(added);
            found.forEach((evaluation, reports) -> add(evaluation, paper, entry, reports));
            added.addAll(found.keySet());
        }
    }

    /**
     * A reported evaluation on one dataset.
     *
     * @param scores none where the text names several datasets at once, so that nothing tells whose they are
     */
    private record OnDataset(ReportedEvaluation report, Link dataset, List<ReportedScore> scores) {
    }

    private static Stream<OnDataset> onDatasets(LinkedEntry entry, ReportedEvaluation report) {
        List<Link> datasets = entry.links(inAbstract(report.dataset()));
        return datasets.stream().map(dataset -> new OnDataset(report, dataset, datasets.size() == 1 ? report.scores() : List.of()));
    }

    private Node evaluation(Node paper, LinkedEntry entry, OnDataset found) {
        return iris.evaluation(paper, found.dataset.concept(), found.report.sentence().in(entry.abstractText().text()));
    }

    /** @param reports of one sentence on one dataset, which it may name more than once */
    private void add(Node evaluation, Node paper, LinkedEntry entry, List<OnDataset> reports) {
        double confidence = reports.get(0).dataset.confidence() * reports.stream().mapToDouble(found -> found.report.precision()).max().orElseThrow();
        if (confidence >= ConceptMapper.LINK_THRESHOLD) {
            List<StatedResult> results = reports.stream().flatMap(found -> found.scores.stream()).map(score -> result(entry, score, confidence))
                    .filter(result -> result.confidence() >= ConceptMapper.LINK_THRESHOLD).distinct().toList();
            mapper.map(evaluation, paper, reports.stream().flatMap(found -> participants(entry, found).stream()).distinct().toList(), confidence, results, derived.sink());
        }
    }

    private static List<Participant> participants(LinkedEntry entry, OnDataset found) {
        ReportedEvaluation report = found.report;
        return Stream.of(
                        participants(Pg.onDataset, Stream.of(found.dataset)),
                        participants(Pg.forTask, report.tasks().stream().flatMap(task -> entry.links(task).stream())),
                        participants(Pg.byMetric, report.metrics().stream().flatMap(metric -> entry.links(inAbstract(metric)).stream())),
                        participants(Pg.ofMethod, report.methods().stream().flatMap(method -> entry.links(method).stream())))
                .flatMap(participants -> participants).toList();
    }

    private static Stream<Participant> participants(Node property, Stream<Link> links) {
        return links.filter(link -> link.confidence() > 0).map(link -> new Participant(property, link.concept(), link.mention()));
    }

    private static StatedResult result(LinkedEntry entry, ReportedScore score, double confidence) {
        Link metric = entry.links(inAbstract(score.metric())).get(0);
        return new StatedResult(metric.concept(), entry.context(), score.span(), score.span().in(entry.abstractText().text()), score.value(), score.unit(),
                confidence * metric.confidence() * ReportedScore.PRECISION);
    }

    private static PlacedMention inAbstract(Mention mention) {
        return new PlacedMention(mention, false);
    }
}
