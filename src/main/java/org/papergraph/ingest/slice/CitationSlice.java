package org.papergraph.ingest.slice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.identity.reference.WorkKey;
import org.papergraph.ingest.state.EntryWorks;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.view.CitationViewUpdater;
import org.papergraph.ingest.view.CitedWorkViewUpdater;
import org.papergraph.ingest.view.StatusViewUpdater;

/** Links papers to the works that their entries name. */
public final class CitationSlice {

    private final StateSlice slice;
    private final Node graph;
    private final CitationViewUpdater citations;
    private final Set<Node> papers = new LinkedHashSet<>();

    public CitationSlice(String baseIri) {
        this.slice = new StateSlice(baseIri);
        this.graph = slice.iris().graph("citations");
        CitedWorkViewUpdater works = new CitedWorkViewUpdater(slice.dataset(), slice.state(), slice.lookup(), slice.iris());
        StatusViewUpdater statuses = new StatusViewUpdater(slice.dataset(), slice.state(), slice.iris());
        this.citations = new CitationViewUpdater(slice.dataset(), slice.state(), slice.lookup(), slice.iris(), works, statuses);
    }

    /** What one slice says of a paper or cited work. */
    public sealed interface Said extends Serializable {

        /** IRI of the paper or work. */
        String work();
    }

    /** So many papers cite it. */
    public record Cited(String work, long papers) implements Said {
    }

    /** A {@link org.papergraph.ingest.state.CitedWorkRecord} on it, in JSON. */
    public record Described(String work, String record) implements Said {
    }

    /** A notice is on it. */
    public record Noticed(String work, String subject, String property, String object) implements Said {
    }

    /** Adds an entry; all of its paper are needed that name works. */
    public void add(PlacedEntry placed) {
        Node entry = slice.entry(placed);
        EntryWorks.of(placed.annotated().entry()).named().forEach(keys ->
                keys.forEach(key -> slice.state().add(entry, PipelineState.NAMES_WORK, PipelineState.workKey(key))));
        papers.add(placed.paperNode());
    }

    /** Adds a better key that some reference gives beside another. */
    public void addAlias(WorkNames.Alias alias) {
        Node node = PipelineState.alias(WorkKey.of(alias.key()), WorkKey.of(alias.better()));
        slice.state().add(PipelineState.workKey(WorkKey.of(alias.key())), PipelineState.ALIAS, node);
        slice.state().add(node, PipelineState.ALIAS_OF, PipelineState.workKey(WorkKey.of(alias.better())));
    }

    /** Adds the first of the papers that a key leads to. */
    public void addPaper(String key, String paper) {
        Node holder = NodeFactory.createURI(paper);
        slice.state().add(holder, PipelineState.WORK_KEY, PipelineState.workKey(WorkKey.of(key)));
        slice.state().add(holder, PipelineState.PAPER, holder);
    }

    public Resolved<Said> link() {
        papers.forEach(citations::link);
        List<Said> said = new ArrayList<>();
        List<Quad> quads = new ArrayList<>();
        for (Quad quad : slice.graph(graph)) {
            if (quad.getPredicate().equals(Pg.citingPaperCount)) {
                said.add(new Cited(quad.getSubject().getURI(), Long.parseLong(quad.getObject().getLiteralLexicalForm())));
            } else {
                quads.add(quad);
                StatusViewUpdater.concerned(quad.asTriple()).ifPresent(work -> said.add(
                        new Noticed(work.getURI(), quad.getSubject().getURI(), quad.getPredicate().getURI(), quad.getObject().getURI())));
            }
        }
        slice.state().subjects(PipelineState.WORK_RECORD, Node.ANY).forEach(work ->
                said.add(new Described(work.getURI(), slice.state().string(work, PipelineState.WORK_RECORD).orElseThrow())));
        return new Resolved<>(said, quads);
    }
}
