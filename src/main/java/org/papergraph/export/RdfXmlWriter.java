package org.papergraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.papergraph.graph.Vocabulary;

/** RDF/XML: one {@code rdf:Description} for each subject, one element for each statement. */
final class RdfXmlWriter implements StatementWriter {

    private static final Set<String> NO_PROPERTIES = Set.of("Description", "RDF", "ID", "about", "parseType", "resource",
            "nodeID", "datatype", "li", "bagID", "aboutEach", "aboutEachPrefix");
    private static final String OWN_PREFIX = "ns";

    private final Writer target;
    private final XMLStreamWriter out;
    private Statement last = Statement.NONE;

    RdfXmlWriter(OutputStream out) throws IOException {
        this.target = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private interface XmlAction {
        void run() throws XMLStreamException;
    }

    private static void attempt(XmlAction action) throws IOException {
        try {
            action.run();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public void begin() throws IOException {
        attempt(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement("rdf", "RDF", RDF.uri);
            for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
                out.writeNamespace(prefix.getKey(), prefix.getValue());
            }
            out.writeCharacters("\n");
        });
    }

    @Override
    public void write(Statement statement) throws IOException {
        attempt(() -> {
            if (!statement.isAbout(last)) {
                endSubject();
                out.writeCharacters("  ");
                out.writeStartElement("rdf", "Description", RDF.uri);
                out.writeAttribute("rdf", RDF.uri, "about", checked(statement.triple().getSubject().getURI(), statement));
                out.writeCharacters("\n");
            }
            writeProperty(statement);
        });
        last = statement;
    }

    @Override
    public void end() throws IOException {
        attempt(() -> {
            endSubject();
            out.writeEndElement();
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        });
        target.flush();
    }

    private void endSubject() throws XMLStreamException {
        if (last != Statement.NONE) {
            out.writeCharacters("  ");
            out.writeEndElement();
            out.writeCharacters("\n");
        }
    }

    private void writeProperty(Statement statement) throws XMLStreamException {
        out.writeCharacters("    ");
        Triple triple = statement.triple();
        String iri = checked(triple.getPredicate().getURI(), statement);
        int split = Util.splitNamespaceXML(iri);
        String namespace = iri.substring(0, split);
        String name = iri.substring(split);
        if (name.isEmpty() || namespace.equals(RDF.uri) && NO_PROPERTIES.contains(name)) {
            throw refused(statement, "has a property that is no XML name");
        }
        if (triple.getObject().isURI()) {
            writeLink(namespace, name, checked(triple.getObject().getURI(), statement));
        } else {
            writeLiteral(namespace, name, triple.getObject(), statement);
        }
        out.writeCharacters("\n");
    }

    private void writeLink(String namespace, String name, String target) throws XMLStreamException {
        Optional<String> prefix = prefix(namespace);
        out.writeEmptyElement(prefix.orElse(OWN_PREFIX), name, namespace);
        declare(prefix, namespace);
        out.writeAttribute("rdf", RDF.uri, "resource", target);
    }

    private void writeLiteral(String namespace, String name, Node literal, Statement statement) throws XMLStreamException {
        Optional<String> prefix = prefix(namespace);
        out.writeStartElement(prefix.orElse(OWN_PREFIX), name, namespace);
        declare(prefix, namespace);
        if (!literal.getLiteralLanguage().isEmpty()) {
            out.writeAttribute("xml:lang", literal.getLiteralLanguage());
        } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            out.writeAttribute("rdf", RDF.uri, "datatype", checked(literal.getLiteralDatatypeURI(), statement));
        }
        writeText(checked(literal.getLiteralLexicalForm(), statement));
        out.writeEndElement();
    }

    private void declare(Optional<String> prefix, String namespace) throws XMLStreamException {
        if (prefix.isEmpty()) {
            out.writeNamespace(OWN_PREFIX, namespace);
        }
    }

    private static Optional<String> prefix(String namespace) {
        return Vocabulary.PREFIXES.entrySet().stream()
                .filter(prefix -> prefix.getValue().equals(namespace))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** An XML reader would take a bare carriage return for a line feed. */
    private void writeText(String text) throws XMLStreamException {
        String[] parts = text.split("\r", -1);
        out.writeCharacters(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            out.writeEntityRef("#xD");
            out.writeCharacters(parts[i]);
        }
    }

    private static String checked(String text, Statement statement) {
        if (!text.codePoints().allMatch(RdfXmlWriter::isXml)) {
            throw refused(statement, "has a character that XML cannot carry");
        }
        return text;
    }

    private static boolean isXml(int c) {
        return c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n' || c == '\r';
    }

    private static ExportException refused(Statement statement, String reason) {
        return new ExportException("RDF/XML cannot be written, for this statement " + reason
                + "; choose another format\n" + statement.line());
    }
}
