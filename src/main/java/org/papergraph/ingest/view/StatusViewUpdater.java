package org.papergraph.ingest.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;

/** Updates the statuses that notices give to papers, in {@code graph/citations}, whichever of the two names the other. */
public final class StatusViewUpdater {

    private static final List<Notice> NOTICES = List.of(
            new Notice(Cito.retracts, Cito.isRetractedBy, Pg.Retracted),
            new Notice(Pg.expressesConcernAbout, Pg.hasConcernExpressedBy, Pg.Doubted),
            new Notice(Cito.corrects, Cito.isCorrectedBy, Pg.Corrected));
    private static final Set<Node> TO_THE_PAPER = NOTICES.stream().map(Notice::toPaper).collect(Collectors.toSet());
    private static final Set<Node> FROM_THE_PAPER = NOTICES.stream().map(Notice::fromPaper).collect(Collectors.toSet());

    private final PipelineState state;
    private final NamedGraphWriter citations;

    public StatusViewUpdater(DatasetGraph dataset, PipelineState state, Iris iris) {
        this.state = state;
        this.citations = new NamedGraphWriter(dataset, iris.graph("citations"));
    }

    /**
     * A kind of notice.
     *
     * @param toPaper property from the notice to the paper
     * @param fromPaper property from the paper to the notice
     */
    private record Notice(Node toPaper, Node fromPaper, Node status) {
    }

    /** Marks the paper whose status a relation that came or went may change. */
    void mark(Triple relation) {
        concerned(relation).ifPresent(paper -> PendingWork.UPDATE_STATUS.mark(state, paper));
    }

    /** The paper whose status a relation says; empty for a relation that says none. */
    public static Optional<Node> concerned(Triple relation) {
        return TO_THE_PAPER.contains(relation.getPredicate()) ? Optional.of(relation.getObject())
                : FROM_THE_PAPER.contains(relation.getPredicate()) ? Optional.of(relation.getSubject()) : Optional.empty();
    }

    /** Writes the statuses of a paper, or of a cited work. */
    public void update(Node paper) {
        for (Notice notice : NOTICES) {
            if (citations.contains(Node.ANY, notice.toPaper, paper) || citations.contains(paper, notice.fromPaper, Node.ANY)) {
                citations.sink().accept(Triple.create(paper, Schema.creativeWorkStatus, notice.status));
            } else {
                citations.remove(paper, Schema.creativeWorkStatus, notice.status);
            }
        }
    }
}
