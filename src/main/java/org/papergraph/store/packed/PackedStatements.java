package org.papergraph.store.packed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionalSystem;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.progress.Progress;

/**
 * The statements of a store that are packed. Those that a write transaction changes are in memory, a few records at a time, until
 * {@link #flush}, without which a commit would lose them.
 */
public final class PackedStatements {

    /** Statements of a record after which a new one is begun: as many as two entries or so make. */
    private static final int FULL = 256;
    /** Records that a transaction keeps in memory to change them. */
    private static final int MOST_OPEN = 4;
    /** Share of the memory for records that were read. */
    private static final int MEMORY_SHARE = 32;
    /** Records of which it is remembered that they are of extracted statements, some hundred bytes each. */
    private static final int MOST_EXTRACTED = 100_000;
    private static final Tuple<NodeId> ANYTHING = TupleFactory.create4(NodeId.NodeIdAny, NodeId.NodeIdAny, NodeId.NodeIdAny, NodeId.NodeIdAny);

    private static final long UNKNOWN = Long.MAX_VALUE;

    private final RecordTable table;
    private final NodeTable terms;
    private final LongSupplier writtenTerms;
    private final TransactionalSystem transactions;
    private final Map<NodeId, Optional<PackingRule>> rules = new ConcurrentHashMap<>();
    private final Cache<NodeId, PackedRecord> records = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / MEMORY_SHARE)
            .weigher((NodeId content, PackedRecord record) -> record.weight()).executor(Runnable::run).build();
    /** By their numbers; of the transaction that writes, if any. */
    private final Map<NodeId, OpenRecord> open = new LinkedHashMap<>();
    private volatile boolean isChanged;
    /** The bytes that terms took when a record was last stored: a term behind them is in none. */
    private long writtenUpTo = UNKNOWN;
    private Tuple<NodeId> lastAsked = TupleFactory.tuple();
    private boolean lastTaken;
    private Tuple<NodeId> lastRemoved = TupleFactory.tuple();
    /** Numbers of records of extracted statements, of those that were read last: most properties need not be looked for in them. */
    private final Cache<NodeId, Boolean> extracted = Caffeine.newBuilder().maximumSize(MOST_EXTRACTED).executor(Runnable::run).build();
    private final ThreadLocal<Optional<RecentRecords>> recent = ThreadLocal.withInitial(Optional::empty);

    /**
     * Needs a transaction.
     *
     * @param writtenTerms the bytes that terms take in their file, by whose place there they are numbered
     */
    public PackedStatements(NodeTupleTable triples, TransactionalSystem transactions, LongSupplier writtenTerms) {
        this.writtenTerms = writtenTerms;
        this.table = new RecordTable(triples);
        this.terms = triples.getNodeTable();
        this.transactions = transactions;
    }

    boolean isOfTable(NodeId property) {
        return table.properties().contains(property);
    }

    /** Properties of triples that the index by subject has, and no other need have. Needs a transaction. */
    public Set<NodeId> keyProperties() {
        return table.keyProperties();
    }

    /** The number of triples with these properties, where they were counted. Needs a transaction. */
    public OptionalLong keys() {
        return table.keys();
    }

    /** True if a quad is one that is packed, stored or not. Each index asks it of the same quad, one after the other. */
    boolean takes(Tuple<NodeId> quad) {
        if (quad != lastAsked) {
            lastAsked = quad;
            lastTaken = rule(quad.get(0)).filter(rule -> rule.packs(term(quad.get(2)), term(quad.get(3)))).isPresent();
        }
        return lastTaken;
    }

    /** True for a property of packed statements or a class of their subjects, of which a store has most. */
    public boolean isOfMost(NodeId term) {
        return table.isCommon(term);
    }

    private Optional<PackingRule> rule(NodeId graph) {
        return rules.computeIfAbsent(graph, id -> PackingRule.of(term(id)));
    }

    private Node term(NodeId id) {
        return terms.getNodeForNodeId(id);
    }

    void add(Tuple<NodeId> quad) {
        StoredTriple statement = StoredTriple.of(quad);
        place(quad.get(0), statement.subject()).orElseGet(() -> unfilled(quad.get(0))).add(statement);
    }

    /** Removes a quad, if it is here. */
    void remove(Tuple<NodeId> quad) {
        StoredTriple statement = StoredTriple.of(quad);
        if (place(quad.get(0), statement.subject()).filter(record -> record.remove(statement)).isPresent()) {
            lastRemoved = quad;
        }
    }

    /** True if a quad is the one that was removed last. */
    boolean hasRemoved(Tuple<NodeId> quad) {
        return quad == lastRemoved;
    }

    /** The record that holds the statements of a graph on a subject: they are all in one. */
    private Optional<OpenRecord> place(NodeId graph, NodeId subject) {
        Optional<OpenRecord> changed = open.values().stream().filter(record -> record.graph().equals(graph) && record.hasSubject(subject)).findFirst();
        if (changed.isPresent() || subject.isPtr() && subject.getPtrLocation() >= writtenUpTo) {
            return changed;
        }
        return table.withSubject(subject).stream().filter(number -> !open.containsKey(number))
                .filter(number -> holds(stored(number), graph, subject)).findFirst().map(this::open);
    }

    private static boolean holds(Optional<PackedRecord> record, NodeId graph, NodeId subject) {
        return record.isPresent() && record.get().graph().equals(graph) && record.get().hasSubject(subject);
    }

    private OpenRecord open(NodeId number) {
        PackedRecord stored = stored(number).orElseThrow();
        return keep(new OpenRecord(number, stored, keys(stored)));
    }

    private OpenRecord unfilled(NodeId graph) {
        Predicate<OpenRecord> fits = record -> record.graph().equals(graph) && record.size() < FULL;
        return open.values().stream().filter(fits).findFirst().orElseGet(() -> {
            table.prepare();
            return keep(new OpenRecord(table.newNumber(), graph));
        });
    }

    private OpenRecord keep(OpenRecord record) {
        if (open.size() == MOST_OPEN) {
            store(open.remove(open.keySet().iterator().next()));
        }
        open.put(record.number(), record);
        isChanged = true;
        return record;
    }

    /** Stores what the transaction has changed. */
    public void flush() {
        open.values().forEach(this::store);
        table.flush();
        forget();
    }

    /** Drops what a transaction that ends without a commit has changed. The next one may give the numbers of its terms to others. */
    public void abort() {
        forget();
        table.abort();
        writtenUpTo = UNKNOWN;
        records.invalidateAll();
        extracted.invalidateAll();
        rules.clear();
    }

    /** Makes a new storage ready, so that what it needs does not go with a transaction that ends without a commit. Needs a write transaction. */
    public void prepare() {
        table.prepare();
    }

    private void forget() {
        open.clear();
        isChanged = false;
    }

    private void store(OpenRecord record) {
        PackedRecord packed = record.packed();
        table.addCommon(packed.quads().stream().map(StoredTriple::of).flatMap(this::commonTerms).distinct().toList());
        Set<RecordTable.Key> keys = keys(packed);
        record.keys().stream().filter(key -> !keys.contains(key)).forEach(key -> table.strike(key, record.number()));
        keys.stream().filter(key -> !record.keys().contains(key)).forEach(key -> table.enter(key, record.number()));
        if (packed.size() == 0) {
            table.removeContent(record.number());
        } else {
            table.setContent(record.number(), packed.written());
        }
        table.addStatements(record.change());
        writtenUpTo = writtenTerms.getAsLong();
    }

    /** By what a record is found. */
    private Set<RecordTable.Key> keys(PackedRecord record) {
        if (record.size() == 0) {
            return Set.of();
        }
        Set<RecordTable.Key> keys = new HashSet<>();
        keys.add(new RecordTable.Key(record.graph(), false));
        for (NodeId term : record.terms()) {
            boolean subject = record.hasSubject(term);
            if (subject || isFindable(term)) {
                keys.add(new RecordTable.Key(term, subject));
            }
        }
        return keys;
    }

    private Stream<NodeId> commonTerms(StoredTriple statement) {
        return term(statement.property()).equals(RDF.Nodes.type) ? Stream.of(statement.property(), statement.object()) : Stream.of(statement.property());
    }

    /** True for a term by which records are found. */
    private boolean isFindable(NodeId term) {
        return term.isPtr() && !table.isCommon(term) && !term(term).isLiteral();
    }

    private Optional<PackedRecord> stored(NodeId number) {
        return table.content(number).map(content -> noted(number, records.get(content, this::read)));
    }

    private PackedRecord read(NodeId content) {
        return PackedRecord.read(table.text(content));
    }

    /** For a reading of all records: it leaves the cache as it is. */
    private PackedRecord scanned(RecordTable.Entry entry) {
        PackedRecord record = Optional.ofNullable(records.getIfPresent(entry.content())).orElseGet(() -> read(entry.content()));
        recent().records().put(entry.number(), record);
        return noted(entry.number(), record);
    }

    private PackedRecord noted(NodeId number, PackedRecord record) {
        if (extracted.getIfPresent(number) == null && rule(record.graph()).filter(rule -> rule == PackingRule.EXTRACTED).isPresent()) {
            extracted.put(number, true);
        }
        return record;
    }

    /** Of the transaction of this thread; nothing is remembered of one that writes. */
    private RecentRecords recent() {
        Transaction transaction = transactions.getThreadTransaction();
        Optional<RecentRecords> last = recent.get().filter(records -> records.isOf(transaction));
        if (last.isEmpty()) {
            RecentRecords empty = new RecentRecords(transaction);
            recent.set(transaction.isWriteTxn() ? Optional.empty() : Optional.of(empty));
            return empty;
        }
        return last.get();
    }

    /** The quads that have the terms of a pattern. */
    Iterator<Tuple<NodeId>> find(Tuple<NodeId> quad) {
        NodeId graph = quad.get(0);
        StoredTriple pattern = StoredTriple.of(quad);
        if (!NodeId.isAny(graph) && rule(graph).isEmpty()) {
            return Iter.nullIterator();
        }
        boolean writing = isWriting();
        Iterator<Tuple<NodeId>> changed = writing ? changed(graph, pattern).iterator() : Iter.nullIterator();
        if (!NodeId.isAny(pattern.property()) && !table.isCommon(pattern.property()) || !NodeId.isAny(pattern.subject()) && !pattern.subject().isPtr() || isOfOtherClass(pattern)) {
            return changed;
        }
        Iterator<Tuple<NodeId>> kept = Iter.flatMap(candidates(graph, pattern), record -> found(record, graph, pattern));
        return writing ? Iter.concat(changed, kept) : kept;
    }

    /** True where a class is asked for that no subject of packed statements has. */
    private boolean isOfOtherClass(StoredTriple pattern) {
        return !NodeId.isAny(pattern.property()) && !NodeId.isAny(pattern.object()) && !table.isCommon(pattern.object())
                && term(pattern.property()).equals(RDF.Nodes.type);
    }

    /** The stored records in which there may be something. */
    private Iterator<PackedRecord> candidates(NodeId graph, StoredTriple pattern) {
        if (!NodeId.isAny(pattern.subject())) {
            return withSubject(pattern.subject()).records().stream().filter(number -> mayHold(number, pattern.property()))
                    .flatMap(number -> recent(number).stream()).iterator();
        }
        boolean byObject = !NodeId.isAny(pattern.object()) && isFindable(pattern.object());
        if (byObject || !NodeId.isAny(graph)) {
            return Iter.flatMap(unchanged(table.with(byObject ? pattern.object() : graph).iterator()), number -> stored(number).stream().iterator());
        }
        Iterator<RecordTable.Entry> all = Iter.filter(table.all(changed()), entry -> mayHold(entry.number(), pattern.property()));
        return Iter.map(all, this::scanned);
    }

    private RecentRecords.Subject withSubject(NodeId subject) {
        return recent().subjects().computeIfAbsent(subject, unknown -> new RecentRecords.Subject(Iter.toList(unchanged(table.withSubject(subject).iterator()))));
    }

    private Optional<PackedRecord> recent(NodeId number) {
        Map<NodeId, PackedRecord> last = recent().records();
        Optional<PackedRecord> record = Optional.ofNullable(last.get(number)).or(() -> stored(number));
        record.ifPresent(found -> last.put(number, found));
        return record;
    }

    /** False for a record that is known to be of a graph in which no statement with the property is packed. */
    private boolean mayHold(NodeId number, NodeId property) {
        return NodeId.isAny(property) || extracted.getIfPresent(number) == null || PackingRule.EXTRACTED.hasProperty(term(property));
    }

    /**
     * True if a subject has packed statements alone, as a query asks for many of them one after the other; false as well where the
     * property asked for is none of packed statements, and in a transaction that writes.
     *
     * @param others whether it has statements that are not packed
     */
    boolean holdsAll(NodeId subject, NodeId property, BooleanSupplier others) {
        boolean askable = !NodeId.isAny(subject) && subject.isPtr() && !NodeId.isAny(property) && table.isCommon(property);
        if (!askable || transactions.getThreadTransaction().isWriteTxn()) {
            return false;
        }
        RecentRecords.Subject found = withSubject(subject);
        if (found.elsewhere() == RecentRecords.Elsewhere.UNKNOWN) {
            found.setElsewhere(found.records().isEmpty() || others.getAsBoolean() ? RecentRecords.Elsewhere.SOME : RecentRecords.Elsewhere.NONE);
        }
        return found.elsewhere() == RecentRecords.Elsewhere.NONE;
    }

    private static Iterator<Tuple<NodeId>> found(PackedRecord record, NodeId graph, StoredTriple pattern) {
        boolean wanted = NodeId.isAny(graph) || graph.equals(record.graph());
        return wanted ? record.find(pattern).iterator() : Iter.nullIterator();
    }

    /** The numbers but for those of records that this transaction has changed. */
    private Iterator<NodeId> unchanged(Iterator<NodeId> numbers) {
        Set<NodeId> changed = changed();
        return changed.isEmpty() ? numbers : Iter.filter(numbers, number -> !changed.contains(number));
    }

    private Set<NodeId> changed() {
        return isWriting() ? Set.copyOf(open.keySet()) : Set.of();
    }

    private List<Tuple<NodeId>> changed(NodeId graph, StoredTriple pattern) {
        return open.values().stream().filter(record -> NodeId.isAny(graph) || graph.equals(record.graph()))
                .flatMap(record -> record.find(pattern).stream().map(statement -> statement.in(record.graph()))).toList();
    }

    /** True in the transaction that has changed something. */
    private boolean isWriting() {
        if (!isChanged) {
            return false;
        }
        Transaction transaction = transactions.getThreadTransaction();
        return transaction != null && transaction.isWriteTxn();
    }

    /** Number of statements. Needs a transaction. */
    public long size() {
        return table.statements() + (isWriting() ? table.newStatements() + open.values().stream().mapToInt(OpenRecord::change).sum() : 0);
    }

    /** All quads that are packed. Needs a transaction. */
    public Iterator<Tuple<NodeId>> all() {
        return find(ANYTHING);
    }

    /** The terms of all records that are stored, those of a record once. Needs a transaction. */
    public Iterator<NodeId> terms(Progress progress) {
        return Iter.flatMap(progress.over(table.all(Set.of()), "checking the terms in packed records", table.records()), entry -> scanned(entry).terms().iterator());
    }

    /** What is damaged, in words: records that cannot be read, or that hold other statements together than were counted. Needs a transaction. */
    public List<String> findings(Progress progress) {
        List<String> findings = new ArrayList<>();
        int unreadable = 0;
        int unfindable = 0;
        long count = 0;
        Iterator<RecordTable.Entry> entries = progress.over(table.all(Set.of()), "checking packed records", table.records());
        while (entries.hasNext()) {
            RecordTable.Entry entry = entries.next();
            try {
                PackedRecord record = scanned(entry);
                count += record.quads().size();
                unfindable += keys(record).stream().allMatch(key -> table.isEntered(key, entry.number())) ? 0 : 1;
            } catch (RuntimeException damage) {
                unreadable++;
            }
        }
        if (unreadable > 0) {
            findings.add(unreadable + " records of packed statements cannot be read");
        } else if (count != table.statements()) {
            findings.add("the packed records hold " + count + " of " + table.statements() + " statements");
        } else if (unfindable > 0) {
            findings.add(unfindable + " packed records are not found by all of their terms");
        }
        return findings;
    }
}
