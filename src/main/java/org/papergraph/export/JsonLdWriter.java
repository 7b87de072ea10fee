package org.papergraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.papergraph.graph.Vocabulary;

/** JSON-LD 1.1: one flat node object for each subject, with properties and classes in their prefixes. */
final class JsonLdWriter implements StatementWriter {

    /** Canonical, and within the 53 bits that every JSON reader keeps. */
    private static final String SAFE_INTEGER = "0|-?[1-9][0-9]{0,14}";

    private final JsonGenerator out;
    private Statement last = Statement.NONE;
    private String lastKey = "";

    JsonLdWriter(OutputStream out) throws IOException {
        this.out = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.out.setPrettyPrinter(layout());
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withRootSeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    @Override
    public void begin() throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
            out.writeStringField(prefix.getKey(), prefix.getValue());
        }
        out.writeEndObject();
        out.writeArrayFieldStart("@graph");
    }

    @Override
    public void write(Statement statement) throws IOException {
        Triple triple = statement.triple();
        String key = key(triple);
        if (!statement.isAbout(last)) {
            endSubject();
            out.writeStartObject();
            out.writeStringField("@id", whole(triple.getSubject().getURI()));
            out.writeArrayFieldStart(key);
        } else if (!key.equals(lastKey)) {
            out.writeEndArray();
            out.writeArrayFieldStart(key);
        }
        writeObject(key, triple.getObject());
        last = statement;
        lastKey = key;
    }

    @Override
    public void end() throws IOException {
        endSubject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }

    private void endSubject() throws IOException {
        if (last != Statement.NONE) {
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    /** A literal is no class to JSON-LD, but may be the value of any property. */
    private static String key(Triple triple) {
        boolean names = triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI();
        return names ? "@type" : compact(triple.getPredicate().getURI());
    }

    private void writeObject(String key, Node object) throws IOException {
        if (key.equals("@type")) {
            out.writeString(compact(object.getURI()));
        } else if (object.isURI()) {
            out.writeStartObject();
            out.writeStringField("@id", whole(object.getURI()));
            out.writeEndObject();
        } else {
            writeLiteral(object);
        }
    }

    /** Numbers and booleans as JSON's own where those give back the same characters. */
    private void writeLiteral(Node literal) throws IOException {
        String text = literal.getLiteralLexicalForm();
        String datatype = literal.getLiteralDatatypeURI();
        if (datatype.equals(XSD.xstring.getURI())) {
            out.writeString(text);
        } else if (datatype.equals(XSD.integer.getURI()) && text.matches(SAFE_INTEGER)) {
            out.writeNumber(Long.parseLong(text));
        } else if (datatype.equals(XSD.xboolean.getURI()) && text.matches("true|false")) {
            out.writeBoolean(text.equals("true"));
        } else {
            writeQualified(text, literal.getLiteralLanguage(), datatype);
        }
    }

    private void writeQualified(String text, String language, String datatype) throws IOException {
        out.writeStartObject();
        out.writeStringField("@value", text);
        out.writeStringField(language.isEmpty() ? "@type" : "@language", language.isEmpty() ? compact(datatype) : language);
        out.writeEndObject();
    }

    private static String compact(String iri) {
        for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
            if (iri.startsWith(prefix.getValue()) && !iri.startsWith("//", prefix.getValue().length())) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return whole(iri);
    }

    private static String whole(String iri) {
        int colon = iri.indexOf(':');
        if (Vocabulary.PREFIXES.containsKey(iri.substring(0, colon)) && !iri.startsWith("//", colon + 1)) {
            throw new ExportException("JSON-LD cannot tell this IRI from an abbreviated one; choose another format: " + iri);
        }
        return iri;
    }
}
