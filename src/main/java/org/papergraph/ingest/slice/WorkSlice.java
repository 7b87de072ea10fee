package org.papergraph.ingest.slice;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.graph.CitationMapper;
import org.papergraph.graph.Vocabulary.Biro;
import org.papergraph.ingest.slice.CitationSlice.Cited;
import org.papergraph.ingest.slice.CitationSlice.Described;
import org.papergraph.ingest.slice.CitationSlice.Noticed;
import org.papergraph.ingest.slice.CitationSlice.Said;
import org.papergraph.ingest.state.CitedWorkRecord;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.Records;
import org.papergraph.ingest.view.CitedWorkViewUpdater;
import org.papergraph.ingest.view.NamedGraphWriter;
import org.papergraph.ingest.view.StatusViewUpdater;

/** Describes a paper or cited work as all slices together name it. */
public final class WorkSlice {

    private final StateSlice slice;
    private final NamedGraphWriter citations;

    public WorkSlice(String baseIri) {
        this.slice = new StateSlice(baseIri);
        this.citations = new NamedGraphWriter(slice.dataset(), slice.iris().graph("citations"));
    }

    /** The statements that follow from all that slices say of one paper or work. */
    public List<Quad> describe(String work, Iterable<Said> said) {
        Node node = NodeFactory.createURI(work);
        long papers = 0;
        for (Said each : said) {
            if (each instanceof Cited cited) {
                papers += cited.papers();
            } else if (each instanceof Described described) {
                take(node, described.record());
            } else if (each instanceof Noticed noticed) {
                citations.sink().accept(Triple.create(NodeFactory.createURI(noticed.subject()), NodeFactory.createURI(noticed.property()),
                        NodeFactory.createURI(noticed.object())));
            }
        }
        update(node);
        if (papers > 0) {
            citations.sink().accept(CitationMapper.citingPapers(node, papers));
        }
        return slice.take(slice.iris().graph("citations"));
    }

    /** Keeps the record that tells most. */
    private void take(Node work, String json) {
        CitedWorkRecord said = Records.read(json, CitedWorkRecord.class);
        boolean more = slice.state().string(work, PipelineState.WORK_RECORD)
                .map(known -> said.tellsMoreThan(Records.read(known, CitedWorkRecord.class))).orElse(true);
        if (more) {
            slice.state().set(work, PipelineState.WORK_RECORD, PipelineState.text(json));
        }
    }

    private void update(Node work) {
        List<Triple> notices = citations.find(Node.ANY, Node.ANY, Node.ANY);
        if (!notices.isEmpty()) {
            new StatusViewUpdater(slice.dataset(), slice.state(), slice.iris()).update(work);
            notices.forEach(notice -> citations.remove(notice.getSubject(), notice.getPredicate(), notice.getObject()));
        }
        slice.state().string(work, PipelineState.WORK_RECORD).ifPresent(json -> {
            Node mention = Records.read(json, CitedWorkRecord.class).mentionNode();
            citations.sink().accept(Triple.create(mention, Biro.references, work));
            new CitedWorkViewUpdater(slice.dataset(), slice.state(), slice.lookup(), slice.iris()).update(work);
            citations.remove(mention, Biro.references, work);
            slice.state().remove(work, PipelineState.WORK_RECORD, Node.ANY);
        });
    }
}
