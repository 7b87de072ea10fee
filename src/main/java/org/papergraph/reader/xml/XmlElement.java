package org.papergraph.reader.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.reader.format.StreamSafeText;

/**
 * An element of a record. Names are without prefixes, as formats differ in namespaces from version to version and not in names.
 *
 * @param namespace IRI; empty where there is none
 * @param line of the document, from 1, where the element begins
 * @param attributes by name
 * @param nodes in the order of the document
 */
record XmlElement(String name, String namespace, int line, Map<String, String> attributes, List<XmlTree.Node> nodes) implements XmlTree.Node {

    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";
    private static final Set<String> SOURCE_OF_FORMULA = Set.of("annotation", "annotation-xml", "tex-math");
    private static final Set<String> INDEX = Set.of("sub", "sup");
    /** Elements whose text does not go on with that around them, in any of the formats. */
    private static final Set<String> BLOCK = Set.of("AbstractText", "break", "br", "caption", "def", "div", "head", "item", "label", "li", "lb", "list",
            "list-item", "p", "ab", "s", "sec", "table", "td", "term", "th", "title", "tr", "address", "country", "addrLine", "postCode", "settlement", "region", "institution",
            "orgName", "affiliation", "biblScope", "ref-list");

    XmlElement {
        attributes = Map.copyOf(attributes);
        nodes = List.copyOf(nodes);
    }

    /** The value of an attribute; empty where there is none. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    Stream<XmlElement> children() {
        return nodes.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** The elements at a path of names from this one on, such as {@code Journal/ISSN}; a star is any name. */
    Stream<XmlElement> at(String path) {
        Stream<XmlElement> found = Stream.of(this);
        for (String step : path.split("/")) {
            found = found.flatMap(XmlElement::children).filter(child -> step.equals("*") || child.name.equals(step));
        }
        return found;
    }

    Optional<XmlElement> first(String path) {
        return at(path).findFirst();
    }

    boolean has(String path) {
        return first(path).isPresent();
    }

    /** The text of the first element at a path; empty where there is none. */
    String text(String path) {
        return first(path).map(XmlElement::text).orElse("");
    }

    /** The texts at a path that are not blank. */
    List<String> texts(String path) {
        return at(path).map(XmlElement::text).filter(text -> !text.isEmpty()).toList();
    }

    /** The elements of some names in it, at any depth, in the order of the document; none within another. */
    Stream<XmlElement> within(String... names) {
        return children().flatMap(child -> Stream.of(names).anyMatch(child.name::equals) ? Stream.of(child) : child.within(names));
    }

    /** The text that a reader sees, in Unicode NFC, white space as one blank: without markup and without the sources of formulas. */
    String text() {
        return textWithout(Set.of());
    }

    /** The text without that of elements of some names. */
    String textWithout(Set<String> omitted) {
        StringBuilder text = new StringBuilder();
        append(text, omitted);
        return StreamSafeText.nfc(text).replaceAll("\\s+", " ").strip();
    }

    private void append(StringBuilder text, Set<String> omitted) {
        boolean isBlock = BLOCK.contains(name);
        text.append(isBlock ? "\n" : "");
        for (XmlTree.Node node : nodes) {
            if (node instanceof XmlTree.Characters characters) {
                text.append(namespace.equals(MATHML) && characters.text().isBlank() ? "" : characters.text());
            } else if (node instanceof XmlElement child && !omitted.contains(child.name) && !repeats(child)) {
                unbreak(text, child);
                child.append(text, omitted);
            }
        }
        text.append(isBlock ? "\n" : "");
    }

    /** Takes back a line break before an index, where no text has a blank. */
    private static void unbreak(StringBuilder text, XmlElement next) {
        int end = text.length();
        while (INDEX.contains(next.name) && end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(end).indexOf('\n') >= 0) {
            text.setLength(end);
        }
    }

    /** True for the source of a formula that stands here in MathML too. */
    private boolean repeats(XmlElement child) {
        return SOURCE_OF_FORMULA.contains(child.name) && children().anyMatch(other -> !SOURCE_OF_FORMULA.contains(other.name) && other.namespace.equals(MATHML));
    }
}
