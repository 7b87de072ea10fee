package org.papergraph.ingest.view;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PageHead;
import org.papergraph.graph.Agent;
import org.papergraph.graph.DecisionMapper;
import org.papergraph.graph.EntryMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.VersionMapper;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.graph.Vocabulary.Sosa;
import org.papergraph.identity.MatchDecision;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.PaperIdentity.PaperGroup;
import org.papergraph.identity.PaperIdentity;
import org.papergraph.identity.WorkVersion;
import org.papergraph.identity.person.AuthorAlignment;
import org.papergraph.identity.person.PersonCandidate;
import org.papergraph.ingest.state.EntryKeys;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.Records;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.state.WorkLookup;

/** Updates the source graphs and the match decisions on papers from the entries in the state. */
public final class PaperViewUpdater {

    private static final int WORDS_FOR_A_NAME = 8;
    private static final List<Node> LINKS_TO_RESOURCES =
            List.of(Dcterms.creator, Dcterms.isPartOf, Dcterms.publisher, Dcterms.subject, Pg.affiliation, Pg.mentionsVenue, Pro.isHeldBy, Sosa.hasFeatureOfInterest,
                    Datacite.hasIdentifier);

    private final DatasetGraph dataset;
    private final PipelineState state;
    private final StateLookup lookup;
    private final EntryKeys keys;
    private final Iris iris;
    private final WorkLookup works;
    private final PaperIdentity identity;
    private final EntryMapper mapper;
    private final VersionMapper versions;
    private final NamedGraphWriter decisions;

    public PaperViewUpdater(DatasetGraph dataset, PipelineState state, StateLookup lookup, EntryKeys keys, Iris iris) {
        this.dataset = dataset;
        this.state = state;
        this.lookup = lookup;
        this.iris = iris;
        this.works = new WorkLookup(state, iris);
        this.identity = new PaperIdentity(lookup);
        this.keys = keys;
        this.mapper = new EntryMapper(iris);
        this.versions = new VersionMapper(iris);
        this.decisions = new NamedGraphWriter(dataset, iris.graph("identity"));
    }

    /** Resolves an entry, and all that it is connected with, to papers, and writes the statements of those that change. */
    public void resolve(Node entry) {
        if (!state.contains(entry, PipelineState.RECORD, Node.ANY)) {
            return;
        }
        PaperIdentity.Resolution resolution = identity.resolve(Iris.entryReference(entry));
        for (PaperGroup group : resolution.papers()) {
            Node paper = iris.paper(names(group), group.key());
            Map<EntryReference, List<PersonCandidate>> people = AuthorAlignment.of(group.members());
            for (PaperCandidate member : group.members()) {
                Node node = iris.entry(member.reference());
                PendingWork.RESOLVE_PAPER.clear(state, node);
                place(node, paper, keys.align(node, people.get(member.reference())));
                removeDecisions(node);
            }
        }
        DecisionMapper decisionMapper = new DecisionMapper(iris);
        for (MatchDecision<EntryReference> decision : resolution.decisions()) {
            decisionMapper.map(iris.entry(decision.one()), iris.entry(decision.other()), decision.rule().name(),
                    decision.score(), decision.evidence(), reason(decision), decision.status().name(), decisions.sink());
        }
    }

    private String reason(MatchDecision<EntryReference> decision) {
        PaperCandidate one = lookup.candidate(decision.one());
        PaperCandidate other = lookup.candidate(decision.other());
        return lookup.reason(one.partyAgainst(other), other.partyAgainst(one));
    }

    /**
     * Writes the statements of entries and of heads of pages again after people were merged or separated; they must be all those of these
     * people.
     *
     * @param pages documents with a head
     */
    public void restate(Set<Node> entries, Set<Node> pages) {
        Set<Node> documents = new LinkedHashSet<>(pages);
        entries.forEach(entry -> documents.add(documentOf(entry)));
        documents.forEach(this::retractHead);
        for (Node entry : entries) {
            state.object(entry, PipelineState.PAPER).ifPresent(paper -> retract(entry, paper));
        }
        for (Node entry : entries) {
            state.object(entry, PipelineState.PAPER).ifPresent(paper -> writeAll(documentOf(entry), paper));
        }
        documents.forEach(this::writeHead);
    }

    /** Writes the figures in the head of a document, if it has one. */
    public void writeHead(Node document) {
        state.string(document, PipelineState.HEAD).ifPresent(json ->
                writeHead(document, Records.read(json, PageHead.class)));
    }

    private void writeHead(Node document, PageHead head) {
        mapper.map(Iris.lastPart(document), head, agent(owner(head)), sourceGraph(document).sink());
    }

    /** The person whose page has a head. */
    public static PersonCandidate owner(PageHead head) {
        return new PersonCandidate(head.owner(), "");
    }

    /**
     * The agent that an author is; from the first statement on, a person is shown in one form until people are compared. The owner of a
     * page who is author of no entry is shown as the page has it.
     */
    private Agent agent(PersonCandidate author) {
        if (!author.isPerson()) {
            return Agent.of(author.name(), iris);
        }
        Node person = PipelineState.person(author.key());
        String shown = lookup.shown(author);
        if (lookup.isKnown(author)) {
            state.add(person, PipelineState.SHOWN, shown);
        }
        return new Agent(iris.person(lookup.standsUnder(author)), author.name(), shown);
    }

    /** Removes an entry's match decisions and its statements, before the entry is removed from the state. */
    public void remove(Node entry) {
        removeDecisions(entry);
        state.object(entry, PipelineState.PAPER).ifPresent(paper -> {
            retract(entry, paper);
            leave(entry, paper);
        });
    }

    private static Set<String> names(PaperGroup group) {
        Set<String> titles = group.members().stream().map(PaperCandidate::entry).filter(Entry::hasTitle)
                .map(Entry::title).collect(Collectors.toCollection(TreeSet::new));
        return titles.isEmpty() ? Set.of(nameOfUntitled(group.members().stream().map(PaperCandidate::entry).toList())) : titles;
    }

    /** The beginning of an abstract; an identifier where there is none. */
    private static String nameOfUntitled(List<Entry> entries) {
        return entries.stream().filter(Entry::hasAbstract).map(entry -> beginning(entry.abstractText())).findFirst()
                .orElseGet(() -> entries.get(0).identifiers().get(0).scheme().label() + " " + entries.get(0).identifiers().get(0).value());
    }

    private static String beginning(String text) {
        return Arrays.stream(text.split("\\s+")).limit(WORDS_FOR_A_NAME).collect(Collectors.joining(" "));
    }

    /** Writes the statements of an entry on a paper if it was of another, or if its authors stand under other names than before. */
    private void place(Node entry, Node paper, boolean renamed) {
        Optional<Node> before = state.object(entry, PipelineState.PAPER);
        if (before.filter(paper::equals).isEmpty()) {
            moveTo(entry, before, paper);
        } else if (renamed) {
            restate(Set.of(entry), Set.of());
        }
    }

    private void moveTo(Node entry, Optional<Node> before, Node paper) {
        before.ifPresent(old -> {
            recordFormerPaper(entry, old);
            retract(entry, old);
            leave(entry, old);
        });
        Map<Node, Optional<Node>> known = works.papersByKey(entry);
        state.add(entry, PipelineState.PAPER, paper);
        works.markMoved(entry, paper, known);
        write(entry, paper);
        markEntriesChanged(paper);
        PendingWork.GIVE_KEY.mark(state, paper);
    }

    private void markEntriesChanged(Node paper) {
        state.remove(paper, PipelineState.RESOLUTION, Node.ANY);
        PendingWork.RESOLVE_MENTIONS.mark(state, paper);
    }

    private void recordFormerPaper(Node entry, Node paper) {
        if (state.object(entry, PipelineState.FORMER_PAPER).isEmpty()) {
            state.add(entry, PipelineState.FORMER_PAPER, paper);
        }
    }

    private void leave(Node entry, Node paper) {
        Map<Node, Optional<Node>> known = works.papersByKey(entry);
        state.remove(entry, PipelineState.PAPER, paper);
        works.markMoved(entry, paper, known);
        markEntriesChanged(paper);
        PendingWork.GIVE_KEY.mark(state, paper);
        state.subjects(PipelineState.PAPER, paper).forEach(other -> PendingWork.RESOLVE_PAPER.mark(state, other));
        writeAll(documentOf(entry), paper);
    }

    /** Writes the statements of the entries of a document on a paper. */
    private void writeAll(Node document, Node paper) {
        for (Node entry : state.subjects(PipelineState.PAPER, paper)) {
            if (documentOf(entry).equals(document)) {
                write(entry, paper);
            }
        }
    }

    private void write(Node entry, Node paper) {
        Entry stated = lookup.candidate(entry).entry();
        Consumer<Triple> sink = sourceGraph(documentOf(entry)).sink();
        mapper.map(Iris.entryReference(entry), stated, lookup.people(entry).stream().map(this::agent).toList(), paper, sink);
        WorkVersion version = WorkVersion.of(stated);
        if (version != WorkVersion.UNSTATED) {
            versions.map(stated, version == WorkVersion.PREPRINT ? Pg.Preprint : Pg.Published, paper, sink);
        }
    }

    /** Removes all statements on the paper from the graph of the entry's document; other entries there must be written again. */
    private void retract(Node entry, Node paper) {
        NamedGraphWriter graph = sourceGraph(documentOf(entry));
        Set<Node> resources = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        graph.remove(entry, Node.ANY, Node.ANY);
        for (Triple part : graph.find(Node.ANY, Dcterms.isPartOf, entry)) {
            resources.addAll(identifiers(graph, part.getSubject()));
            graph.remove(part.getSubject(), Node.ANY, Node.ANY);
        }
        for (Triple authorship : graph.find(Node.ANY, Pro.relatesToDocument, paper)) {
            graph.find(authorship.getSubject(), Pro.isHeldBy, Node.ANY).forEach(holder -> resources.add(holder.getObject()));
            graph.find(authorship.getSubject(), Pg.affiliation, Node.ANY).forEach(affiliation -> resources.add(affiliation.getObject()));
            graph.remove(authorship.getSubject(), Node.ANY, Node.ANY);
        }
        for (Triple triple : graph.find(paper, Node.ANY, Node.ANY)) {
            if (LINKS_TO_RESOURCES.contains(triple.getPredicate())) {
                resources.add(triple.getObject());
            }
        }
        graph.remove(paper, Node.ANY, Node.ANY);
        graph.find(Node.ANY, Dcterms.isVersionOf, paper).forEach(version -> graph.remove(version.getSubject(), Node.ANY, Node.ANY));
        resources.forEach(resource -> removeUnreferenced(graph, resource));
    }

    private void retractHead(Node document) {
        NamedGraphWriter graph = sourceGraph(document);
        for (Triple observation : graph.find(Node.ANY, Sosa.hasFeatureOfInterest, Node.ANY)) {
            graph.remove(observation.getSubject(), Node.ANY, Node.ANY);
            removeUnreferenced(graph, observation.getObject());
        }
    }

    private static void removeUnreferenced(NamedGraphWriter graph, Node resource) {
        if (LINKS_TO_RESOURCES.stream().noneMatch(link -> graph.contains(Node.ANY, link, resource))) {
            List<Node> identifiers = identifiers(graph, resource);
            graph.remove(resource, Node.ANY, Node.ANY);
            identifiers.forEach(identifier -> removeUnreferenced(graph, identifier));
        }
    }

    private static List<Node> identifiers(NamedGraphWriter graph, Node bearer) {
        return graph.find(bearer, Datacite.hasIdentifier, Node.ANY).stream().map(Triple::getObject).toList();
    }

    private void removeDecisions(Node candidate) {
        for (Triple triple : decisions.find(Node.ANY, Pg.candidate, candidate)) {
            decisions.remove(triple.getSubject(), Node.ANY, Node.ANY);
        }
    }

    private Node documentOf(Node entry) {
        return state.object(entry, PipelineState.DOCUMENT).orElseThrow();
    }

    private NamedGraphWriter sourceGraph(Node document) {
        return new NamedGraphWriter(dataset, iris.sourceGraph(state.string(document, PipelineState.SHA256).orElseThrow()));
    }
}
