package org.papergraph.ingest.view;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.graph.DecisionMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.graph.VocabularyMapper;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.ShortForm;
import org.papergraph.identity.term.NamedConcept;
import org.papergraph.identity.term.Term;
import org.papergraph.identity.term.TermMatch;
import org.papergraph.identity.term.TermMatching;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.state.VocabularyState;
import org.papergraph.vocabulary.VocabularyStatement;

/** Updates the graph of vocabularies: which of their terms mean a concept, and what stands above these. */
public final class VocabularyViewUpdater {

    private static final List<Node> MATCHES = List.of(Skos.exactMatch, Skos.closeMatch);
    private static final Set<Node> RULES = Stream.of(MatchRule.values()).filter(rule -> rule.candidates() == MatchRule.Candidates.TERMS)
            .map(rule -> DecisionMapper.term(rule.name())).collect(Collectors.toUnmodifiableSet());
    private static final List<Node> LABELS = List.of(Skos.prefLabel, Skos.altLabel);

    private final PipelineState state;
    private final VocabularyState vocabularies;
    private final Iris iris;
    private final TermMatching matching;
    private final VocabularyMapper mapper;
    private final DecisionMapper decisionMapper;
    private final NamedGraphWriter graph;
    private final NamedGraphWriter decisions;
    private final NamedGraphWriter derived;

    public VocabularyViewUpdater(DatasetGraph dataset, PipelineState state, StateLookup lookup, Iris iris) {
        this.state = state;
        this.vocabularies = new VocabularyState(state, lookup);
        this.iris = iris;
        this.matching = new TermMatching(vocabularies);
        this.mapper = new VocabularyMapper(iris);
        this.decisionMapper = new DecisionMapper(iris);
        this.graph = new NamedGraphWriter(dataset, iris.graph("vocabularies"));
        this.decisions = new NamedGraphWriter(dataset, iris.graph("identity"));
        this.derived = new NamedGraphWriter(dataset, iris.graph("derived"));
    }

    /** The vocabularies in the state. */
    public VocabularyState vocabularies() {
        return vocabularies;
    }

    public void add(String vocabulary, VocabularyStatement statement) {
        vocabularies.add(vocabulary, statement);
    }

    /**
     * Describes a vocabulary whose statements are all there, and marks the concepts that its terms may mean.
     *
     * @param hash of its file
     * @return the number of its terms
     */
    public long finish(String vocabulary, String name, String hash) {
        Node node = VocabularyState.vocabulary(vocabulary);
        state.add(node, VocabularyState.NAME, name);
        state.add(node, VocabularyState.HASH, hash);
        List<Node> members = vocabularies.members(vocabulary);
        long terms = members.stream().filter(vocabularies::isTerm).count();
        state.add(node, VocabularyState.TERMS, Long.toString(terms));
        mapper.mapVocabulary(vocabulary, name, terms, graph.sink());
        members.forEach(this::markUsers);
        return terms;
    }

    public void remove(String vocabulary) {
        vocabularies.members(vocabulary).forEach(this::markUsers);
        vocabularies.remove(vocabulary);
        graph.remove(iris.vocabulary(vocabulary), Node.ANY, Node.ANY);
    }

    /** Marks the concepts that a member of a vocabulary may mean or give a name to, and the terms below it that are in the graph. */
    private void markUsers(Node member) {
        vocabularies.names(member).forEach(key -> state.subjects(PipelineState.CONCEPT_KEY, key).forEach(concept -> PendingWork.MATCH_TERMS.mark(state, concept)));
        vocabularies.labels(member).stream().filter(ShortForm::isOne).map(PipelineState::text).forEach(label -> LABELS.forEach(property ->
                derived.find(Node.ANY, property, label).forEach(triple -> PendingWork.MATCH_TERMS.mark(state, triple.getSubject()))));
        forget(VocabularyState.iri(member));
    }

    /** Has a term described anew, if it is described, with all that stands above it. */
    private void forget(String iri) {
        List<Node> leading = vocabularies.leadingTo(iri);
        if (!leading.isEmpty()) {
            graph.remove(VocabularyMapper.iri(iri), Node.ANY, Node.ANY);
            leading.forEach(term -> PendingWork.DESCRIBE_TERM.mark(state, term));
        }
    }

    /** The number of pairs of a concept and a term of a vocabulary that are matched. */
    public long matches(String vocabulary) {
        return graph.find(Node.ANY, Skos.inScheme, iris.vocabulary(vocabulary)).stream()
                .mapToLong(term -> MATCHES.stream().mapToLong(property -> graph.count(Node.ANY, property, term.getSubject())).sum()).sum();
    }

    /** Matches a concept with the terms that mean it; one that is no more, with none. */
    public void match(Node concept) {
        List<Node> before = decisions.find(Node.ANY, Pg.candidate, concept).stream().map(Triple::getSubject)
                .filter(decision -> isOnTerm(decision, decisions)).toList();
        Set<Node> terms = terms(concept, before);
        before.forEach(decision -> decisions.remove(decision, Node.ANY, Node.ANY));
        MATCHES.forEach(property -> graph.remove(concept, property, Node.ANY));
        if (state.contains(concept, PipelineState.CONCEPT_KEY, Node.ANY)) {
            NamedConcept named = named(concept);
            matching.matches(named).forEach(match -> {
                write(concept, named.name(), match);
                terms.add(VocabularyMapper.iri(match.term()));
            });
        }
        terms.forEach(term -> PendingWork.DESCRIBE_TERM.mark(state, term));
    }

    private Set<Node> terms(Node concept, List<Node> about) {
        return about.stream().flatMap(decision -> decisions.find(decision, Pg.candidate, Node.ANY).stream())
                .map(Triple::getObject).filter(other -> !other.equals(concept)).collect(Collectors.toCollection(HashSet::new));
    }

    private NamedConcept named(Node concept) {
        ConceptName name = state.nameOf(concept).orElseThrow();
        List<String> forms = LABELS.stream().flatMap(property -> derived.find(concept, property, Node.ANY).stream())
                .map(triple -> triple.getObject().getLiteralLexicalForm()).sorted().toList();
        return new NamedConcept(name, forms, state.subjects(PipelineState.CONCEPT_KEY, name.key()).size() > 1);
    }

    private void write(Node concept, ConceptName name, TermMatch match) {
        decisionMapper.map(concept, VocabularyMapper.iri(match.term()), match.rule().name(), match.score(), match.evidence(),
                vocabularies.reason(name, match.term()), match.status().name(), decisions.sink());
        if (match.isMatched()) {
            mapper.mapMatch(concept, match.term(), match.isExact(), graph.sink());
        }
    }

    /** Describes a term that a decision is on and all terms above it; forgets those that none leads to any more. */
    public void describe(Node term) {
        boolean isDecidedOn = decisions.contains(Node.ANY, Pg.candidate, term);
        vocabularies.setLeadsTo(term, isDecidedOn).forEach(this::describe);
    }

    private void describe(String iri) {
        Node node = VocabularyMapper.iri(iri);
        boolean isDescribed = graph.contains(node, Skos.inScheme, Node.ANY);
        boolean isLedTo = !vocabularies.leadingTo(iri).isEmpty();
        if (isDescribed && !isLedTo) {
            graph.remove(node, Node.ANY, Node.ANY);
        } else if (isLedTo && !isDescribed) {
            write(iri);
        }
    }

    private void write(String iri) {
        List<Term> terms = vocabularies.terms(iri);
        terms.stream().map(Term::label).filter(label -> !label.equals(iri)).min(Comparator.naturalOrder()).ifPresent(label ->
                terms.forEach(term -> mapper.mapTerm(iri, label, term.vocabulary(), graph.sink())));
        vocabularies.broader(iri).forEach(broader -> mapper.mapBroader(iri, broader, graph.sink()));
    }

    /** True for a decision on a concept and a term. */
    static boolean isOnTerm(Node decision, NamedGraphWriter decisions) {
        return decisions.find(decision, Pg.rule, Node.ANY).stream().anyMatch(rule -> RULES.contains(rule.getObject()));
    }

    /** Marks a concept whose name, forms or namesakes have changed, where there are vocabularies. */
    static void markChanged(PipelineState state, Node concept) {
        if (state.contains(Node.ANY, VocabularyState.NAME, Node.ANY)) {
            PendingWork.MATCH_TERMS.mark(state, concept);
        }
    }
}
