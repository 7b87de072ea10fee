package org.papergraph.ingest.slice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.document.PageHead;
import org.papergraph.document.SourceDocument;
import org.papergraph.identity.person.PersonCandidate;
import org.papergraph.ingest.state.EntryKeys;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.Records;
import org.papergraph.ingest.view.PaperViewUpdater;

/** States what entries and the heads of pages say, in the graphs of their documents. */
public final class SourceSlice {

    private final StateSlice slice;
    private final PaperViewUpdater papers;
    private final Set<Node> graphs = new LinkedHashSet<>();
    private final Set<Node> entries = new LinkedHashSet<>();
    private final Set<Node> heads = new LinkedHashSet<>();

    public SourceSlice(String baseIri) {
        this.slice = new StateSlice(baseIri);
        this.papers = new PaperViewUpdater(slice.dataset(), slice.state(), slice.lookup(),
                new EntryKeys(slice.state(), slice.lookup(), slice.iris()), slice.iris());
    }

    /**
     * Adds an entry.
     *
     * @param people those of it of whom more is to be said than it writes
     */
    public void add(PlacedEntry entry, Iterable<PersonStanding> people) {
        graphs.add(slice.iris().sourceGraph(entry.sha256()));
        Node node = slice.entry(entry);
        entries.add(node);
        slice.lookup().people(node).stream().filter(PersonCandidate::isPerson).forEach(this::showAsWritten);
        people.forEach(this::show);
    }

    /** Adds the head of a page, in JSON. */
    public void addHead(String sha256, String head, Iterable<PersonStanding> people) {
        Node source = slice.iris().source(new SourceDocument("", sha256).key());
        graphs.add(slice.iris().sourceGraph(sha256));
        heads.add(source);
        slice.state().add(source, PipelineState.SHA256, sha256);
        slice.state().add(source, PipelineState.HEAD, head);
        showAsWritten(owner(head));
        people.forEach(this::show);
    }

    /** The person whose page has a head. */
    public static PersonCandidate owner(String head) {
        return PaperViewUpdater.owner(Records.read(head, PageHead.class));
    }

    private void showAsWritten(PersonCandidate person) {
        Node node = PipelineState.person(person.key());
        if (!slice.state().contains(node, PipelineState.SHOWN, Node.ANY)) {
            slice.state().add(node, PipelineState.SHOWN, person.name().written());
        }
    }

    private void show(PersonStanding person) {
        Node node = PipelineState.person(person.key());
        slice.state().set(node, PipelineState.STANDS_UNDER, PipelineState.text(person.standsUnder()));
        slice.state().set(node, PipelineState.SHOWN, PipelineState.text(person.shown()));
    }

    public List<Quad> statements() {
        papers.restate(entries, heads);
        List<Quad> quads = new ArrayList<>();
        graphs.forEach(graph -> quads.addAll(slice.graph(graph)));
        return quads;
    }
}
