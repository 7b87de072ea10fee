package org.papergraph.ingest.state;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PersonName;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.graph.Iris;
import org.papergraph.identity.ConceptIndex;
import org.papergraph.identity.ConceptName;
import org.papergraph.identity.EntryIndex;
import org.papergraph.identity.EntryNames;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.NameForms;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.PersonIndex;

/** The look-ups of identity in the state, with caches for one transaction. */
public final class StateLookup implements EntryIndex, PersonIndex, ConceptIndex {

    /** Entries kept in memory, some ten kilobytes each with what is computed from them. */
    private static final int KEPT_ENTRIES = 4_000;

    private final PipelineState state;
    private final Iris iris;
    private final LoadingCache<Node, AnnotatedEntry> entries = cache(this::storedEntry);
    private final LoadingCache<Node, PaperCandidate> candidates =
            cache(entry -> PaperCandidate.of(Iris.entryReference(entry), annotatedEntry(entry).entry()));
    private final LoadingCache<Node, EntryNames> names = cache(entry -> EntryNames.of(annotatedEntry(entry)));

    public StateLookup(PipelineState state, Iris iris) {
        this.state = state;
        this.iris = iris;
    }

    private static <V> LoadingCache<Node, V> cache(CacheLoader<Node, V> loader) {
        return Caffeine.newBuilder().maximumSize(KEPT_ENTRIES).executor(Runnable::run).build(loader);
    }

    private AnnotatedEntry storedEntry(Node entry) {
        return Records.read(state.string(entry, PipelineState.RECORD).orElseThrow(), AnnotatedEntry.class);
    }

    AnnotatedEntry annotatedEntry(Node entry) {
        return entries.get(entry);
    }

    public PaperCandidate candidate(Node entry) {
        return candidates.get(entry);
    }

    public EntryNames names(Node entry) {
        return names.get(entry);
    }

    /** Caches an entry that was just written, so that it is not read back. */
    void keep(Node entry, AnnotatedEntry annotated) {
        entries.put(entry, annotated);
    }

    void forget(Node entry) {
        entries.invalidate(entry);
        candidates.invalidate(entry);
        names.invalidate(entry);
    }

    @Override
    public PaperCandidate candidate(EntryReference reference) {
        return candidate(iris.entry(reference));
    }

    @Override
    public List<EntryReference> withTitleKey(String titleKey) {
        return references(state.subjects(PipelineState.TITLE_KEY, titleKey).stream());
    }

    @Override
    public List<EntryReference> withShingleKeyOf(PaperCandidate candidate) {
        return references(candidate.shingles().keys().stream()
                .flatMap(key -> state.subjects(PipelineState.SHINGLE_KEY, key).stream()));
    }

    @Override
    public List<EntryReference> withIdentifierOf(PaperCandidate candidate) {
        Stream<Node> same = Stream.concat(candidate.identifierKeys().stream(), candidate.versionKeys().stream())
                .flatMap(key -> state.subjects(PipelineState.IDENTIFIER_KEY, key).stream());
        Stream<Node> stated = candidate.identifierKeys().stream().flatMap(key -> state.subjects(PipelineState.VERSION_KEY, key).stream());
        return references(Stream.concat(same, stated));
    }

    @Override
    public boolean merges(MatchRule rule) {
        return rule.isOnByDefault();
    }

    @Override
    public List<EntryReference> decidedWith(PaperCandidate candidate) {
        return references(Stream.of("text:" + candidate.fingerprint(), "entry:" + candidate.reference().source() + "/" + candidate.reference().number())
                .flatMap(party -> otherParties(party).stream())
                .flatMap(party -> entriesOf(party).stream()));
    }

    @Override
    public Optional<ManualDecision> manualDecision(PaperCandidate one, PaperCandidate other) {
        return manualDecision(one.partyAgainst(other), other.partyAgainst(one));
    }

    @Override
    public List<PersonName> inBlock(String block) {
        return state.subjects(PipelineState.BLOCK, block).stream().map(this::personName).toList();
    }

    @Override
    public Set<String> coauthors(PersonName name) {
        Set<String> coauthors = new TreeSet<>();
        for (Node entry : state.subjects(PipelineState.AUTHOR, name.key())) {
            state.objects(entry, PipelineState.AUTHOR).forEach(author -> coauthors.add(author.getLiteralLexicalForm()));
        }
        coauthors.remove(name.key());
        return coauthors;
    }

    @Override
    public boolean standTogether(PersonName one, PersonName other) {
        Set<Node> entries = new HashSet<>(state.subjects(PipelineState.AUTHOR, one.key()));
        entries.retainAll(Set.copyOf(state.subjects(PipelineState.AUTHOR, other.key())));
        return entries.stream().map(entry -> annotatedEntry(entry).entry().authors()).anyMatch(list -> list.shows(one) && list.shows(other));
    }

    @Override
    public String written(String nameKey) {
        Node person = PipelineState.person(nameKey);
        return state.contains(person, PipelineState.WRITTEN, Node.ANY) ? personName(person).written() : nameKey;
    }

    @Override
    public Optional<ManualDecision> manualDecision(PersonName one, PersonName other) {
        return manualDecision(party(one.key()), party(other.key()));
    }

    @Override
    public List<PersonName> decidedWith(PersonName name) {
        return otherParties(party(name.key())).stream()
                .map(party -> named(nameOf(party))).toList();
    }

    /** A name known by its key alone. */
    public static PersonName named(String nameKey) {
        return PersonName.ofKey(nameKey);
    }

    /** The party of a manual decision on people. */
    public static String party(String nameKey) {
        return "person:" + nameKey;
    }

    /** The name in a party, without its prefix. */
    public static String nameOf(String party) {
        return party.substring(party.indexOf(':') + 1);
    }

    /** A name in the form that stands for all in which documents write it; there must be one. */
    public PersonName personName(Node person) {
        return named(PipelineState.key(person)).writtenAs(shownForm(person).orElseThrow());
    }

    /** The name in the form that stands for all of its key; as it is written where no entry holds it. */
    public PersonName shown(PersonName name) {
        return shownForm(PipelineState.person(name.key())).map(name::writtenAs).orElse(name);
    }

    private Optional<String> shownForm(Node person) {
        List<String> forms = state.objects(person, PipelineState.WRITTEN).stream().map(Node::getLiteralLexicalForm).toList();
        return forms.size() < 2 ? forms.stream().findFirst() : Optional.of(NameForms.shown(forms.stream().collect(Collectors.toMap(form -> form,
                form -> state.count(PipelineState.form(PipelineState.key(person), form), PipelineState.WRITTEN_IN, Node.ANY)))));
    }

    @Override
    public Map<String, Long> expansions(ConceptName shortForm) {
        Map<String, Long> expansions = new TreeMap<>();
        for (Node expansion : state.objects(PipelineState.shortForm(shortForm), PipelineState.EXPANSION)) {
            expansions.put(state.string(expansion, PipelineState.LONG_KEY).orElseThrow(), state.count(expansion, PipelineState.DEFINED_BY, Node.ANY));
        }
        return expansions;
    }

    @Override
    public boolean isUsed(ConceptName name) {
        return state.contains(Node.ANY, PipelineState.USES, PipelineState.conceptName(name));
    }

    private Optional<ManualDecision> manualDecision(String one, String other) {
        return state.string(PipelineState.decision(one, other), PipelineState.DECISION).map(PipelineState::manualDecision);
    }

    private List<String> otherParties(String party) {
        return state.subjects(PipelineState.PARTY, party).stream()
                .flatMap(decided -> state.objects(decided, PipelineState.PARTY).stream())
                .map(Node::getLiteralLexicalForm).filter(other -> !other.equals(party)).toList();
    }

    private List<Node> entriesOf(String party) {
        String name = nameOf(party);
        if (party.startsWith("text:")) {
            return state.subjects(PipelineState.FINGERPRINT, name);
        }
        String[] parts = name.split("/");
        Node entry = iris.entry(new EntryReference(parts[0], Integer.parseInt(parts[1])));
        return state.object(entry, PipelineState.RECORD).isPresent() ? List.of(entry) : List.of();
    }

    private static List<EntryReference> references(Stream<Node> entries) {
        return entries.distinct().map(Iris::entryReference).sorted().toList();
    }
}
