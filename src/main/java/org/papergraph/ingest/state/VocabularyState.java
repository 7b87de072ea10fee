package org.papergraph.ingest.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.document.Hash;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.term.Term;
import org.papergraph.identity.term.TermIndex;
import org.papergraph.identity.term.TermName;
import org.papergraph.vocabulary.VocabularyStatement;

/**
 * The terms of the user's vocabularies in the pipeline's state, each under the names by which concepts find it. A term stands once in
 * each vocabulary that has it.
 */
public final class VocabularyState implements TermIndex {

    /** vocabulary → its name, the SHA-256 of its file, the number of its terms */
    public static final Node NAME = PipelineState.term("vocabularyName");
    public static final Node HASH = PipelineState.term("vocabularyHash");
    public static final Node TERMS = PipelineState.term("vocabularyTerms");
    /** term, or what has names for one → its vocabulary */
    private static final Node TERM_OF = PipelineState.term("termOf");
    private static final Node LABEL = PipelineState.term("termLabel");
    private static final Node OTHER_LABEL = PipelineState.term("termOtherLabel");
    /** term → the keys of the names in its labels */
    private static final Node TERM_NAME = PipelineState.term("termName");
    private static final Node BROADER = PipelineState.term("termBroader");
    private static final Node CLASS = PipelineState.term("termClass");
    /** what has names for a term → the term */
    private static final Node NAMES = PipelineState.term("namesTerm");
    private static final Node SAME_AS = PipelineState.term("sameTerm");
    private static final Node NO_TERM = PipelineState.term("noTerm");
    /** IRI of a term that a decision is on → IRIs of the terms above it, itself among them */
    private static final Node LEADS_TO = PipelineState.term("leadsTo");

    /** Steps from a label to its term: in MeSH, from a term by a concept to a descriptor. */
    private static final int LONGEST_CHAIN = 3;
    /** Of a vocabulary's terms above one term; the guard against one that puts all above all. */
    private static final int MOST_ABOVE = 500;
    /** In UTF-16 units, of a key that is stored as it is. */
    private static final int LONGEST_KEY = 200;

    private final PipelineState state;
    private final StateLookup lookup;

    public VocabularyState(PipelineState state, StateLookup lookup) {
        this.state = state;
        this.lookup = lookup;
    }

    /** A vocabulary by the key of its IRI. */
    public static Node vocabulary(String key) {
        return PipelineState.named("vocabulary", key);
    }

    /** All, by name. */
    public List<Node> vocabularies() {
        return state.subjects(NAME, Node.ANY).stream()
                .sorted(Comparator.comparing((Node each) -> state.string(each, NAME).orElseThrow()).thenComparing(Node::getURI)).toList();
    }

    public boolean isEmpty() {
        return !state.contains(Node.ANY, NAME, Node.ANY);
    }

    /** Enters a statement of a vocabulary. */
    public void add(String vocabulary, VocabularyStatement statement) {
        Node term = term(vocabulary, statement.term());
        state.add(term, TERM_OF, vocabulary(vocabulary));
        switch (statement.kind()) {
            case LABEL -> addLabel(term, LABEL, statement.value());
            case OTHER_LABEL -> addLabel(term, OTHER_LABEL, statement.value());
            case BROADER -> state.add(term, BROADER, term(vocabulary, statement.value()));
            case CLASS -> state.add(term, CLASS, term(vocabulary, statement.value()));
            case NAMES -> state.add(term, NAMES, term(vocabulary, statement.value()));
            case SAME_AS -> {
                state.add(term, SAME_AS, term(vocabulary, statement.value()));
                state.add(term(vocabulary, statement.value()), SAME_AS, term);
            }
            case NO_TERM -> state.add(term, NO_TERM, "");
        }
    }

    private void addLabel(Node term, Node property, String label) {
        state.add(term, property, label);
        TermName.keys(label).forEach(key -> state.add(term, TERM_NAME, stored(key)));
    }

    /** Labels may be long; what they are looked up by is not. */
    private static Node stored(String key) {
        return PipelineState.text(key.length() <= LONGEST_KEY ? key : Hash.of(key));
    }

    /** Removes a vocabulary whole. */
    public void remove(String vocabulary) {
        Node node = vocabulary(vocabulary);
        state.subjects(TERM_OF, node).forEach(term -> state.remove(term, Node.ANY, Node.ANY));
        state.remove(node, Node.ANY, Node.ANY);
    }

    /** What a vocabulary states on: terms, and what has names for them. */
    public List<Node> members(String vocabulary) {
        return state.subjects(TERM_OF, vocabulary(vocabulary));
    }

    /** True for a concept of the vocabulary with a label and an IRI. */
    public boolean isTerm(Node member) {
        return !iri(member).startsWith("_:") && !state.contains(member, NO_TERM, Node.ANY) && !state.contains(member, NAMES, Node.ANY) && preferred(member).equals(member)
                && (state.contains(member, LABEL, Node.ANY) || state.contains(member, OTHER_LABEL, Node.ANY));
    }

    /** The IRI of a member of a vocabulary. */
    public static String iri(Node member) {
        return PipelineState.key(member).split("\n", 2)[1];
    }

    /** The keys of the names of a member, and its labels. */
    public Set<String> names(Node member) {
        return strings(Stream.of(member), TERM_NAME);
    }

    public Set<String> labels(Node member) {
        Set<String> labels = strings(Stream.of(member), LABEL);
        labels.addAll(strings(Stream.of(member), OTHER_LABEL));
        return labels;
    }

    @Override
    public List<Term> named(String key) {
        return state.subjects(TERM_NAME, stored(key)).stream().map(this::meant).filter(this::isTerm).distinct()
                .map(this::term).sorted(Comparator.comparing(Term::vocabulary).thenComparing(Term::iri)).toList();
    }

    /** The terms of an IRI, of each vocabulary one. */
    public List<Term> terms(String iri) {
        return nodes(iri).map(this::term).toList();
    }

    private Stream<Node> nodes(String iri) {
        return vocabularies().stream().map(vocabulary -> term(PipelineState.key(vocabulary), iri)).filter(node -> state.contains(node, TERM_OF, Node.ANY));
    }

    private Term term(Node node) {
        List<Node> namers = namers(node);
        Set<String> labels = strings(Stream.of(node), LABEL);
        Set<String> others = strings(Stream.concat(Stream.of(node), namers.stream()), OTHER_LABEL);
        others.addAll(strings(namers.stream(), LABEL));
        others.removeAll(labels);
        Set<String> classes = strings(above(node), LABEL);
        return new Term(iri(node), PipelineState.key(node).split("\n", 2)[0], List.copyOf(labels), List.copyOf(others), List.copyOf(classes));
    }

    private Set<String> strings(Stream<Node> nodes, Node property) {
        return nodes.flatMap(node -> state.objects(node, property).stream()).map(Node::getLiteralLexicalForm).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The IRIs of the terms right above those of an IRI, which have a label. */
    public Set<String> broader(String iri) {
        return nodes(iri).flatMap(this::above).filter(node -> state.contains(node, LABEL, Node.ANY) && !state.contains(node, NO_TERM, Node.ANY))
                .map(VocabularyState::iri).filter(above -> !above.equals(iri)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Node> above(Node node) {
        return Stream.of(BROADER, CLASS).flatMap(property -> state.objects(node, property).stream()).map(this::meant).distinct();
    }

    /** What a label's bearer has names for, or itself. */
    private Node meant(Node member) {
        Node meant = member;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Optional<Node> next = state.objects(meant, NAMES).stream().min(Comparator.comparing(Node::getURI));
            if (next.isEmpty()) {
                return preferred(meant);
            }
            meant = next.get();
        }
        return preferred(meant);
    }

    /** Of terms of one meaning, the first by its IRI. */
    private Node preferred(Node term) {
        return Stream.concat(Stream.of(term), state.objects(term, SAME_AS).stream()).min(Comparator.comparing(VocabularyState::iri)).orElse(term);
    }

    private List<Node> namers(Node term) {
        Set<Node> namers = new LinkedHashSet<>();
        List<Node> latest = List.of(term);
        for (int step = 0; step < LONGEST_CHAIN && !latest.isEmpty(); step++) {
            latest = latest.stream().flatMap(each -> Stream.concat(state.subjects(NAMES, each).stream(), state.objects(each, SAME_AS).stream()))
                    .filter(each -> !each.equals(term) && namers.add(each)).toList();
        }
        return List.copyOf(namers);
    }

    /** Records what terms a decision on a term makes part of the graph, or that none is on it. */
    public Set<String> setLeadsTo(Node term, boolean isDecidedOn) {
        Set<String> changed = state.objects(term, LEADS_TO).stream().map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
        state.remove(term, LEADS_TO, Node.ANY);
        if (isDecidedOn) {
            for (String above : allAbove(term.getURI())) {
                state.add(term, LEADS_TO, iriNode(above));
                changed.add(above);
            }
        }
        return changed;
    }

    private Set<String> allAbove(String iri) {
        Set<String> found = new LinkedHashSet<>(List.of(iri));
        List<String> waiting = new ArrayList<>(List.of(iri));
        while (!waiting.isEmpty() && found.size() < MOST_ABOVE) {
            broader(waiting.remove(0)).stream().filter(found::add).forEach(waiting::add);
        }
        return found;
    }

    /** The terms with decisions that lead to a term. */
    public List<Node> leadingTo(String term) {
        return state.subjects(LEADS_TO, iriNode(term));
    }

    @Override
    public Optional<ManualDecision> manualDecision(ConceptName concept, String term) {
        return lookup.manualDecision(party(concept), party(term));
    }

    /** The reason that somebody gave for a manual decision on a concept and a term, or nothing. */
    public String reason(ConceptName concept, String term) {
        return lookup.reason(party(concept), party(term));
    }

    @Override
    public boolean merges(MatchRule rule) {
        return lookup.merges(rule);
    }

    /** The party of a manual decision that a concept is. */
    public static String party(ConceptName concept) {
        return "meant:" + concept.type() + "\n" + concept.key();
    }

    /** The party of a manual decision that a term is. */
    public static String party(String term) {
        return "term:" + term;
    }

    private static Node term(String vocabulary, String iri) {
        return PipelineState.named("term", vocabulary + "\n" + iri);
    }

    private static Node iriNode(String iri) {
        return NodeFactory.createURI(iri);
    }
}
