package org.papergraph.ingest;

import static org.papergraph.ingest.StorePart.ABBREVIATIONS;
import static org.papergraph.ingest.StorePart.CITATION_GRAPH;
import static org.papergraph.ingest.StorePart.CITATION_KEYS;
import static org.papergraph.ingest.StorePart.CONCEPTS;
import static org.papergraph.ingest.StorePart.CONCEPT_NAMES;
import static org.papergraph.ingest.StorePart.DERIVED_GRAPH;
import static org.papergraph.ingest.StorePart.DOCUMENTS;
import static org.papergraph.ingest.StorePart.ENTRIES;
import static org.papergraph.ingest.StorePart.IDENTITY_GRAPH;
import static org.papergraph.ingest.StorePart.LOG_GRAPH;
import static org.papergraph.ingest.StorePart.MANUAL_DECISIONS;
import static org.papergraph.ingest.StorePart.MENTION_GRAPHS;
import static org.papergraph.ingest.StorePart.META_GRAPH;
import static org.papergraph.ingest.StorePart.NAME_USES;
import static org.papergraph.ingest.StorePart.PAPERS;
import static org.papergraph.ingest.StorePart.PERSON_NAMES;
import static org.papergraph.ingest.StorePart.SOURCE_GRAPHS;
import static org.papergraph.ingest.StorePart.SUCCESSORS;
import static org.papergraph.ingest.StorePart.VOCABULARIES;
import static org.papergraph.ingest.StorePart.VOCABULARY_GRAPH;
import static org.papergraph.ingest.StorePart.WORKS;
import static org.papergraph.ingest.state.PendingWork.CLEAR_TOMBSTONE;
import static org.papergraph.ingest.state.PendingWork.DESCRIBE_TERM;
import static org.papergraph.ingest.state.PendingWork.FIND_EVALUATIONS;
import static org.papergraph.ingest.state.PendingWork.GIVE_KEY;
import static org.papergraph.ingest.state.PendingWork.LINK_CITATIONS;
import static org.papergraph.ingest.state.PendingWork.LINK_PAPER;
import static org.papergraph.ingest.state.PendingWork.MATCH_CONCEPT;
import static org.papergraph.ingest.state.PendingWork.MATCH_PERSON;
import static org.papergraph.ingest.state.PendingWork.MATCH_TERMS;
import static org.papergraph.ingest.state.PendingWork.RESOLVE_ABBREVIATION;
import static org.papergraph.ingest.state.PendingWork.RESOLVE_MENTIONS;
import static org.papergraph.ingest.state.PendingWork.RESOLVE_PAPER;
import static org.papergraph.ingest.state.PendingWork.UNLINK_PAPER;
import static org.papergraph.ingest.state.PendingWork.UPDATE_BROADER;
import static org.papergraph.ingest.state.PendingWork.UPDATE_CONCEPT;
import static org.papergraph.ingest.state.PendingWork.UPDATE_NAME_USERS;
import static org.papergraph.ingest.state.PendingWork.UPDATE_STATUS;
import static org.papergraph.ingest.state.PendingWork.UPDATE_WORK;
import static org.papergraph.ingest.state.PendingWork.WRITE_TOMBSTONE;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PageHead;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.graph.Iris;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.concept.ConceptDecision;
import org.papergraph.identity.concept.ConceptIdentity;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.ingest.state.ConceptNameLookup;
import org.papergraph.ingest.state.EntryKeys;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.Records;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.view.CitationKeyUpdater;
import org.papergraph.ingest.view.CitationViewUpdater;
import org.papergraph.ingest.view.CitedWorkViewUpdater;
import org.papergraph.ingest.view.ConceptNameUpdater;
import org.papergraph.ingest.view.ConceptStandingUpdater;
import org.papergraph.ingest.view.ConceptViewUpdater;
import org.papergraph.ingest.view.DocumentViewUpdater;
import org.papergraph.ingest.view.EvaluationViewUpdater;
import org.papergraph.ingest.view.NamedGraphWriter;
import org.papergraph.ingest.view.PaperViewUpdater;
import org.papergraph.ingest.view.PersonViewUpdater;
import org.papergraph.ingest.view.StatusViewUpdater;
import org.papergraph.ingest.view.TombstoneWriter;
import org.papergraph.ingest.view.VocabularyViewUpdater;
import org.papergraph.progress.Progress;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.store.Store;

/**
 * One write transaction of the pipeline. Documents are added and withdrawn and people decide; each of these changes the
 * state and marks {@link PendingWork}, and {@link #runPendingWork} works that off in {@link #steps}, whereupon every
 * published graph is a function of the state again. {@link #ADDING}, {@link #WITHDRAWING}, {@link #DECIDING} and the
 * steps declare what each reads, writes and triggers.
 */
final class IngestTransaction {

    /** Of {@link #addEntry}, {@link #addHead}, {@link #addProblem} and {@link #addReading}. */
    static final Effects ADDING = new Effects(
            Set.of(PAPERS, MANUAL_DECISIONS),
            Set.of(DOCUMENTS, ENTRIES, PERSON_NAMES, ABBREVIATIONS, NAME_USES, WORKS, SOURCE_GRAPHS, MENTION_GRAPHS, META_GRAPH, LOG_GRAPH),
            Set.of(RESOLVE_PAPER, LINK_CITATIONS, MATCH_PERSON, UPDATE_NAME_USERS, RESOLVE_ABBREVIATION, MATCH_CONCEPT, CLEAR_TOMBSTONE));
    /** Of {@link #withdraw}, {@link #replace} and {@link #removeBeforeRereading}. */
    static final Effects WITHDRAWING = new Effects(
            Set.of(MANUAL_DECISIONS),
            Set.of(DOCUMENTS, ENTRIES, PAPERS, PERSON_NAMES, ABBREVIATIONS, NAME_USES, CONCEPT_NAMES, WORKS, SUCCESSORS,
                    SOURCE_GRAPHS, MENTION_GRAPHS, CITATION_GRAPH, IDENTITY_GRAPH, META_GRAPH, LOG_GRAPH),
            Set.of(RESOLVE_PAPER, GIVE_KEY, RESOLVE_MENTIONS, LINK_CITATIONS, UPDATE_WORK, MATCH_PERSON, UPDATE_NAME_USERS, RESOLVE_ABBREVIATION, MATCH_CONCEPT,
                    WRITE_TOMBSTONE));
    /** Of {@link #decide} and {@link #turn}. */
    static final Effects DECIDING = new Effects(
            Set.of(ENTRIES, PERSON_NAMES, CONCEPT_NAMES, CONCEPTS),
            Set.of(MANUAL_DECISIONS),
            Set.of(RESOLVE_PAPER, MATCH_PERSON, MATCH_CONCEPT, MATCH_TERMS, UPDATE_CONCEPT));
    /** Of what {@link #vocabularies} adds and removes. */
    static final Effects CHOOSING_VOCABULARIES = new Effects(
            Set.of(CONCEPTS, DERIVED_GRAPH),
            Set.of(VOCABULARIES, VOCABULARY_GRAPH),
            Set.of(MATCH_TERMS, DESCRIBE_TERM, WRITE_TOMBSTONE, CLEAR_TOMBSTONE));

    private final DatasetGraph dataset;
    private final Iris iris;
    private final PipelineState state;
    private final StateLookup lookup;
    private final EntryKeys keys;
    private final DocumentViewUpdater documents;
    private final PaperViewUpdater papers;
    private final CitationKeyUpdater citationKeys;
    private final ConceptNameLookup names;
    private final ConceptNameUpdater conceptNames;
    private final ConceptViewUpdater concepts;
    private final ConceptStandingUpdater standings;
    private final EvaluationViewUpdater evaluations;
    private final CitationViewUpdater citations;
    private final CitedWorkViewUpdater works;
    private final StatusViewUpdater statuses;
    private final PersonViewUpdater people;
    private final VocabularyViewUpdater vocabularies;
    private final TombstoneWriter tombstones;
    private final ManualDecisions decisions;

    IngestTransaction(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        dataset.getContext().set(Store.PASSING, PipelineState.TO_DO);
        this.iris = iris;
        this.state = new PipelineState(dataset);
        this.lookup = new StateLookup(state, iris);
        this.keys = new EntryKeys(state, lookup, iris);
        this.documents = new DocumentViewUpdater(dataset, state, iris);
        this.papers = new PaperViewUpdater(dataset, state, lookup, keys, iris);
        this.citationKeys = new CitationKeyUpdater(dataset, state, lookup, iris);
        this.names = new ConceptNameLookup(state, lookup, iris);
        ConceptIdentity identity = new ConceptIdentity(lookup);
        this.conceptNames = new ConceptNameUpdater(dataset, state, lookup, names, iris, identity);
        this.concepts = new ConceptViewUpdater(dataset, state, lookup, names, iris, identity);
        this.standings = new ConceptStandingUpdater(dataset, state, names, iris);
        this.evaluations = new EvaluationViewUpdater(dataset, state, lookup, iris);
        this.works = new CitedWorkViewUpdater(dataset, state, lookup, iris);
        this.statuses = new StatusViewUpdater(dataset, state, iris);
        this.citations = new CitationViewUpdater(dataset, state, lookup, iris, works, statuses);
        this.people = new PersonViewUpdater(dataset, state, lookup, iris);
        this.vocabularies = new VocabularyViewUpdater(dataset, state, lookup, iris);
        this.tombstones = new TombstoneWriter(dataset, state, lookup, iris);
        this.decisions = new ManualDecisions(state, lookup);
    }

    /**
     * The steps of {@link #runPendingWork}, in order. No step triggers an earlier one, itself excepted, and tombstones
     * come last. What mentions mean is found once, by the step that resolves them.
     */
    List<Step> steps() {
        return List.of(
                new Step(RESOLVE_PAPER, "papers", papers::resolve, new Effects(
                        Set.of(DOCUMENTS, WORKS, MANUAL_DECISIONS),
                        Set.of(ENTRIES, PAPERS, PERSON_NAMES, CONCEPT_NAMES, SUCCESSORS, SOURCE_GRAPHS, IDENTITY_GRAPH),
                        Set.of(RESOLVE_PAPER, GIVE_KEY, RESOLVE_MENTIONS, LINK_CITATIONS, MATCH_PERSON, WRITE_TOMBSTONE, CLEAR_TOMBSTONE))),
                new Step(GIVE_KEY, "citation keys", citationKeys::give, new Effects(
                        Set.of(PAPERS, SUCCESSORS),
                        Set.of(CITATION_KEYS, LOG_GRAPH),
                        Set.of())),
                new Step(UPDATE_NAME_USERS, "names of concepts", concepts::updateNameUsers, new Effects(
                        Set.of(NAME_USES, ABBREVIATIONS, PAPERS),
                        Set.of(),
                        Set.of(RESOLVE_MENTIONS, RESOLVE_ABBREVIATION))),
                new Step(RESOLVE_ABBREVIATION, "abbreviations", concepts::resolveAbbreviation, new Effects(
                        Set.of(ENTRIES, NAME_USES, PAPERS),
                        Set.of(ABBREVIATIONS),
                        Set.of(RESOLVE_MENTIONS))),
                new Step(RESOLVE_MENTIONS, "mentions", conceptNames::resolveMentions, new Effects(
                        Set.of(ENTRIES, PAPERS, ABBREVIATIONS, NAME_USES),
                        Set.of(CONCEPT_NAMES),
                        Set.of(MATCH_CONCEPT, UNLINK_PAPER))),
                new Step(MATCH_CONCEPT, "names of one concept", conceptNames::match, new Effects(
                        Set.of(ABBREVIATIONS, CONCEPTS, MANUAL_DECISIONS),
                        Set.of(CONCEPT_NAMES, IDENTITY_GRAPH),
                        Set.of(MATCH_CONCEPT, UNLINK_PAPER, UPDATE_BROADER, WRITE_TOMBSTONE, CLEAR_TOMBSTONE))),
                new Step(UNLINK_PAPER, "changed papers", this::unlink, new Effects(
                        Set.of(),
                        Set.of(CONCEPTS, DERIVED_GRAPH),
                        Set.of(LINK_PAPER, UPDATE_CONCEPT, WRITE_TOMBSTONE))),
                new Step(LINK_PAPER, "concepts of papers", this::link, new Effects(
                        Set.of(ENTRIES, PAPERS, ABBREVIATIONS, CONCEPT_NAMES, VOCABULARIES),
                        Set.of(CONCEPTS, DERIVED_GRAPH),
                        Set.of(UPDATE_CONCEPT, FIND_EVALUATIONS, UPDATE_BROADER, MATCH_TERMS))),
                new Step(UPDATE_CONCEPT, "concepts", this::updateConcept, new Effects(
                        Set.of(ABBREVIATIONS, NAME_USES, CONCEPT_NAMES, VOCABULARIES),
                        Set.of(CONCEPTS, SUCCESSORS, DERIVED_GRAPH, IDENTITY_GRAPH),
                        Set.of(UPDATE_CONCEPT, FIND_EVALUATIONS, UPDATE_BROADER, MATCH_TERMS, WRITE_TOMBSTONE, CLEAR_TOMBSTONE))),
                new Step(FIND_EVALUATIONS, "evaluations", this::findEvaluations, new Effects(
                        Set.of(ENTRIES, PAPERS),
                        Set.of(DERIVED_GRAPH),
                        Set.of())),
                new Step(UPDATE_BROADER, "broader concepts", this::updateBroader, new Effects(
                        Set.of(CONCEPTS, CONCEPT_NAMES, MANUAL_DECISIONS),
                        Set.of(DERIVED_GRAPH, IDENTITY_GRAPH),
                        Set.of())),
                new Step(MATCH_TERMS, "terms of vocabularies", vocabularies::match, new Effects(
                        Set.of(CONCEPTS, VOCABULARIES, MANUAL_DECISIONS, DERIVED_GRAPH),
                        Set.of(IDENTITY_GRAPH, VOCABULARY_GRAPH),
                        Set.of(DESCRIBE_TERM, WRITE_TOMBSTONE, CLEAR_TOMBSTONE))),
                new Step(DESCRIBE_TERM, "what terms mean", vocabularies::describe, new Effects(
                        Set.of(IDENTITY_GRAPH),
                        Set.of(VOCABULARIES, VOCABULARY_GRAPH),
                        Set.of())),
                new Step(LINK_CITATIONS, "references", citations::link, new Effects(
                        Set.of(ENTRIES, PAPERS),
                        Set.of(WORKS, CITATION_GRAPH),
                        Set.of(UPDATE_WORK, UPDATE_STATUS))),
                new Step(UPDATE_WORK, "cited works", works::update, new Effects(
                        Set.of(ENTRIES, PAPERS),
                        Set.of(WORKS, CITATION_GRAPH, SUCCESSORS),
                        Set.of(WRITE_TOMBSTONE, CLEAR_TOMBSTONE))),
                new Step(UPDATE_STATUS, "retractions and corrections", statuses::update, new Effects(
                        Set.of(),
                        Set.of(CITATION_GRAPH),
                        Set.of())),
                new Step(MATCH_PERSON, "people", this::matchPerson, new Effects(
                        Set.of(DOCUMENTS, ENTRIES, PAPERS, MANUAL_DECISIONS),
                        Set.of(PERSON_NAMES, SOURCE_GRAPHS, IDENTITY_GRAPH),
                        Set.of(MATCH_PERSON, WRITE_TOMBSTONE, CLEAR_TOMBSTONE))),
                new Step(WRITE_TOMBSTONE, "addresses that are gone", tombstones::write, new Effects(
                        Set.of(PAPERS, PERSON_NAMES, CONCEPTS),
                        Set.of(SUCCESSORS, LOG_GRAPH),
                        Set.of())),
                new Step(CLEAR_TOMBSTONE, "addresses that are back", tombstones::clear, new Effects(
                        Set.of(),
                        Set.of(SUCCESSORS, LOG_GRAPH),
                        Set.of())));
    }

    private void updateConcept(Node concept) {
        concepts.update(concept);
        standings.removeIfGone(concept);
    }

    private void updateBroader(Node concept) {
        concepts.updateBroader(concept);
        standings.update(concept);
    }

    private void unlink(Node paper) {
        evaluations.remove(paper);
        concepts.unlink(paper);
    }

    private void findEvaluations(Node paper) {
        evaluations.remove(paper);
        evaluations.add(paper);
    }

    private void link(Node paper) {
        concepts.link(paper);
        FIND_EVALUATIONS.mark(state, paper);
    }

    /** The match decisions on a person, and the statements of all entries and heads of pages of those who stand under another name or in other company. */
    private void matchPerson(Node person) {
        Set<Node> outdated = new LinkedHashSet<>(people.resolve(person));
        Set<Node> entries = new LinkedHashSet<>();
        outdated.forEach(each -> entries.addAll(state.subjects(PipelineState.AUTHOR, PipelineState.key(each))));
        outdated.add(person);
        Set<Node> pages = new LinkedHashSet<>();
        outdated.forEach(each -> pages.addAll(state.subjects(PipelineState.HEAD_OWNER, each)));
        papers.restate(entries, pages);
    }

    /** A step: one kind of pending work, done resource by resource. */
    record Step(PendingWork work, String label, Consumer<Node> action, Effects effects) {
    }

    /** The documents in the store. */
    DocumentViewUpdater documents() {
        return documents;
    }

    /** The vocabularies in the store. */
    VocabularyViewUpdater vocabularies() {
        return vocabularies;
    }

    void addEntry(SourceDocument document, MappedEntry entry) {
        documents.add(document);
        keys.add(entry.keyed());
        entry.mentions().forEach(new NamedGraphWriter(dataset, iris.mentionsGraph(document.sha256())).sink());
    }

    void addHead(SourceDocument document, PageHead head) {
        Node source = documents.add(document);
        state.add(source, PipelineState.HEAD, Records.write(head));
        state.add(source, PipelineState.HEAD_OWNER, PipelineState.person(PaperViewUpdater.owner(head).key()));
    }

    /** @param number from 1, in the order of the document */
    void addProblem(SourceDocument document, int number, Problem problem) {
        documents.addProblem(document, number, problem);
    }

    /**
     * Adds how and when a document was read, after its entries.
     *
     * @param format empty where none was recognised
     */
    void addReading(SourceDocument document, Optional<DocumentFormat> format, Reading reading) {
        papers.writeHead(iris.source(document.key()));
        documents.addReading(document, format, reading.model, reading.version, reading.entries, reading.problems);
        documents.addTimes(document, documents.run(document, reading.model, reading.version), reading.start, Instant.now());
    }

    /** The reading of a document: model, version of the program, start, number of entries and of problems. */
    record Reading(ModelIdentity model, String version, Instant start, long entries, long problems) {
    }

    /** Removes a document with all that it states. */
    void withdraw(Node source) {
        String key = Iris.lastPart(source);
        long count = documents.entries(source);
        for (int number = 1; number <= count; number++) {
            Node entry = iris.entry(new EntryReference(key, number));
            papers.remove(entry);
            citations.remove(entry);
            keys.remove(entry);
        }
        documents.remove(source);
    }

    /** Removes a document for the one that is in its place now. */
    void replace(Node source, SourceDocument successor) {
        withdraw(source);
        state.add(source, PipelineState.REPLACED_BY, iris.source(successor.key()));
    }

    /** Removes what a document states, but neither its places nor its names, for it to be read anew. */
    void removeBeforeRereading(SourceDocument document) {
        Node source = iris.source(document.key());
        List<Node> places = documents.places(source);
        List<String> names = documents.names(source);
        withdraw(source);
        documents.setPlaces(source, places);
        names.forEach(name -> documents.addName(new SourceDocument(name, document.sha256())));
    }

    /**
     * Sets or, with nothing, removes the manual decision on two candidates.
     *
     * @param one an entry, the IRI of a person or of a name of a concept, or a concept
     * @param other of the same kind; for a concept, perhaps a term of a vocabulary
     * @param reason of the person who decides, or nothing
     */
    void decide(Node one, Node other, Optional<ManualDecision> decision, String reason) {
        if (state.object(one, PipelineState.RECORD).isPresent()) {
            decisions.set(decisions.entryParties(one, other), decision, reason);
            RESOLVE_PAPER.mark(state, one);
            RESOLVE_PAPER.mark(state, other);
        } else if (isConcept(one) != isConcept(other)) {
            Node concept = isConcept(one) ? one : other;
            decisions.set(decisions.termParties(concept, isConcept(one) ? other : one), decision, reason);
            MATCH_TERMS.mark(state, concept);
        } else if (names.named(one).isPresent()) {
            List<ConceptName> parties = Stream.of(one, other).flatMap(each -> names.named(each).stream()).toList();
            decisions.set(parties.stream().map(ConceptNameLookup::party).toList(), decision, reason);
            parties.forEach(name -> MATCH_CONCEPT.mark(state, PipelineState.conceptName(name)));
        } else {
            List<String> parties = List.of(decisions.personParty(one), decisions.personParty(other));
            decisions.set(parties, decision, reason);
            parties.forEach(party -> MATCH_PERSON.mark(state, PipelineState.person(StateLookup.nameOf(party))));
        }
    }

    /** True for a concept, and for a name of one that it does not stand under. */
    private boolean isConcept(Node node) {
        return state.contains(node, PipelineState.CONCEPT_KEY, Node.ANY) || names.named(node).isPresent();
    }

    /** Sets how a concept of the store is shown, under whichever of its names a label was decided; empty where there is none. */
    Optional<ConceptName> decide(Node concept, UnaryOperator<ConceptDecision> change) {
        Optional<ConceptName> named = state.nameOf(concept);
        named.ifPresent(name -> {
            if (change.apply(ConceptStandingUpdater.decision(state, names, name)).label().isEmpty()) {
                names.companions(name).forEach(companion -> decisions.set(companion, decisions.on(companion).unname()));
            }
            decisions.set(name, change.apply(decisions.on(name)));
            UPDATE_CONCEPT.mark(state, concept);
        });
        return named;
    }

    /** Sets or removes the manual decision on two names of concepts; false if one of them is none. */
    boolean decideOnNames(Node one, Node other, Optional<ManualDecision> decision, String reason) {
        List<Node> both = Stream.of(one, other).flatMap(each -> conceptName(each).stream()).distinct()
                .map(name -> iris.nameOfConcept(name.type(), name.key())).toList();
        boolean named = both.size() == 2;
        if (named) {
            decide(both.get(0), both.get(1), decision, reason);
        }
        return named;
    }

    /** The name of the concept that has an address, or that stands under another with this IRI. */
    private Optional<ConceptName> conceptName(Node node) {
        return state.nameOf(node).or(() -> names.named(node));
    }

    /** Turns a rule on or off, for all entries, people or concepts of the store. */
    void turn(MatchRule rule, boolean on) {
        lookup.turn(rule, on);
        switch (rule.candidates()) {
            case ENTRIES -> mark(RESOLVE_PAPER, PipelineState.RECORD);
            case PEOPLE -> mark(MATCH_PERSON, PipelineState.WRITTEN);
            case CONCEPTS -> names.all().forEach(name -> MATCH_CONCEPT.mark(state, PipelineState.conceptName(name)));
            case TERMS -> mark(MATCH_TERMS, PipelineState.CONCEPT_KEY);
        }
    }

    private void mark(PendingWork work, Node property) {
        state.subjects(property, Node.ANY).forEach(each -> work.mark(state, each));
    }

    /** Works off all pending work, what is marked meanwhile included. */
    void runPendingWork(Progress progress) {
        for (Step step : steps()) {
            progress.begin(step.label, step.work.count(state));
            long[] done = {0};
            step.work.run(state, resource -> {
                step.action.accept(resource);
                progress.advance(++done[0]);
            });
        }
    }

    /**
     * The parts of the store that one part of an ingest reads and writes, and the work that it marks. Not counted: the
     * look-up in all graphs that tells if a resource is published.
     *
     * @param reads besides what it writes
     * @param triggers the work that it may mark
     */
    record Effects(Set<StorePart> reads, Set<StorePart> writes, Set<PendingWork> triggers) {

        Effects {
            reads = Set.copyOf(reads);
            writes = Set.copyOf(writes);
            triggers = Set.copyOf(triggers);
        }
    }
}
