package org.papergraph.ingest.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Reference;
import org.papergraph.graph.CitationMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Biro;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.state.WorkLookup;
import org.papergraph.ingest.state.WorkLookup.Work;

/** Updates what references and relations to other works lead to, in {@code graph/citations}, from the entries in the state. */
public final class CitationViewUpdater {

    /** Properties of a paper that others' references and notices say. */
    private static final Set<Node> SAID_BY_OTHERS = Set.of(Pg.citingPaperCount, Schema.creativeWorkStatus);

    private final PipelineState state;
    private final StateLookup lookup;
    private final WorkLookup works;
    private final Iris iris;
    private final NamedGraphWriter citations;
    private final CitedWorkViewUpdater cited;
    private final StatusViewUpdater statuses;

    public CitationViewUpdater(
            DatasetGraph dataset, PipelineState state, StateLookup lookup, Iris iris, CitedWorkViewUpdater cited, StatusViewUpdater statuses) {
        this.state = state;
        this.lookup = lookup;
        this.works = new WorkLookup(state, iris);
        this.iris = iris;
        this.citations = new NamedGraphWriter(dataset, iris.graph("citations"));
        this.cited = cited;
        this.statuses = statuses;
    }

    /** Writes what the references and relations of a paper lead to, as far as it has changed. */
    public void link(Node paper) {
        Map<Triple, Named> wanted = new LinkedHashMap<>();
        Set<Triple> written = new LinkedHashSet<>(citations.find(paper, Node.ANY, Node.ANY));
        written.removeIf(triple -> SAID_BY_OTHERS.contains(triple.getPredicate()));
        for (Node entry : state.subjects(PipelineState.PAPER, paper)) {
            if (state.contains(entry, PipelineState.NAMES_WORK, Node.ANY)) {
                for (Named named : named(entry)) {
                    written.addAll(citations.find(named.mention, Biro.references, Node.ANY));
                    works.work(named.reference).filter(work -> !work.node().equals(paper)).ifPresent(work -> {
                        wanted.put(Triple.create(paper, named.property, work.node()), named);
                        wanted.put(Triple.create(named.mention, Biro.references, work.node()), named.to(work));
                    });
                }
            }
        }
        written.stream().filter(triple -> !wanted.containsKey(triple)).forEach(this::remove);
        wanted.forEach((triple, named) -> {
            if (!written.contains(triple)) {
                add(triple, named);
            }
        });
    }

    /** Removes what the references and relations of an entry lead to, before the entry is removed from the state. */
    public void remove(Node entry) {
        if (state.contains(entry, PipelineState.NAMES_WORK, Node.ANY)) {
            named(entry).forEach(named -> citations.find(named.mention, Biro.references, Node.ANY).forEach(this::remove));
        }
    }

    /**
     * A work that an entry names.
     *
     * @param mention the reference
     * @param property from the paper to the work
     * @param works the work that it is, where that is looked up
     */
    private record Named(Node mention, Node property, Reference reference, List<Work> works) {

        Named to(Work work) {
            return new Named(mention, property, reference, List.of(work));
        }
    }

    private List<Named> named(Node entry) {
        EntryReference reference = Iris.entryReference(entry);
        Entry read = lookup.candidate(entry).entry();
        List<Named> named = new ArrayList<>();
        for (int at = 0; at < read.references().size(); at++) {
            named.add(new Named(iris.reference(reference, at + 1), Cito.cites, read.references().get(at), List.of()));
        }
        for (int at = 0; at < read.relations().size(); at++) {
            named.add(new Named(iris.relation(reference, at + 1), CitationMapper.property(read.relations().get(at).kind()),
                    read.relations().get(at).work(), List.of()));
        }
        return named;
    }

    private void add(Triple triple, Named named) {
        citations.sink().accept(triple);
        named.works.stream().filter(work -> !work.isPaper()).forEach(work -> cited.name(work.node(), work.key(), named.mention, named.reference));
        changed(triple, 1);
    }

    private void remove(Triple triple) {
        citations.remove(triple.getSubject(), triple.getPredicate(), triple.getObject());
        changed(triple, -1);
    }

    private void changed(Triple triple, int change) {
        if (triple.getPredicate().equals(Cito.cites)) {
            cited.count(triple.getObject(), change);
        } else if (triple.getPredicate().equals(Biro.references)) {
            cited.mark(triple.getObject());
        } else {
            statuses.mark(triple);
        }
    }
}
