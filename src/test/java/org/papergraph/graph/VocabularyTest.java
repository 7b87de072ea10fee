package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.reader.DocumentFormat;

class VocabularyTest {

    private static final Pattern TERM = Pattern.compile("(?<![\\w:/])([a-z]+):([A-Za-z]\\w*)");

    @Test
    void constantsAndOntologyHoldTheSameTerms() {
        assertEquals(new TreeSet<>(termsOfTheOntology()),
                Stream.concat(iris(Vocabulary.Pg.class).stream(), classesOfFormats()).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void constantsAreNamedAsTheirTerms(Class<?> vocabulary) throws ReflectiveOperationException {
        String namespace = (String) vocabulary.getField("NAMESPACE").get(null);
        for (Field field : constants(vocabulary)) {
            String name = field.getName().replaceAll("_$", "");
            assertEquals(namespace + name, iri(field));
        }
    }

    @Test
    void everyVocabularyHasAPrefix() throws ReflectiveOperationException {
        for (Class<?> vocabulary : Vocabulary.class.getClasses()) {
            String prefix = vocabulary.getSimpleName().toLowerCase(Locale.ROOT);
            assertEquals(vocabulary.getField("NAMESPACE").get(null), Vocabulary.PREFIXES.get(prefix));
        }
    }

    @Test
    void termsOfOthersAreTheirs() {
        assertTrue(iris(DCAT.class).containsAll(iris(Vocabulary.Dcat.class)));
        assertTrue(iris(DCTerms.class).containsAll(iris(Vocabulary.Dcterms.class)));
        assertTrue(iris(FOAF.class).containsAll(iris(Vocabulary.Foaf.class)));
        assertTrue(iris(SchemaDO.class).containsAll(iris(Vocabulary.Schema.class)));
        assertTrue(iris(SKOS.class).containsAll(iris(Vocabulary.Skos.class)));
        assertTrue(iris(VOID.class).containsAll(iris(Vocabulary.Void.class)));
    }

    @Test
    void everyTermOfTheGraphModelHasAConstant() throws IOException {
        Set<String> known = Stream.concat(vocabularies().flatMap(vocabulary -> iris(vocabulary).stream()), classesOfFormats())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = termsOfTheGraphModel();
        assertFalse(named.isEmpty());
        named.removeAll(known);
        assertEquals(Set.of(), named);
    }

    static Stream<Class<?>> vocabularies() {
        return Arrays.stream(Vocabulary.class.getClasses());
    }

    private static Stream<String> classesOfFormats() {
        return Stream.of(DocumentFormat.values()).map(DocumentFormat::classIri);
    }

    private static Set<String> termsOfTheOntology() {
        return RDFDataMgr.loadModel("ontology/papergraph.ttl").listSubjects()
                .filterKeep(subject -> Vocabulary.Pg.NAMESPACE.equals(subject.getNameSpace()))
                .mapWith(Resource::getURI).toSet();
    }

    private static Set<String> termsOfTheGraphModel() throws IOException {
        return TERM.matcher(Files.readString(Path.of("docs/graph-model.md"))).results()
                .filter(term -> Vocabulary.PREFIXES.containsKey(term.group(1)))
                .filter(term -> !List.of("rdf", "rdfs", "xsd").contains(term.group(1)))
                .map(VocabularyTest::expanded)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String expanded(MatchResult term) {
        return Vocabulary.PREFIXES.get(term.group(1)) + term.group(2);
    }

    private static Set<String> iris(Class<?> vocabulary) {
        return constants(vocabulary).stream().map(VocabularyTest::iri).collect(Collectors.toSet());
    }

    private static List<Field> constants(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getFields())
                .filter(field -> List.of(Node.class, Resource.class, Property.class).contains(field.getType()))
                .toList();
    }

    private static String iri(Field field) {
        try {
            return field.get(null).toString();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
