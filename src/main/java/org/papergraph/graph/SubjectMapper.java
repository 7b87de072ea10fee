package org.papergraph.graph;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.document.Entry;
import org.papergraph.document.Subject;
import org.papergraph.document.TextRole;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;

/** The subjects that an entry states, keywords among them, to triples; they stand apart from the concepts that its texts mention. */
final class SubjectMapper {

    private final Iris iris;

    SubjectMapper(Iris iris) {
        this.iris = iris;
    }

    void map(Entry entry, Node paper, Consumer<Triple> sink) {
        Stream<Subject> keywords = entry.texts(TextRole.KEYWORD).stream()
                .map(keyword -> new Subject(keyword.value(), Subject.Vocabulary.KEYWORD, "", List.of()));
        Stream.concat(entry.subjects().stream(), keywords).forEach(subject -> map(subject, paper, sink));
    }

    private void map(Subject subject, Node paper, Consumer<Triple> sink) {
        String words = subject.vocabulary().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Node node = iris.subject(words, key(subject.label()));
        sink.accept(Triple.create(paper, Dcterms.subject, node));
        sink.accept(Triple.create(node, RDF.Nodes.type, Pg.StatedSubject));
        sink.accept(Triple.create(node, RDF.Nodes.type, Skos.Concept));
        sink.accept(Triple.create(node, Skos.prefLabel, Literals.text(subject.label().strip())));
        sink.accept(Triple.create(node, Skos.inScheme, scheme(subject.vocabulary())));
        WebAddress.of(subject.iri()).ifPresent(same -> sink.accept(Triple.create(node, Skos.exactMatch, same)));
        subject.matches().stream().flatMap(match -> WebAddress.of(match).stream())
                .forEach(match -> sink.accept(Triple.create(node, Skos.closeMatch, match)));
    }

    /** Labels of one vocabulary that differ in case and spacing alone are of one subject. */
    private static String key(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    private static Node scheme(Subject.Vocabulary vocabulary) {
        return switch (vocabulary) {
            case MESH -> Pg.MeshHeadings;
            case OPENALEX -> Pg.OpenAlexTopics;
            case ARXIV -> Pg.ArxivSubjects;
            case SEMANTIC_SCHOLAR -> Pg.FieldsOfStudy;
            case COLLECTION -> Pg.Collections;
            case KEYWORD -> Pg.Keywords;
            case OTHER -> Pg.OtherTerms;
        };
    }
}
