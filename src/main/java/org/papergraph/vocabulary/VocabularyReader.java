package org.papergraph.vocabulary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.papergraph.document.Problem;

/**
 * Reads vocabularies: SKOS and others in Turtle, N-Triples, RDF/XML or JSON-LD (the Computer Science Ontology, MeSH, extracts of
 * Wikidata among them), descriptors of MeSH in XML, and tables of labels and IRIs. Nothing is fetched.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(Path.of("topics.ttl"))) {
 *     new VocabularyReader("topics.ttl", System.out::println, problem -> System.err.println(problem.message())).read(in);
 * }
 * }</pre>
 */
public final class VocabularyReader {

    private final String name;
    private final Consumer<VocabularyStatement> sink;
    private final Consumer<Problem> problems;

    /**
     * @param name of the file, for problems
     * @param problems takes what is left out
     */
    public VocabularyReader(String name, Consumer<VocabularyStatement> sink, Consumer<Problem> problems) {
        this.name = name;
        this.sink = sink;
        this.problems = problems;
    }

    /**
     * Reads to the end, as the bytes come.
     *
     * @throws VocabularyException where the rest cannot be read
     */
    public void read(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, VocabularyFormat.BEGINNING);
        bytes.mark(VocabularyFormat.BEGINNING);
        String beginning = new String(bytes.readNBytes(VocabularyFormat.BEGINNING), StandardCharsets.UTF_8);
        bytes.reset();
        VocabularyFormat format = VocabularyFormat.of(beginning);
        switch (format) {
            case CSV -> new TermTable(name, sink, problems).read(bytes);
            case MESH_XML -> new MeshDescriptors(sink).read(bytes);
            case RDF_XML, JSON_LD, TURTLE, LINES -> new RdfVocabulary(sink).read(bytes, format);
        }
    }
}
