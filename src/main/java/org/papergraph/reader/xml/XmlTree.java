package org.papergraph.reader.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The tree of one record while it is read; one that grows beyond its limit is a fault. */
final class XmlTree {

    /** In UTF-16 units. */
    static final int LONGEST_RECORD = 1 << 24;
    /** What an element takes beside its characters, in the same measure. */
    private static final int ELEMENT = 64;

    private final Deque<Opened> open = new ArrayDeque<>();
    private long size;

    /** A part of a record: an element or characters. */
    sealed interface Node permits XmlElement, Characters {
    }

    /** Characters between tags, entities and references resolved. */
    record Characters(String text) implements Node {
    }

    /** An element whose end is not yet read. */
    private record Opened(XmlElement start, List<Node> nodes) {
    }

    /**
     * The element that begins where the parser stands, without its content.
     *
     * @param linesBefore of the document, before those that the parser reads
     */
    static XmlElement start(XMLStreamReader2 parser, int linesBefore) {
        Map<String, String> attributes = new HashMap<>();
        for (int at = 0; at < parser.getAttributeCount(); at++) {
            attributes.merge(parser.getAttributeLocalName(at), parser.getAttributeValue(at), (one, other) -> one);
        }
        String namespace = parser.getNamespaceURI();
        return new XmlElement(parser.getLocalName(), namespace == null ? "" : namespace, linesBefore + parser.getLocation().getLineNumber(), attributes, List.of());
    }

    void open(XmlElement start) throws XMLStreamException {
        grow(ELEMENT + start.attributes().values().stream().mapToInt(String::length).sum());
        open.push(new Opened(start, new ArrayList<>()));
    }

    void add(String characters) throws XMLStreamException {
        grow(characters.length());
        open.element().nodes().add(new Characters(characters));
    }

    /** Ends the element that was opened last; the whole record if that was the first. */
    Optional<XmlElement> close() {
        Opened closed = open.pop();
        XmlElement start = closed.start();
        XmlElement whole = new XmlElement(start.name(), start.namespace(), start.line(), start.attributes(), closed.nodes());
        if (open.isEmpty()) {
            return Optional.of(whole);
        }
        open.element().nodes().add(whole);
        return Optional.empty();
    }

    private void grow(int length) throws XMLStreamException {
        size += length;
        if (size > LONGEST_RECORD) {
            throw new XMLStreamException("it is longer than " + LONGEST_RECORD + " characters");
        }
    }
}
