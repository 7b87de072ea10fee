package org.papergraph.cli.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.citation.CitationFormat;
import org.papergraph.export.ExportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The form of an exported file: of the graph in RDF, or of papers for reference managers. */
public sealed interface OutputForm {

    /** The names of all forms, for a message. */
    String NAMES = "turtle, ntriples, nquads, trig, jsonld, rdfxml, bibtex, ris or csl-json";

    Map<String, ExportFormat> BY_ENDING = Map.of(
            "ttl", ExportFormat.TURTLE, "nt", ExportFormat.NTRIPLES, "nq", ExportFormat.NQUADS, "trig", ExportFormat.TRIG,
            "jsonld", ExportFormat.JSONLD, "json", ExportFormat.JSONLD, "rdf", ExportFormat.RDFXML, "xml", ExportFormat.RDFXML);

    /** The graph in RDF. */
    record Rdf(ExportFormat format) implements OutputForm {}

    /** Papers for reference managers. */
    record Citations(CitationFormat format) implements OutputForm {}

    /** The form that the ending of a file's name tells; Turtle where it tells none. */
    static OutputForm ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.endsWith(".csl.json") ? CitationFormat.CSL_JSON.extension() : lower.substring(lower.lastIndexOf('.') + 1);
        return CitationFormat.ofExtension(ending).<OutputForm>map(Citations::new)
                .orElseGet(() -> new Rdf(BY_ENDING.getOrDefault(ending, ExportFormat.TURTLE)));
    }

    /** Parses the name of a form, in any case. */
    final class Converter implements ITypeConverter<OutputForm> {

        @Override
        public OutputForm convert(String value) {
            Stream<OutputForm> rdf = Arrays.stream(ExportFormat.values()).filter(each -> isNamed(each, value)).map(Rdf::new);
            Stream<OutputForm> citations = Arrays.stream(CitationFormat.values()).filter(each -> isNamed(each, value)).map(Citations::new);
            return Stream.concat(rdf, citations).findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no form '" + value + "'; there are " + NAMES));
        }

        private static boolean isNamed(Enum<?> format, String value) {
            return format.name().replace("_", "").equalsIgnoreCase(value.replaceAll("[-_]", ""));
        }
    }
}
