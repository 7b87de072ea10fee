package org.papergraph.reader.xml;

/** A part of a record: an element or characters. */
sealed interface XmlNode permits XmlElement, XmlNode.Characters {

    /** Characters between tags, entities and references resolved. */
    record Characters(String text) implements XmlNode {
    }
}
