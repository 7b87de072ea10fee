package org.papergraph.ingest.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.document.Entry;
import org.papergraph.document.Identifier;
import org.papergraph.document.Reference;
import org.papergraph.graph.CitationMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Biro;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.identity.reference.PlainReference;
import org.papergraph.identity.reference.WorkKey;
import org.papergraph.ingest.state.CitedWorkRecord;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.Records;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.state.WorkLookup;

/**
 * Updates the works that papers name and no entry is of, in {@code graph/citations}: each as the reference describes it that says
 * most, and how many papers cite it. A reference more costs the same however many there are.
 */
public final class CitedWorkViewUpdater {

    private final PipelineState state;
    private final StateLookup lookup;
    private final WorkLookup works;
    private final NamedGraphWriter citations;

    public CitedWorkViewUpdater(DatasetGraph dataset, PipelineState state, StateLookup lookup, Iris iris) {
        this.state = state;
        this.lookup = lookup;
        this.works = new WorkLookup(state, iris);
        this.citations = new NamedGraphWriter(dataset, iris.graph("citations"));
    }

    /** Takes in what one more reference says of a work. */
    void name(Node work, WorkKey key, Node mention, Reference reference) {
        CitedWorkRecord said = new CitedWorkRecord(key.toString(), mention.getURI(), PlainReference.of(reference));
        if (record(work).filter(known -> !said.tellsMoreThan(known)).isEmpty()) {
            keep(work, said);
        }
    }

    /** Marks a work that is named by one reference more or less; a paper, which entries describe, is none. */
    void mark(Node work) {
        if (record(work).isPresent()) {
            PendingWork.UPDATE_WORK.mark(state, work);
        }
    }

    /** Adds to the number of papers that cite a paper or work. */
    void count(Node cited, int change) {
        long before = citations.find(cited, Pg.citingPaperCount, Node.ANY).stream()
                .map(Triple::getObject).mapToLong(count -> Long.parseLong(count.getLiteralLexicalForm())).sum();
        citations.remove(cited, Pg.citingPaperCount, Node.ANY);
        if (before + change > 0) {
            citations.sink().accept(CitationMapper.citingPapers(cited, before + change));
        }
    }

    /** Describes a work; removes one that no reference is to. */
    public void update(Node work) {
        CitedWorkRecord known = record(work).orElseThrow();
        if (!citations.contains(Node.ANY, Biro.references, work)) {
            remove(work, known);
            return;
        }
        if (!citations.contains(known.mentionNode(), Biro.references, work)) {
            known = mostTelling(work, known.key());
            keep(work, known);
        }
        write(work, known);
    }

    private Optional<CitedWorkRecord> record(Node work) {
        return state.string(work, PipelineState.WORK_RECORD).map(json -> Records.read(json, CitedWorkRecord.class));
    }

    private void keep(Node work, CitedWorkRecord record) {
        state.set(work, PipelineState.WORK_RECORD, PipelineState.text(Records.write(record)));
    }

    private CitedWorkRecord mostTelling(Node work, String key) {
        return citations.find(Node.ANY, Biro.references, work).stream()
                .map(triple -> new CitedWorkRecord(key, triple.getSubject().getURI(), PlainReference.of(reference(triple.getSubject()))))
                .reduce((one, other) -> other.tellsMoreThan(one) ? other : one).orElseThrow();
    }

    private Reference reference(Node mention) {
        int number = Integer.parseInt(Iris.lastPart(mention));
        String list = mention.getURI().substring(0, mention.getURI().lastIndexOf('/'));
        Entry entry = lookup.candidate(NodeFactory.createURI(list.substring(0, list.lastIndexOf('/')))).entry();
        return list.endsWith("/relation") ? entry.relations().get(number - 1).work() : entry.references().get(number - 1);
    }

    private void write(Node work, CitedWorkRecord known) {
        List<Triple> wanted = new ArrayList<>();
        CitationMapper.mapWork(work, known.known(), WorkKey.of(known.key()).identifier(), wanted::add);
        removeDescription(work, known, triple -> !wanted.contains(triple));
        wanted.forEach(citations.sink());
    }

    /** Removes a work; its successor is what its key stands for now. */
    private void remove(Node work, CitedWorkRecord known) {
        citations.remove(work, Node.ANY, Node.ANY);
        removeDescription(work, known, triple -> true);
        state.remove(work, PipelineState.WORK_RECORD, Node.ANY);
        state.add(work, PipelineState.REPLACED_BY, works.work(WorkKey.of(known.key())).node());
    }

    /** Removes what describes a work and its identifier, which no other work has for its key. */
    private void removeDescription(Node work, CitedWorkRecord known, Predicate<Triple> outdated) {
        CitationMapper.DESCRIPTION.stream().flatMap(property -> citations.find(work, property, Node.ANY).stream()).filter(outdated)
                .forEach(triple -> citations.remove(work, triple.getPredicate(), triple.getObject()));
        WorkKey.of(known.key()).identifier().map(Identifier::iri).map(NodeFactory::createURI)
                .ifPresent(identifier -> citations.find(identifier, Node.ANY, Node.ANY).stream().filter(outdated)
                        .forEach(triple -> citations.remove(identifier, triple.getPredicate(), triple.getObject())));
    }
}
