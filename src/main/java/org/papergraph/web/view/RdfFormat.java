package org.papergraph.web.view;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** The formats of the data of a resource, the default first. */
public enum RdfFormat {
    TURTLE("Turtle", "ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("JSON-LD", "jsonld", "application/ld+json", RDFFormat.JSONLD_PRETTY),
    N_TRIPLES("N-Triples", "nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("RDF/XML", "rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN);

    private final String title;
    private final String extension;
    private final String mediaType;
    private final RDFFormat writing;

    RdfFormat(String title, String extension, String mediaType, RDFFormat writing) {
        this.title = title;
        this.extension = extension;
        this.mediaType = mediaType;
        this.writing = writing;
    }

    public static Optional<RdfFormat> ofExtension(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
    }

    public static Optional<RdfFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
    }

    public String title() {
        return title;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String write(Graph graph) {
        return RDFWriter.source(graph).format(writing).asString();
    }
}
