package org.papergraph.store.packed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.NodeIdType;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;

/**
 * The packed records of a store. TDB2 keeps them as it keeps all else, in its transactions: their texts in the table of terms, and by which
 * numbers and terms they are found in the triples of the default graph, which {@link VisibleTriples} shows without them.
 *
 * <p>A record is found by the subjects in it, and by its graph and the other terms in it, but neither by literals nor by the common terms:
 * properties and classes, which occur in most.
 */
final class RecordTable {

    private static final String NAMESPACE = "urn:x-papergraph:packed:";
    private static final NodeId TABLE = NodeIdFactory.createValue(NodeIdType.XSD_INTEGER, 0);

    private final TupleTable triples;
    private final TupleIndex bySubject;
    private final NodeTable terms;
    private final Set<NodeId> common = ConcurrentHashMap.newKeySet();
    /** record → its text */
    private NodeId content = NodeId.NodeDoesNotExist;
    /** term → record in which it is a subject */
    private NodeId subjectIn = NodeId.NodeDoesNotExist;
    /** term → record in which it is something else */
    private NodeId otherIn = NodeId.NodeDoesNotExist;
    /** the table → common term */
    private NodeId commonTerm = NodeId.NodeDoesNotExist;
    /** the table → number of statements in all records, of keys, and of the last record */
    private NodeId statements = NodeId.NodeDoesNotExist;
    private NodeId keys = NodeId.NodeDoesNotExist;
    private NodeId lastRecord = NodeId.NodeDoesNotExist;
    private Set<NodeId> properties = Set.of();
    /** By property, what the transaction that writes has added to its number. */
    private final Map<NodeId, Long> changes = new HashMap<>();

    /** Needs a transaction. */
    RecordTable(NodeTupleTable triples) {
        this.triples = triples.getTupleTable();
        this.bySubject = Stream.of(this.triples.getIndexes()).filter(index -> index.getName().equals("SPO")).findFirst().orElseThrow();
        this.terms = triples.getNodeTable();
        recall();
    }

    private void recall() {
        content = terms.getNodeIdForNode(property("content"));
        subjectIn = terms.getNodeIdForNode(property("subjectIn"));
        otherIn = terms.getNodeIdForNode(property("otherIn"));
        commonTerm = terms.getNodeIdForNode(property("commonTerm"));
        statements = terms.getNodeIdForNode(property("statements"));
        keys = terms.getNodeIdForNode(property("keys"));
        lastRecord = terms.getNodeIdForNode(property("lastRecord"));
        properties = Stream.of(content, subjectIn, otherIn, commonTerm, statements, keys, lastRecord).filter(property -> !NodeId.isDoesNotExist(property))
                .collect(Collectors.toUnmodifiableSet());
        find(TABLE, commonTerm).forEachRemaining(common::add);
    }

    /** Enters the properties into the table of terms, if they are not there. Needs a write transaction. */
    void prepare() {
        if (NodeId.isDoesNotExist(content)) {
            List.of("content", "subjectIn", "otherIn", "commonTerm", "statements", "keys", "lastRecord").forEach(name -> terms.getAllocateNodeId(property(name)));
            recall();
        }
    }

    private static Node property(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }

    /** The properties of this table's triples. */
    Set<NodeId> properties() {
        return properties;
    }

    /** The properties of those that not every index has. */
    Set<NodeId> keyProperties() {
        return NodeId.isDoesNotExist(content) ? Set.of() : Set.of(subjectIn, otherIn);
    }

    boolean isCommon(NodeId term) {
        return common.contains(term);
    }

    void addCommon(Collection<NodeId> terms) {
        terms.stream().filter(common::add).forEach(term -> add(TABLE, commonTerm, term));
    }

    /** Numbers of the records in which a term is a subject. */
    List<NodeId> withSubject(NodeId term) {
        return Iter.toList(find(term, subjectIn));
    }

    /** Numbers of the records in which a term, which is no common one, stands, as graph or wherever. */
    List<NodeId> with(NodeId term) {
        return Iter.toList(Iter.concat(find(term, subjectIn), find(term, otherIn)));
    }

    /** A record: its number, and the term that is its text. */
    record Entry(NodeId number, NodeId content) {
    }

    /** All records but some, by the numbers of these. */
    Iterator<Entry> all(Set<NodeId> but) {
        return NodeId.isDoesNotExist(content) ? Iter.nullIterator()
                : Iter.filter(Iter.map(triples.find(TupleFactory.create3(NodeId.NodeIdAny, content, NodeId.NodeIdAny)),
                        triple -> new Entry(triple.get(0), triple.get(2))), entry -> !but.contains(entry.number));
    }

    /** The term that is the text of a record. */
    Optional<NodeId> content(NodeId number) {
        Iterator<NodeId> found = find(number, content);
        return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
    }

    /** The text of a record, read past the cache of terms: it would crowd out what is asked for more often. */
    String text(NodeId content) {
        return terms.baseNodeTable().getNodeForNodeId(content).getLiteralLexicalForm();
    }

    /** Puts a text in the place of the one that a record has, if any. */
    void setContent(NodeId number, String text) {
        removeContent(number);
        add(number, content, terms.baseNodeTable().getAllocateNodeId(NodeFactory.createLiteralString(text)));
    }

    void removeContent(NodeId number) {
        content(number).ifPresent(text -> delete(number, content, text));
    }

    /**
     * By what a record is found.
     *
     * @param subject true for a term that is a subject in it
     */
    record Key(NodeId term, boolean subject) {
    }

    /** In the index by subject alone: nothing asks for keys by their records. */
    void enter(Key key, NodeId number) {
        bySubject.add(stored(key, number));
        change(keys, 1);
    }

    /** In all indexes: stores of before have keys in each. */
    void strike(Key key, NodeId number) {
        triples.delete(stored(key, number));
        change(keys, -1);
    }

    /** The number of keys; none of a store of before, which counted none. */
    OptionalLong keys() {
        return NodeId.isDoesNotExist(keys) ? OptionalLong.empty() : OptionalLong.of(stored(keys));
    }

    boolean isEntered(Key key, NodeId number) {
        return bySubject.find(stored(key, number)).hasNext();
    }

    private Tuple<NodeId> stored(Key key, NodeId number) {
        return triple(key.term, key.subject ? subjectIn : otherIn, number);
    }

    /** The number of all records before this transaction, or a few more: those without statements any longer are counted. */
    long records() {
        return stored(lastRecord);
    }

    /** Statements in all records before this transaction. */
    long statements() {
        return stored(statements);
    }

    /** Statements that the transaction that writes has added, or a number below 0. */
    long newStatements() {
        return changes.getOrDefault(statements, 0L);
    }

    void addStatements(long more) {
        change(statements, more);
    }

    /** A number that no record has. */
    NodeId newNumber() {
        change(lastRecord, 1);
        return NodeIdFactory.createValue(NodeIdType.XSD_INTEGER, stored(lastRecord) + changes.get(lastRecord));
    }

    /** In a store of before, nothing for keys. */
    private void change(NodeId property, long more) {
        if (!NodeId.isDoesNotExist(property)) {
            changes.merge(property, more, Long::sum);
        }
    }

    private long stored(NodeId property) {
        Iterator<NodeId> found = find(TABLE, property);
        return found.hasNext() ? Long.parseLong(NodeId.extract(found.next()).getLiteralLexicalForm()) : 0;
    }

    /** Writes the numbers that have changed, without which a commit would lose them. */
    void flush() {
        changes.forEach((property, more) -> {
            NodeId number = NodeIdFactory.createValue(NodeIdType.XSD_INTEGER, stored(property) + more);
            Iter.toList(find(TABLE, property)).forEach(old -> delete(TABLE, property, old));
            add(TABLE, property, number);
        });
        changes.clear();
    }

    void abort() {
        changes.clear();
    }

    private Iterator<NodeId> find(NodeId subject, NodeId property) {
        return NodeId.isDoesNotExist(property) ? Iter.nullIterator()
                : Iter.map(triples.find(TupleFactory.create3(subject, property, NodeId.NodeIdAny)), triple -> triple.get(2));
    }

    private void add(NodeId subject, NodeId property, NodeId object) {
        triples.add(triple(subject, property, object));
    }

    private void delete(NodeId subject, NodeId property, NodeId object) {
        triples.delete(triple(subject, property, object));
    }

    private static Tuple<NodeId> triple(NodeId subject, NodeId property, NodeId object) {
        return TupleFactory.create3(subject, property, object);
    }
}
