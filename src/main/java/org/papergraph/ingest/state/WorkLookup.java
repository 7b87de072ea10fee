package org.papergraph.ingest.state;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.document.Reference;
import org.papergraph.graph.Iris;
import org.papergraph.identity.reference.WorkKey;
import org.papergraph.identity.reference.WorkKeys;

/**
 * Looks up the works that references name: the paper of an entry that has one of the reference's keys, the best key first, or of an
 * entry that has a better key which other references give beside them; or else the cited work of the best of all these keys.
 */
public final class WorkLookup {

    private final PipelineState state;
    private final Iris iris;

    public WorkLookup(PipelineState state, Iris iris) {
        this.state = state;
        this.iris = iris;
    }

    /**
     * What a reference leads to.
     *
     * @param key by which it was found
     * @param isPaper false for a work that no entry is of
     */
    public record Work(Node node, WorkKey key, boolean isPaper) {
    }

    /** The work that a reference names; empty where the reference does not tell works apart. */
    public Optional<Work> work(Reference reference) {
        return work(WorkKeys.of(reference));
    }

    /** The work that a key stands for now. */
    public Work work(WorkKey key) {
        return work(new TreeSet<>(Set.of(key))).orElseThrow();
    }

    private Optional<Work> work(SortedSet<WorkKey> own) {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Set<WorkKey> all = new LinkedHashSet<>(own);
        own.forEach(key -> better(key).forEach(all::add));
        Optional<Work> paper = all.stream().flatMap(key -> paper(PipelineState.workKey(key)).stream().map(found -> new Work(found, key, true))).findFirst();
        return paper.or(() -> all.stream().min(Comparator.comparing(WorkKey::kindRank).thenComparing(key -> !own.contains(key)).thenComparing(WorkKey::value))
                .map(best -> new Work(iris.citedWork(best.toString()), best, false)));
    }

    /** The better keys that references give beside a key, in order. */
    private Stream<WorkKey> better(WorkKey key) {
        return state.objects(PipelineState.workKey(key), PipelineState.ALIAS).stream()
                .flatMap(alias -> state.objects(alias, PipelineState.ALIAS_OF).stream())
                .map(PipelineState::workKey).sorted();
    }

    private Optional<Node> paper(Node key) {
        return state.subjects(PipelineState.WORK_KEY, key).stream()
                .flatMap(entry -> state.objects(entry, PipelineState.PAPER).stream()).min(Comparator.comparing(Node::getURI));
    }

    /** For each key of an entry the paper that it leads to. */
    public Map<Node, Optional<Node>> papersByKey(Node entry) {
        Map<Node, Optional<Node>> papers = new LinkedHashMap<>();
        state.objects(entry, PipelineState.WORK_KEY).forEach(key -> papers.put(key, paper(key)));
        return papers;
    }

    /**
     * Marks what depends on the paper that an entry came to or left: the paper's own references, and the papers that name it.
     *
     * @param before {@link #papersByKey} before the change
     */
    public void markMoved(Node entry, Node paper, Map<Node, Optional<Node>> before) {
        if (state.contains(entry, PipelineState.NAMES_WORK, Node.ANY)) {
            PendingWork.LINK_CITATIONS.mark(state, paper);
        }
        before.forEach((key, known) -> {
            if (!paper(key).equals(known)) {
                markNaming(key);
            }
        });
    }

    /** Marks the papers that name a work by a key, or by one that stands beside it. */
    void markNaming(Node key) {
        Stream<Node> beside = state.subjects(PipelineState.ALIAS_OF, key).stream()
                .flatMap(alias -> state.subjects(PipelineState.ALIAS, alias).stream());
        Stream.concat(Stream.of(key), beside)
                .flatMap(each -> state.subjects(PipelineState.NAMES_WORK, each).stream())
                .flatMap(entry -> state.objects(entry, PipelineState.PAPER).stream())
                .forEach(paper -> PendingWork.LINK_CITATIONS.mark(state, paper));
    }
}
