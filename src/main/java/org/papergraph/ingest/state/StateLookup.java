package org.papergraph.ingest.state;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.document.Authorship;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.graph.Iris;
import org.papergraph.identity.EntryIndex;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.NearDuplicates;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.SketchedText;
import org.papergraph.identity.concept.ConceptIndex;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.EntryContext;
import org.papergraph.identity.concept.EntryNames;
import org.papergraph.identity.concept.Expansion;
import org.papergraph.identity.person.AuthorAlignment;
import org.papergraph.identity.person.NameForms;
import org.papergraph.identity.person.PersonCandidate;
import org.papergraph.identity.person.PersonIndex;

/** The look-ups of identity in the state, with caches for one transaction. */
public final class StateLookup implements EntryIndex, PersonIndex, ConceptIndex {

    /**
     * Entries kept in memory, some twenty kilobytes each with what is computed from them: a quarter of the heap, and of one of a gigabyte as many entries as a
     * part of a large document has and some of before, whichever collector takes its share. Each step of the pending work goes through all entries of a
     * transaction, so that with fewer most are read back by each.
     */
    private static final long KEPT_ENTRIES = Runtime.getRuntime().maxMemory() / 75_000;
    /** Words of entries kept in memory, some hundred bytes each, apart from their entries: those that define abbreviations are asked for by many others. */
    private static final long KEPT_CONTEXTS = Runtime.getRuntime().maxMemory() / 50_000;
    /** Long forms of which it is kept which entries define them, some kilobytes each. */
    private static final long KEPT_DEFINITIONS = 2_000;
    /** Authors of an entry up to which they say who writes with whom; longer lists are those of collaborations. */
    private static final int MOST_COAUTHORS = 100;

    /** Entries whose words tell what an abbreviation means that they define. */
    public static final int MOST_DEFINING = 20;

    private final PipelineState state;
    private final Iris iris;
    private final LoadingCache<Node, KeptEntry> entries =
            Caffeine.newBuilder().maximumSize(KEPT_ENTRIES).executor(Runnable::run).build(this::storedEntry);
    private final LoadingCache<Node, EntryContext> contexts = Caffeine.newBuilder().maximumSize(KEPT_CONTEXTS).executor(Runnable::run).build(this::context);

    /** As long as the names of no entry change: all entries that use an abbreviation ask for the same. */
    private final Cache<Expansion, List<Node>> defining = Caffeine.newBuilder().maximumSize(KEPT_DEFINITIONS).executor(Runnable::run).build();

    private final NearDuplicates nearDuplicates = new NearDuplicates(this::withShingleKey);
    private final Map<MatchRule, Boolean> rules = new EnumMap<>(MatchRule.class);
    private long changesOfNames;

    public StateLookup(PipelineState state, Iris iris) {
        this.state = state;
        this.iris = iris;
    }

    private KeptEntry storedEntry(Node entry) {
        return new KeptEntry(Iris.entryReference(entry), Records.read(state.string(entry, PipelineState.RECORD).orElseThrow(), AnnotatedEntry.class));
    }

    /** Of an entry that is read past the cache, whose entries are those that the transaction works on. */
    private EntryContext context(Node entry) {
        return Optional.ofNullable(entries.getIfPresent(entry)).map(kept -> kept.names().context())
                .orElseGet(() -> EntryContext.of(storedEntry(entry).annotated())).withoutText();
    }

    public AnnotatedEntry annotatedEntry(Node entry) {
        return entries.get(entry).annotated();
    }

    public PaperCandidate candidate(Node entry) {
        return entries.get(entry).candidate();
    }

    public EntryNames names(Node entry) {
        return entries.get(entry).names();
    }

    /** Caches an entry that was just written, so that it is not read back. */
    void keep(Node entry, KeyedEntry keyed) {
        entries.put(entry, KeptEntry.of(keyed));
    }

    void forget(Node entry) {
        entries.invalidate(entry);
        contexts.invalidate(entry);
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
    public List<EntryReference> nearDuplicates(PaperCandidate candidate) {
        return references(nearDuplicates.search(candidate).candidates().stream().flatMap(this::withText));
    }

    /** Entries whose near-duplicates are others while this entry is in the store than without it. */
    List<EntryReference> withOtherNearDuplicates(PaperCandidate candidate) {
        NearDuplicates.Found found = nearDuplicates.search(candidate);
        boolean alone = withText(candidate.text()).count() == 1;
        return references(Stream.concat(found.candidates().stream(), alone ? found.parted().stream() : Stream.empty()).flatMap(this::withText));
    }

    private Stream<Node> withText(SketchedText text) {
        return state.subjects(PipelineState.TEXT, PipelineState.text(text)).stream();
    }

    /** A store of before may have the same text under both forms of the key. */
    private List<SketchedText> withShingleKey(String key) {
        return Stream.concat(someTexts(PipelineState.SHINGLE_KEY, PipelineState.shingle(key)), someTexts(PipelineState.FORMER_SHINGLE_KEY, PipelineState.text(key)))
                .distinct().toList();
    }

    private Stream<SketchedText> someTexts(Node property, Node key) {
        return state.someSubjects(property, key, NearDuplicates.MOST_TEXTS + 2).stream().map(PipelineState::sketchedText);
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
        return rules.computeIfAbsent(rule, key -> state.string(PipelineState.rule(key), PipelineState.ON).map(Boolean::valueOf).orElse(key.isOnByDefault()));
    }

    /** Turns a rule on or off. */
    public void turn(MatchRule rule, boolean on) {
        state.set(PipelineState.rule(rule), PipelineState.ON, PipelineState.text(Boolean.toString(on)));
        rules.clear();
    }

    /** The reason that somebody gave for a manual decision on two parties, or nothing. */
    public String reason(String one, String other) {
        return state.string(PipelineState.decision(one, other), PipelineState.REASON).orElse("");
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
    public List<PersonCandidate> inBlock(String block) {
        return state.subjects(PipelineState.BLOCK, block).stream().map(this::person).toList();
    }

    @Override
    public List<PersonCandidate> withOrcid(String orcid) {
        return state.subjects(PipelineState.ORCID, orcid).stream().map(this::person).toList();
    }

    @Override
    public boolean isKnown(PersonCandidate person) {
        return state.contains(PipelineState.person(person.key()), PipelineState.WRITTEN, Node.ANY);
    }

    @Override
    public Set<String> coauthors(PersonCandidate person) {
        Set<String> coauthors = new TreeSet<>();
        for (Node entry : state.subjects(PipelineState.AUTHOR, person.key())) {
            List<Node> authors = state.objects(entry, PipelineState.AUTHOR);
            if (authors.size() <= MOST_COAUTHORS) {
                authors.forEach(author -> coauthors.add(author.getLiteralLexicalForm()));
            }
        }
        coauthors.remove(person.key());
        return coauthors;
    }

    @Override
    public boolean standTogether(PersonCandidate one, PersonCandidate other) {
        Set<Node> entries = new HashSet<>(state.subjects(PipelineState.AUTHOR, one.key()));
        entries.retainAll(Set.copyOf(state.subjects(PipelineState.AUTHOR, other.key())));
        return entries.stream().anyMatch(entry -> shows(entry, one) && shows(entry, other));
    }

    private boolean shows(Node entry, PersonCandidate person) {
        List<PersonCandidate> people = people(entry);
        List<Authorship> authorships = annotatedEntry(entry).entry().authors().authorships();
        return IntStream.range(0, people.size()).anyMatch(at ->
                authorships.get(at).position() != Authorship.HIDDEN && people.get(at).key().equals(person.key()));
    }

    /** The people and organizations of an entry, in the order of its authorships, in the forms of their names that stand for those of one place. */
    public List<PersonCandidate> people(Node entry) {
        List<PersonCandidate> people = new ArrayList<>(AuthorAlignment.own(annotatedEntry(entry).entry().authors().authorships()));
        for (Node aligned : state.objects(entry, PipelineState.ALIGNED)) {
            String[] parts = aligned.getLiteralLexicalForm().split("\n", 3);
            PersonCandidate person = PersonCandidate.ofKey(parts[1]);
            people.set(Integer.parseInt(parts[0]), new PersonCandidate(person.name().writtenAs(parts[2]), person.orcid()));
        }
        return people;
    }

    /** Records the forms of names that differ from those in which an entry writes them. */
    void align(Node entry, List<PersonCandidate> people) {
        state.remove(entry, PipelineState.ALIGNED, Node.ANY);
        List<PersonCandidate> own = people(entry);
        for (int at = 0; at < people.size(); at++) {
            if (!own.get(at).equals(people.get(at))) {
                state.add(entry, PipelineState.ALIGNED, at + "\n" + people.get(at).key() + "\n" + people.get(at).name().written());
            }
        }
    }

    @Override
    public String written(String key) {
        return shownForm(PipelineState.person(key)).orElse(key);
    }

    @Override
    public Optional<ManualDecision> manualDecision(PersonCandidate one, PersonCandidate other) {
        return manualDecision(party(one.key()), party(other.key()));
    }

    @Override
    public List<PersonCandidate> decidedWith(PersonCandidate person) {
        return otherParties(party(person.key())).stream().map(party -> PersonCandidate.ofKey(nameOf(party))).toList();
    }

    /** The party of a manual decision on people. */
    public static String party(String key) {
        return "person:" + key;
    }

    /** The name in a party, without its prefix. */
    public static String nameOf(String party) {
        return party.substring(party.indexOf(':') + 1);
    }

    /** A person with the name in the form that stands for all in which documents write it; by its key where no entry holds it. */
    public PersonCandidate person(Node person) {
        PersonCandidate known = PersonCandidate.ofKey(PipelineState.key(person));
        return shownForm(person).map(form -> new PersonCandidate(known.name().writtenAs(form), known.orcid())).orElse(known);
    }

    /** The key under which a person stands in the graph; as long as nobody compared it with others, that of the name alone. */
    public String standsUnder(PersonCandidate person) {
        return state.string(PipelineState.person(person.key()), PipelineState.STANDS_UNDER).orElseGet(() -> person.name().key());
    }

    /** The name under which a person stands in the graph. */
    public String shown(PersonCandidate person) {
        Node node = PipelineState.person(person.key());
        return state.string(node, PipelineState.SHOWN).or(() -> shownForm(node)).orElseGet(() -> person.name().written());
    }

    private Optional<String> shownForm(Node person) {
        List<String> forms = state.objects(person, PipelineState.WRITTEN).stream().map(Node::getLiteralLexicalForm).toList();
        return forms.size() < 2 ? forms.stream().findFirst() : Optional.of(NameForms.shown(forms.stream().collect(Collectors.toMap(form -> form,
                form -> state.count(PipelineState.form(PipelineState.key(person), form), PipelineState.WRITTEN_IN, Node.ANY)))));
    }

    @Override
    public Map<String, Long> expansions(ConceptName shortForm) {
        return longKeys(shortForm).stream().collect(Collectors.toMap(Function.identity(), longKey ->
                state.count(PipelineState.expansion(new Expansion(shortForm, longKey)), PipelineState.DEFINED_BY, Node.ANY), Long::sum, TreeMap::new));
    }

    /** The keys of the long forms that entries define for a short form. */
    List<String> longKeys(ConceptName shortForm) {
        return state.objects(PipelineState.shortForm(shortForm), PipelineState.EXPANSION).stream()
                .map(expansion -> state.string(expansion, PipelineState.LONG_KEY).orElseThrow()).toList();
    }

    @Override
    public List<EntryContext> defining(ConceptName shortForm, String longKey) {
        return definingEntries(shortForm, longKey).stream().map(contexts::get).toList();
    }

    /**
     * Some of the entries that define a short form so, the first of them: their words tell what it means in others. They are ordered by number, so that those
     * behind them in the same document change nothing.
     */
    private List<Node> definingEntries(ConceptName shortForm, String longKey) {
        return defining.get(new Expansion(shortForm, longKey), expansion -> state.objects(PipelineState.expansion(expansion), PipelineState.DEFINED_BY).stream()
                .map(Iris::entryReference).sorted().limit(MOST_DEFINING).map(iris::entry).toList());
    }

    /** The entries whose words tell when a short form has a long form, each with the hash of its title and abstract: the same one may come back with others. */
    public List<String> definitions(ConceptName shortForm, String longKey) {
        return definingEntries(shortForm, longKey).stream()
                .map(entry -> entry.getURI() + " " + state.string(entry, PipelineState.FINGERPRINT).orElseThrow()).toList();
    }

    @Override
    public long state() {
        return changesOfNames;
    }

    /** To be called when an entry begins or ends to use or define names. */
    void changeNames() {
        changesOfNames++;
        defining.invalidateAll();
    }

    @Override
    public boolean isUsed(ConceptName name) {
        return state.contains(Node.ANY, PipelineState.USES, PipelineState.conceptName(name));
    }

    /** The concept of a name, if papers are linked to it. */
    public Optional<Node> concept(ConceptName name) {
        return state.subjects(PipelineState.CONCEPT_KEY, name.key()).stream().filter(concept -> conceptName(concept).equals(name)).findFirst();
    }

    /** True if papers are linked to a concept of this IRI. */
    public boolean isConcept(Node concept) {
        return state.contains(concept, PipelineState.CONCEPT_KEY, Node.ANY);
    }

    /** The name of a concept that papers are linked to. */
    public ConceptName conceptName(Node concept) {
        return state.nameOf(concept).orElseThrow();
    }

    Optional<ManualDecision> manualDecision(String one, String other) {
        return state.string(PipelineState.decision(one, other), PipelineState.DECISION).map(PipelineState::manualDecision);
    }

    List<String> otherParties(String party) {
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
