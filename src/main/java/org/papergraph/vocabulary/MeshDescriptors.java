package org.papergraph.vocabulary;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.papergraph.vocabulary.VocabularyStatement.Kind;

/** Reads the descriptors of MeSH as the National Library of Medicine publishes them in XML; broader ones by tree numbers. */
final class MeshDescriptors {

    private static final String DESCRIPTOR = "http://id.nlm.nih.gov/mesh/";

    private final Consumer<VocabularyStatement> sink;
    /** tree number → descriptor */
    private final Map<String, String> places = new HashMap<>();
    private String descriptor = "";

    MeshDescriptors(Consumer<VocabularyStatement> sink) {
        this.sink = sink;
    }

    void read(InputStream bytes) {
        try {
            XMLStreamReader xml = open(bytes);
            List<String> path = new ArrayList<>();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    path.add(xml.getLocalName());
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    path.remove(path.size() - 1);
                } else if (event == XMLStreamReader.CHARACTERS && !xml.isWhiteSpace()) {
                    text(String.join("/", path.subList(Math.min(2, path.size()), path.size())), xml.getText().strip());
                }
            }
        } catch (XMLStreamException fault) {
            throw new VocabularyException("this is no good XML: " + String.valueOf(fault.getMessage()).replace('\n', ' '), fault.getLocation() == null ? 0 : fault.getLocation().getLineNumber());
        }
        places.forEach((place, term) -> broader(place, term));
    }

    /** Nothing outside the document is looked at. */
    private static XMLStreamReader open(InputStream bytes) throws XMLStreamException {
        WstxInputFactory factory = new WstxInputFactory();
        XMLResolver nothing = (publicId, systemId, base, name) -> Reader.nullReader();
        factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, nothing);
        factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, nothing);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1_000);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(bytes);
    }

    /** @param path of the element behind the record */
    private void text(String path, String text) {
        switch (path) {
            case "DescriptorUI" -> descriptor = DESCRIPTOR + text;
            case "DescriptorName/String" -> sink.accept(new VocabularyStatement(Kind.LABEL, descriptor, text));
            case "ConceptList/Concept/TermList/Term/String" -> sink.accept(new VocabularyStatement(Kind.OTHER_LABEL, descriptor, text));
            case "TreeNumberList/TreeNumber" -> places.put(text, descriptor);
            default -> {
                // notes, dates, allowed qualifiers
            }
        }
    }

    private void broader(String place, String term) {
        int stop = place.lastIndexOf('.');
        String above = stop < 0 ? "" : places.getOrDefault(place.substring(0, stop), "");
        if (!above.isEmpty() && !above.equals(term)) {
            sink.accept(new VocabularyStatement(Kind.BROADER, term, above));
        }
    }
}
