package org.papergraph.reader.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Opens documents with Woodstox: nothing outside a document is looked at, and depth and entities have bounds. */
final class XmlParser {

    /** Elements within one another. */
    private static final int DEEPEST = 500;
    /** Expansions of entities that the document declares itself. */
    private static final int MOST_EXPANSIONS = 100_000;
    private static final int DEEPEST_EXPANSION = 20;
    private static final int MOST_ATTRIBUTES = 500;
    /** In UTF-16 units. */
    private static final int LONGEST_ATTRIBUTE = 1 << 20;

    private XmlParser() {
    }

    /** @param entities take part in the reading, and note those that are not known */
    static XMLStreamReader2 open(Reader characters, XmlEntities entities) throws XMLStreamException {
        WstxInputFactory factory = new WstxInputFactory();
        XMLResolver nothing = (publicId, systemId, base, name) -> Reader.nullReader();
        XMLResolver outside = (publicId, systemId, base, name) -> entities.outside(name);
        XMLResolver undeclared = (publicId, systemId, base, name) -> entities.content(name);
        factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, nothing);
        factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, outside);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, undeclared);
        factory.setProperty(WstxInputProperties.P_CACHE_DTDS, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, MOST_EXPANSIONS);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, DEEPEST_EXPANSION);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return (XMLStreamReader2) factory.createXMLStreamReader(characters);
    }
}
