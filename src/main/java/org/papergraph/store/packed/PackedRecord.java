package org.papergraph.store.packed;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * Statements of one named graph, in the order of their subjects: a table of the terms that occur, and three places in it a statement.
 *
 * <p>As text it is the Base64 form of: the graph; the number of terms and each as the difference to the one before it, ascending; the
 * number of statements and for each the difference to the place of the subject before, the place of the property, that of the object. A
 * graph or term is a number of 64 bits as TDB2 stores it; all numbers but the graph are in groups of seven bits, the least first (LEB128).
 */
final class PackedRecord {

    private static final int PLACES = 3;
    /** No place of a term: of a term that a pattern leaves open, and of one that is not here. */
    private static final int ANY = -2;
    private static final int ABSENT = -1;
    private static final StoredTriple ANYTHING = new StoredTriple(NodeId.NodeIdAny, NodeId.NodeIdAny, NodeId.NodeIdAny);
    private static final int[] UNREAD = {};
    /** Of a place, so that three of them are one number: a record has less than two million terms. */
    private static final int PLACE_BITS = 21;
    private static final int LAST_PLACE = (1 << PLACE_BITS) - 1;

    private final NodeId graph;
    /** Ascending. */
    private final long[] numbers;
    private final int size;
    /** The statements as they are written, which are read when the first one is asked for: many records have no term that is. */
    private final Groups written;
    private volatile int[] places;

    private PackedRecord(NodeId graph, long[] numbers, int size, Groups written, int[] places) {
        this.graph = graph;
        this.numbers = numbers;
        this.size = size;
        this.written = written;
        this.places = places;
    }

    static PackedRecord of(NodeId graph, Collection<StoredTriple> statements) {
        long[] written = numbers(statements);
        long[] numbers = Arrays.stream(written).sorted().distinct().toArray();
        if (numbers.length > LAST_PLACE) {
            throw new IllegalArgumentException("a record of " + numbers.length + " terms");
        }
        long[] ordered = new long[statements.size()];
        for (int at = 0; at < ordered.length; at++) {
            ordered[at] = (place(written[PLACES * at], numbers) << PLACE_BITS | place(written[PLACES * at + 1], numbers)) << PLACE_BITS
                    | place(written[PLACES * at + 2], numbers);
        }
        Arrays.sort(ordered);
        int[] places = new int[PLACES * ordered.length];
        for (int at = 0; at < ordered.length; at++) {
            places[PLACES * at] = (int) (ordered[at] >>> 2 * PLACE_BITS);
            places[PLACES * at + 1] = (int) (ordered[at] >>> PLACE_BITS) & LAST_PLACE;
            places[PLACES * at + 2] = (int) ordered[at] & LAST_PLACE;
        }
        return new PackedRecord(graph, numbers, ordered.length, new Groups(new byte[0], 0), places);
    }

    /** The terms of the statements, one after the other. */
    private static long[] numbers(Collection<StoredTriple> statements) {
        byte[] stored = new byte[PLACES * Long.BYTES * statements.size()];
        int at = 0;
        for (StoredTriple statement : statements) {
            NodeIdFactory.set(statement.subject(), stored, at);
            NodeIdFactory.set(statement.property(), stored, at + Long.BYTES);
            NodeIdFactory.set(statement.object(), stored, at + 2 * Long.BYTES);
            at += PLACES * Long.BYTES;
        }
        long[] numbers = new long[PLACES * statements.size()];
        ByteBuffer.wrap(stored).asLongBuffer().get(numbers);
        return numbers;
    }

    private static long place(long number, long[] numbers) {
        return Arrays.binarySearch(numbers, number);
    }

    NodeId graph() {
        return graph;
    }

    /** Each term that occurs, once. */
    List<NodeId> terms() {
        return Arrays.stream(numbers).mapToObj(PackedRecord::term).toList();
    }

    int size() {
        return size;
    }

    /** In memory, in bytes. */
    int weight() {
        return 100 + Long.BYTES * numbers.length + Integer.BYTES * PLACES * size + written.length();
    }

    boolean hasSubject(NodeId subject) {
        int place = place(subject);
        int at = first(place);
        return place >= 0 && at < size && places()[PLACES * at] == place;
    }

    private int[] places() {
        int[] known = places;
        if (known == UNREAD) {
            known = written.places(size);
            places = known;
        }
        return known;
    }

    /** All statements, as quads. */
    List<Tuple<NodeId>> quads() {
        return find(ANYTHING);
    }

    /** The statements that have the terms of a pattern, as quads. */
    List<Tuple<NodeId>> find(StoredTriple pattern) {
        int subject = wanted(pattern.subject());
        int property = wanted(pattern.property());
        int object = wanted(pattern.object());
        if (subject == ABSENT || property == ABSENT || object == ABSENT) {
            return List.of();
        }
        List<Tuple<NodeId>> found = new ArrayList<>();
        int[] places = places();
        int end = subject == ANY ? places.length : PLACES * first(subject + 1);
        for (int at = subject == ANY ? 0 : PLACES * first(subject); at < end; at += PLACES) {
            if ((property == ANY || property == places[at + 1]) && (object == ANY || object == places[at + 2])) {
                found.add(TupleFactory.create4(graph, term(pattern.subject(), places[at]), term(pattern.property(), places[at + 1]), term(pattern.object(), places[at + 2])));
            }
        }
        return found;
    }

    /** The term at a place, which is that of the pattern if it has one. */
    private NodeId term(NodeId wanted, int place) {
        return NodeId.isAny(wanted) ? term(numbers[place]) : wanted;
    }

    /** The place of a term of a pattern, {@link #ANY} or {@link #ABSENT}. */
    private int wanted(NodeId term) {
        return NodeId.isAny(term) ? ANY : Math.max(ABSENT, place(term));
    }

    /** The first statement whose subject has this place or a later one. */
    private int first(int subject) {
        int low = 0;
        int high = size;
        int[] places = places();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[PLACES * middle] < subject) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The place of a term among those here, or a number below 0. */
    private int place(NodeId term) {
        return Arrays.binarySearch(numbers, number(term));
    }

    String written() {
        int[] places = places();
        ByteBuffer out = ByteBuffer.allocate(Long.BYTES + 10 * (2 + numbers.length + places.length));
        out.putLong(number(graph));
        write(numbers.length, out);
        long before = 0;
        for (long number : numbers) {
            write(number - before, out);
            before = number;
        }
        write(size, out);
        for (int at = 0; at < places.length; at++) {
            boolean follows = at % PLACES == 0 && at > 0;
            write(follows ? places[at] - places[at - PLACES] : places[at], out);
        }
        return Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOf(out.array(), out.position()));
    }

    /** @throws RuntimeException where a text is not one that {@link #written} makes; of its statements, when these are asked for */
    static PackedRecord read(String written) {
        byte[] bytes = Base64.getDecoder().decode(written);
        Groups in = new Groups(bytes, Long.BYTES);
        long[] numbers = new long[Math.toIntExact(in.next())];
        long before = 0;
        for (int at = 0; at < numbers.length; at++) {
            before += in.next();
            numbers[at] = before;
        }
        int size = Math.toIntExact(in.next());
        return new PackedRecord(NodeIdFactory.get(bytes, 0), numbers, size, in, UNREAD);
    }

    private static void write(long number, ByteBuffer out) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.put((byte) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }

    /** Numbers in groups of seven bits, from a place on. */
    private static final class Groups {

        private final byte[] bytes;
        private int place;

        private Groups(byte[] bytes, int place) {
            this.bytes = bytes;
            this.place = place;
        }

        private int length() {
            return bytes.length;
        }

        private long next() {
            byte group = bytes[place++];
            long number = group & 0x7F;
            for (int shift = 7; group < 0; shift += 7) {
                group = bytes[place++];
                number |= (long) (group & 0x7F) << shift;
            }
            return number;
        }

        /** Those of statements, which all numbers from here on are. */
        private int[] places(int statements) {
            Groups rest = new Groups(bytes, place);
            int[] places = new int[PLACES * statements];
            for (int at = 0, subject = 0; at < places.length; at += PLACES) {
                subject += (int) rest.next();
                places[at] = subject;
                places[at + 1] = (int) rest.next();
                places[at + 2] = (int) rest.next();
            }
            return places;
        }
    }

    /** A term as TDB2 stores it. */
    static long number(NodeId term) {
        byte[] stored = new byte[Long.BYTES];
        NodeIdFactory.set(term, stored);
        return Bytes.getLong(stored);
    }

    private static NodeId term(long number) {
        return NodeIdFactory.get(Bytes.packLong(number));
    }
}
