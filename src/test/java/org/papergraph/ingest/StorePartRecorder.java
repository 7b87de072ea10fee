package org.papergraph.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.ingest.state.PendingWork;

/** Records under the name of the current step which parts of a dataset are read and written and which work is marked. */
final class StorePartRecorder extends DatasetGraphWrapper {

    private static final String STATE = "urn:papergraph:ledger:";
    private static final Map<StorePart, Set<String>> PROPERTIES = Map.ofEntries(
            Map.entry(StorePart.DOCUMENTS, Set.of("sha256", "entries", "head", "headOwner", "run", "format", "holds")),
            Map.entry(StorePart.ENTRIES, Set.of("record", "document", "titleKey", "text", "shingle", "shingleKey", "identifierKey", "versionKey", "fingerprint", "author", "aligned")),
            Map.entry(StorePart.PAPERS, Set.of("paper")),
            Map.entry(StorePart.PERSON_NAMES, Set.of("writtenIn", "block", "orcid", "standsUnder", "written", "authorIri", "shown")),
            Map.entry(StorePart.ABBREVIATIONS, Set.of("expansion", "introducedBy", "usedBy", "means", "longKey")),
            Map.entry(StorePart.NAME_USES, Set.of("uses", "asks")),
            Map.entry(StorePart.CONCEPT_NAMES, Set.of("names", "namesWith", "resolution", "evidence", "nameBlock", "nameIri", "nameStandsUnder")),
            Map.entry(StorePart.CONCEPTS, Set.of("conceptKey", "conceptType", "mayBeUnder", "paperUses", "conceptUses", "labelIri")),
            Map.entry(StorePart.MANUAL_DECISIONS, Set.of("party", "says", "because", "on", "hidden", "decidedLabel")),
            Map.entry(StorePart.WORKS, Set.of("workKey", "namesWork", "alias", "aliasOf", "aliasIn", "workRecord")),
            Map.entry(StorePart.CITATION_KEYS, Set.of("givenKey", "givenKeyFolded", "provisionalKey")),
            Map.entry(StorePart.VOCABULARIES, Set.of("vocabularyName", "vocabularyHash", "vocabularyTerms", "termOf", "termLabel", "termOtherLabel", "termName",
                    "termBroader", "termClass", "namesTerm", "sameTerm", "noTerm", "leadsTo")),
            Map.entry(StorePart.SUCCESSORS, Set.of("left", "replacedBy")));
    private static final Map<String, StorePart> GRAPHS = Map.of("source/", StorePart.SOURCE_GRAPHS, "mentions/", StorePart.MENTION_GRAPHS,
            "derived", StorePart.DERIVED_GRAPH, "citations", StorePart.CITATION_GRAPH, "identity", StorePart.IDENTITY_GRAPH, "meta", StorePart.META_GRAPH, "log", StorePart.LOG_GRAPH, "vocabularies", StorePart.VOCABULARY_GRAPH);

    private final Map<String, Set<StorePart>> reads = new TreeMap<>();
    private final Map<String, Set<StorePart>> writes = new TreeMap<>();
    private final Map<String, Set<PendingWork>> triggers = new TreeMap<>();
    private String step = "";
    private final List<Node> unlinked = new ArrayList<>();
    private int entriesRead;

    StorePartRecorder(DatasetGraph dataset) {
        super(dataset);
    }

    void begin(String name) {
        step = name;
    }

    Map<String, Set<StorePart>> reads() {
        return reads;
    }

    Map<String, Set<StorePart>> writes() {
        return writes;
    }

    Map<String, Set<PendingWork>> triggers() {
        return triggers;
    }

    /** How often the stored record of an entry was read. */
    int entriesRead() {
        return entriesRead;
    }

    /** The papers that were marked to be linked anew. */
    List<Node> unlinked() {
        return unlinked;
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        entriesRead += predicate.isURI() && predicate.getURI().equals(STATE + "record") ? 1 : 0;
        record(reads, graph, predicate);
        return super.find(graph, subject, predicate, object);
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        record(reads, graph, predicate);
        return super.contains(graph, subject, predicate, object);
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        if (predicate.getURI().equals(STATE + "toDo")) {
            PendingWork work = PendingWork.valueOf(object.getLiteralLexicalForm());
            triggers.computeIfAbsent(step, key -> EnumSet.noneOf(PendingWork.class)).add(work);
            if (work == PendingWork.UNLINK_PAPER) {
                unlinked.add(subject);
            }
        } else if (!super.contains(graph, subject, predicate, object)) {
            record(writes, graph, predicate);
        }
        super.add(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        record(writes, quad.getGraph(), quad.getPredicate());
        super.delete(quad);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        Iter.toList(super.find(graph, subject, predicate, object)).forEach(quad -> record(writes, quad.getGraph(), quad.getPredicate()));
        super.deleteAny(graph, subject, predicate, object);
    }

    /** A pattern over all graphs, by its property alone, reads mentions; one over all properties of the state is read to remove. */
    private void record(Map<String, Set<StorePart>> where, Node graph, Node predicate) {
        if (graph.equals(Node.ANY)) {
            if (predicate.getURI().endsWith("anchorOf")) {
                add(where, StorePart.MENTION_GRAPHS);
            }
        } else if (Quad.isDefaultGraph(graph)) {
            PROPERTIES.forEach((part, properties) -> {
                if (predicate.isURI() && properties.contains(predicate.getURI().substring(STATE.length()))) {
                    add(where, part);
                }
            });
        } else {
            String name = graph.getURI().replaceAll("^.*/graph/", "");
            GRAPHS.forEach((prefix, part) -> {
                if (name.startsWith(prefix)) {
                    add(where, part);
                }
            });
        }
    }

    private void add(Map<String, Set<StorePart>> where, StorePart part) {
        where.computeIfAbsent(step, key -> EnumSet.noneOf(StorePart.class)).add(part);
    }
}
