package org.papergraph.ingest.state;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.document.AnnotatedEntry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PersonName;
import org.papergraph.graph.Iris;
import org.papergraph.identity.ConceptIndex;
import org.papergraph.identity.ConceptName;
import org.papergraph.identity.EntryIndex;
import org.papergraph.identity.EntryNames;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.PersonIndex;

/** Answers the look-ups of identity from the ledger. */
public final class StateLookup implements EntryIndex, PersonIndex, ConceptIndex {

    /** Entries kept in memory, some ten kilobytes each with what is computed from them. */
    private static final int KEPT_ENTRIES = 4_000;

    private final PipelineState ledger;
    private final Iris iris;
    private final LoadingCache<Node, AnnotatedEntry> entries = cache(this::storedEntry);
    private final LoadingCache<Node, PaperCandidate> candidates =
            cache(entry -> PaperCandidate.of(Iris.entryReference(entry), annotatedEntry(entry).entry()));
    private final LoadingCache<Node, EntryNames> names = cache(entry -> EntryNames.of(annotatedEntry(entry)));

    public StateLookup(PipelineState ledger, Iris iris) {
        this.ledger = ledger;
        this.iris = iris;
    }

    private static <V> LoadingCache<Node, V> cache(CacheLoader<Node, V> loader) {
        return Caffeine.newBuilder().maximumSize(KEPT_ENTRIES).executor(Runnable::run).build(loader);
    }

    private AnnotatedEntry storedEntry(Node entry) {
        return Records.read(ledger.string(entry, PipelineState.RECORD).orElseThrow(), AnnotatedEntry.class);
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

    /** Keeps an entry at hand that is written, so that it is not read back. */
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
        return references(ledger.subjects(PipelineState.TITLE_KEY, titleKey).stream());
    }

    @Override
    public List<EntryReference> withShingleKeyOf(PaperCandidate candidate) {
        return references(candidate.shingles().keys().stream()
                .flatMap(key -> ledger.subjects(PipelineState.SHINGLE_KEY, key).stream()));
    }

    @Override
    public List<EntryReference> ruledWith(PaperCandidate candidate) {
        return references(Stream.of("text:" + candidate.fingerprint(), "entry:" + candidate.reference().source() + "/" + candidate.reference().number())
                .flatMap(party -> otherParties(party).stream())
                .flatMap(party -> entriesOf(party).stream()));
    }

    @Override
    public Optional<ManualDecision> ruling(PaperCandidate one, PaperCandidate other) {
        return ruling(one.partyAgainst(other), other.partyAgainst(one));
    }

    @Override
    public List<PersonName> inBlock(String block) {
        return ledger.subjects(PipelineState.BLOCK, block).stream().map(this::personName).toList();
    }

    @Override
    public Set<String> coauthors(PersonName name) {
        Set<String> coauthors = new TreeSet<>();
        for (Node entry : ledger.subjects(PipelineState.AUTHOR, name.key())) {
            ledger.objects(entry, PipelineState.AUTHOR).forEach(author -> coauthors.add(author.getLiteralLexicalForm()));
        }
        coauthors.remove(name.key());
        return coauthors;
    }

    @Override
    public String written(String nameKey) {
        Node person = PipelineState.person(nameKey);
        return ledger.contains(person, PipelineState.WRITTEN, Node.ANY) ? personName(person).written() : nameKey;
    }

    @Override
    public Optional<ManualDecision> ruling(PersonName one, PersonName other) {
        return ruling(party(one.key()), party(other.key()));
    }

    @Override
    public List<PersonName> ruledWith(PersonName name) {
        return otherParties(party(name.key())).stream()
                .map(party -> named(nameOf(party))).toList();
    }

    /** A name of which only the key is known. */
    public static PersonName named(String nameKey) {
        return new PersonName(nameKey, PersonName.Kind.PERSON);
    }

    /** The party of a ruling on people. */
    public static String party(String nameKey) {
        return "person:" + nameKey;
    }

    /** What a party names, without the kind that stands before it. */
    public static String nameOf(String party) {
        return party.substring(party.indexOf(':') + 1);
    }

    public PersonName personName(Node person) {
        String written = ledger.objects(person, PipelineState.WRITTEN).stream().map(Node::getLiteralLexicalForm).sorted().findFirst().orElseThrow();
        return new PersonName(written, PersonName.Kind.PERSON);
    }

    @Override
    public Map<String, Long> expansions(ConceptName shortForm) {
        Map<String, Long> expansions = new TreeMap<>();
        for (Node expansion : ledger.objects(PipelineState.shortForm(shortForm), PipelineState.EXPANSION)) {
            expansions.put(ledger.string(expansion, PipelineState.LONG_KEY).orElseThrow(), ledger.count(expansion, PipelineState.INTRODUCED_BY, Node.ANY));
        }
        return expansions;
    }

    @Override
    public boolean isUsed(ConceptName name) {
        return ledger.contains(Node.ANY, PipelineState.USES, PipelineState.conceptName(name));
    }

    private Optional<ManualDecision> ruling(String one, String other) {
        return ledger.string(PipelineState.ruling(one, other), PipelineState.SAYS).map(PipelineState::manualDecision);
    }

    private List<String> otherParties(String party) {
        return ledger.subjects(PipelineState.PARTY, party).stream()
                .flatMap(ruling -> ledger.objects(ruling, PipelineState.PARTY).stream())
                .map(Node::getLiteralLexicalForm).filter(other -> !other.equals(party)).toList();
    }

    private List<Node> entriesOf(String party) {
        String name = nameOf(party);
        if (party.startsWith("text:")) {
            return ledger.subjects(PipelineState.FINGERPRINT, name);
        }
        String[] parts = name.split("/");
        Node entry = iris.entry(new EntryReference(parts[0], Integer.parseInt(parts[1])));
        return ledger.object(entry, PipelineState.RECORD).isPresent() ? List.of(entry) : List.of();
    }

    private static List<EntryReference> references(Stream<Node> entries) {
        return entries.distinct().map(Iris::entryReference).sorted().toList();
    }
}
