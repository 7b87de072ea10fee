package org.papergraph.reader.xml;

/**
 * The place of an element that begins.
 *
 * @param parent name of the element around it; empty for the root
 * @param element its name, namespace and attributes, still without content
 */
record XmlPlace(String parent, XmlElement element) {

    boolean isCalled(String name) {
        return element.name().equals(name);
    }

    /** True in a namespace whose IRI begins so. */
    boolean isIn(String namespace) {
        return element.namespace().startsWith(namespace);
    }
}
