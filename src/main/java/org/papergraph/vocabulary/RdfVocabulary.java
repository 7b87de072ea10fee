package org.papergraph.vocabulary;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.vocabulary.VocabularyStatement.Kind;

/** Reads a vocabulary in RDF, statement by statement; JSON-LD alone is held in memory. */
final class RdfVocabulary extends StreamRDFBase {

    /** Such as {@code "(line=3, column=17)"} in what a parser of JSON says. */
    private static final Pattern PLACE = Pattern.compile("(?i)line(?:No|Number)?\\s*[=:]?\\s*(\\d+)");
    /** English, no language, and the one that Wikidata has for names that are the same in all languages. */
    private static final Pattern LANGUAGE = Pattern.compile("(?i)(?:en(?:-.*)?|mul)?");

    private final Consumer<VocabularyStatement> sink;

    RdfVocabulary(Consumer<VocabularyStatement> sink) {
        this.sink = sink;
    }

    void read(InputStream bytes, VocabularyFormat format) {
        try {
            RDFParser.source(bytes).lang(format.lang().orElseThrow()).base("urn:papergraph:vocabulary").context(offline())
                    .labelToNode(LabelToNode.createUseLabelAsGiven()).errorHandler(new Faults(format)).parse(this);
        } catch (RiotException | IRIException fault) {
            throw Faults.of(format, words(fault), line(fault));
        }
    }

    /** Without any context of JSON-LD from elsewhere. */
    private static Context offline() {
        JsonLdOptions options = new JsonLdOptions((url, option) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "its context is at " + url + ", and nothing is fetched; write the context into the file");
        });
        return new Context().set(LangJSONLD11.JSONLD_OPTIONS, options);
    }

    private static String words(Throwable fault) {
        String message = ExceptionUtils.getThrowableList(fault).stream().filter(JsonLdError.class::isInstance).map(Throwable::getMessage)
                .findFirst().orElseGet(() -> Optional.ofNullable(fault.getMessage()).orElseGet(() -> fault.getClass().getSimpleName()));
        return message.replaceFirst("^\\[line: \\d+, col: \\d+ *\\] ", "");
    }

    private static long line(Throwable fault) {
        return ExceptionUtils.getThrowableList(fault).stream().map(Throwable::getMessage).filter(message -> message != null)
                .map(PLACE::matcher).filter(Matcher::find).mapToLong(place -> Long.parseLong(place.group(1))).findFirst().orElse(0);
    }

    @Override
    public void quad(Quad quad) {
        triple(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
        Node object = triple.getObject();
        String property = triple.getPredicate().getURI();
        String subject = name(triple.getSubject());
        if (object.isLiteral()) {
            literal(subject, property, object);
        } else if (property.equals(RDF.type.getURI())) {
            if (TermProperties.CLASSES_OF_NO_TERM.contains(name(object))) {
                sink.accept(new VocabularyStatement(Kind.NO_TERM, subject, ""));
            }
        } else {
            link(subject, property, name(object));
        }
    }

    private void literal(String subject, String property, Node object) {
        String text = object.getLiteralLexicalForm().strip();
        Kind kind = TermProperties.LABELS.get(property);
        if (kind != null && !text.isEmpty() && LANGUAGE.matcher(object.getLiteralLanguage()).matches()) {
            sink.accept(new VocabularyStatement(kind, subject, text));
        }
        if (property.equals(TermProperties.DEPRECATED) && text.equals("true") || property.equals(TermProperties.ACTIVE) && text.equals("false")) {
            sink.accept(new VocabularyStatement(Kind.NO_TERM, subject, ""));
        }
    }

    private void link(String subject, String property, String object) {
        Kind kind = TermProperties.LINKS.get(property);
        Kind turned = TermProperties.TURNED_LINKS.get(property);
        if (kind != null && !subject.equals(object)) {
            sink.accept(new VocabularyStatement(kind, subject, object));
        }
        if (turned != null && !subject.equals(object)) {
            sink.accept(new VocabularyStatement(turned, object, subject));
        }
    }

    private static String name(Node node) {
        return node.isURI() ? node.getURI() : "_:" + node.toString();
    }

    /** Ends the reading at a fault; a warning is none. */
    private record Faults(VocabularyFormat format) implements ErrorHandler {

        static VocabularyException of(VocabularyFormat format, String message, long line) {
            return new VocabularyException("this is no good " + format.label() + ": " + message, line);
        }

        @Override
        public void warning(String message, long line, long column) {
            // an unusual IRI or literal is read as it is
        }

        @Override
        public void error(String message, long line, long column) {
            throw of(format, message, line);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw of(format, message, line);
        }
    }
}
