package org.papergraph.reader.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The elements around the records of a document, from the root on. */
final class XmlAncestors {

    private static final int MOST = 20;

    private final Deque<Tag> open = new ArrayDeque<>();

    /** A start tag with the namespaces that it declares. */
    private record Tag(String name, String text) {

        static Tag of(XMLStreamReader parser) {
            StringBuilder text = new StringBuilder("<");
            text.append(parser.getPrefix() == null || parser.getPrefix().isEmpty() ? "" : parser.getPrefix() + ":").append(parser.getLocalName());
            for (int at = 0; at < parser.getNamespaceCount(); at++) {
                String prefix = parser.getNamespacePrefix(at);
                String iri = parser.getNamespaceURI(at);
                text.append(prefix == null || prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix).append("=\"")
                        .append(iri == null ? "" : iri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")).append('"');
            }
            return new Tag(parser.getLocalName(), text.append('>').toString());
        }
    }

    void open(XMLStreamReader parser) {
        open.addLast(Tag.of(parser));
    }

    void close() {
        open.pollLast();
    }

    /** The name of the innermost; empty outside the root. */
    String parent() {
        return open.isEmpty() ? "" : open.getLast().name();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Closes all if they are so many that they are no wrappers of records. */
    void forgetDeep() {
        if (open.size() > MOST) {
            open.clear();
        }
    }

    /** The start tags, by which the rest of the document can be read as a document. */
    String tags() {
        List<String> tags = new ArrayList<>();
        open.forEach(tag -> tags.add(tag.text()));
        return String.join("", tags);
    }

    /** Closes all, as the tags are read again. */
    void reopen() {
        open.clear();
    }
}
