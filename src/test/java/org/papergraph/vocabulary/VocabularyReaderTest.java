package org.papergraph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Problem;

class VocabularyReaderTest {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final Set<String> NETS = Set.of("LABEL nets 'neural network'", "OTHER_LABEL nets 'neural net'", "BROADER nets learning", "LABEL learning 'machine learning'");

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {
        "@prefix skos: <" + SKOS + "> . @prefix t: <https://t.org/> .\n"
                + "t:nets skos:prefLabel 'neural network'@en , 'neuronales Netz'@de ; skos:altLabel 'neural net' ; skos:broader t:learning .\n"
                + "t:learning skos:prefLabel 'machine learning'@en-GB .",
        "# a comment\n<https://t.org/nets> <" + SKOS + "prefLabel> \"neural network\"@en .\n<https://t.org/nets> <" + SKOS + "altLabel> \"neural net\" .\n"
                + "<https://t.org/learning> <" + SKOS + "narrower> <https://t.org/nets> .\n<https://t.org/learning> <" + SKOS + "prefLabel> \"machine learning\"@mul .\n",
        "<?xml version=\"1.0\"?>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:skos=\"" + SKOS + "\">"
                + "<skos:Concept rdf:about=\"https://t.org/nets\"><skos:prefLabel xml:lang=\"en\">neural network</skos:prefLabel>"
                + "<skos:altLabel>neural net</skos:altLabel><skos:broader rdf:resource=\"https://t.org/learning\"/></skos:Concept>"
                + "<skos:Concept rdf:about=\"https://t.org/learning\"><skos:prefLabel>machine learning</skos:prefLabel></skos:Concept></rdf:RDF>",
        "{\"@context\": {\"skos\": \"" + SKOS + "\"}, \"@graph\": [{\"@id\": \"https://t.org/nets\", \"skos:prefLabel\": {\"@value\": \"neural network\", \"@language\": \"en\"},"
                + "\"skos:altLabel\": \"neural net\", \"skos:broader\": {\"@id\": \"https://t.org/learning\"}}, {\"@id\": \"https://t.org/learning\", \"skos:prefLabel\": \"machine learning\"}]}",
        "label,iri,synonyms,broader\nneural network,https://t.org/nets,neural net,https://t.org/learning\nmachine learning,https://t.org/learning,,\n",
        "\uFEFFPreferred label;URI;Alt. labels;Parent\n\"neural network\";https://t.org/nets;neural net;https://t.org/learning\nmachine learning;https://t.org/learning;;\n",
        "@prefix skos: <" + SKOS + "> . @prefix xl: <http://www.w3.org/2008/05/skos-xl#> . @prefix t: <https://t.org/> .\n"
                + "t:nets skos:prefLabel 'neural network' ; skos:hiddenLabel 'neural net' ; skos:broader t:learning . t:learning skos:prefLabel 'machine learning'@en ."})
    void skosIsReadInEachFormat(String text) {
        assertEquals(new TreeSet<>(NETS), read(text));
        assertEquals(List.of(), problems);
    }

    @Test
    void computerScienceOntologyIsReadInTurtleAndInItsTable() {
        Set<String> topics = new TreeSet<>(Set.of("LABEL nets 'neural networks'", "LABEL net 'neural network'", "NAMES net nets", "SAME_AS net nets", "BROADER nets learning"));
        assertEquals(topics, read("@prefix cso: <http://cso.kmi.open.ac.uk/schema/cso#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix t: <https://t.org/> .\n"
                + "t:nets rdfs:label 'neural networks'@en ; cso:preferentialEquivalent t:nets . t:net rdfs:label 'neural network'@en ; cso:preferentialEquivalent t:nets ;\n"
                + "cso:relatedEquivalent t:nets . t:learning cso:superTopicOf t:nets ; cso:contributesTo t:nets ."));
        String cso = "http://cso.kmi.open.ac.uk/schema/cso#";
        String label = "\"<http://www.w3.org/2000/01/rdf-schema#label>\"";
        assertEquals(topics, read("\"<https://t.org/nets>\"," + label + ",\"neural networks@en .\"\n\"<https://t.org/net>\"," + label + ",\"neural network\"\n"
                + "\"<https://t.org/net>\",\"<" + cso + "preferentialEquivalent>\",\"<https://t.org/nets>\"\n"
                + "\"<https://t.org/net>\",\"<" + cso + "relatedEquivalent>\",\"<https://t.org/nets>\"\n"
                + "\"<https://t.org/learning>\",\"<" + cso + "superTopicOf>\",\"<https://t.org/nets>\"\n"));
    }

    @Test
    void meshIsReadInRdfAndInXml() {
        String rdf = "@prefix meshv: <http://id.nlm.nih.gov/mesh/vocab#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix t: <https://t.org/> .\n"
                + "t:D1 rdfs:label 'Neural Networks, Computer'@en ; meshv:broaderDescriptor t:D2 ; meshv:preferredConcept t:M1 .\n"
                + "t:M1 meshv:term t:T1 . t:T1 meshv:prefLabel 'Connectionist Models'@en . t:D3 rdfs:label 'Gone'@en ; meshv:active false .";
        assertEquals(new TreeSet<>(Set.of("LABEL D1 'Neural Networks, Computer'", "BROADER D1 D2", "NAMES M1 D1", "NAMES T1 M1", "LABEL T1 'Connectionist Models'",
                "LABEL D3 'Gone'", "NO_TERM D3 ''")), read(rdf));
        String xml = "<?xml version=\"1.0\"?>\n<!DOCTYPE DescriptorRecordSet SYSTEM \"https://example.org/desc.dtd\">\n<DescriptorRecordSet LanguageCode=\"eng\">"
                + record("D1", "Neural Networks, Computer", "G17.485", "Connectionist Models") + record("D2", "Algorithms", "G17", "Algorithm") + "</DescriptorRecordSet>";
        assertEquals(new TreeSet<>(Set.of("LABEL D1 'Neural Networks, Computer'", "OTHER_LABEL D1 'Connectionist Models'", "BROADER D1 D2", "LABEL D2 'Algorithms'",
                "OTHER_LABEL D2 'Algorithm'")), new TreeSet<>(read(xml).stream().map(line -> line.replace("http://id.nlm.nih.gov/mesh/", "")).toList()));
    }

    private static String record(String id, String name, String place, String term) {
        return "<DescriptorRecord><DescriptorUI>" + id + "</DescriptorUI><DescriptorName><String>" + name + "</String></DescriptorName><TreeNumberList><TreeNumber>" + place
                + "</TreeNumber></TreeNumberList><ConceptList><Concept><TermList><Term><String>" + term + "</String></Term></TermList></Concept></ConceptList></DescriptorRecord>";
    }

    @Test
    void wikidataExtractIsRead() {
        assertEquals(new TreeSet<>(Set.of("LABEL Q1 'transformer'", "OTHER_LABEL Q1 'transformer network'", "BROADER Q1 Q2", "CLASS Q1 Q3", "LABEL P31 'instance of'", "NO_TERM P31 ''")),
                read("@prefix wd: <https://t.org/> . @prefix wdt: <http://www.wikidata.org/prop/direct/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
                        + "@prefix skos: <" + SKOS + "> . @prefix wikibase: <http://wikiba.se/ontology#> .\n"
                        + "wd:Q1 rdfs:label 'transformer'@en, 'Transformer'@de ; skos:altLabel 'transformer network'@en ; wdt:P279 wd:Q2 ; wdt:P31 wd:Q3 ; wdt:P856 <https://x.org/> .\n"
                        + "wd:P31 a wikibase:Property ; rdfs:label 'instance of'@en ."));
    }

    @Test
    void schemesAndCollectionsAreNoTerms() {
        assertEquals(new TreeSet<>(Set.of("NO_TERM all ''", "LABEL all 'All topics'")), read("@prefix skos: <" + SKOS + "> .\n<https://t.org/all> a skos:ConceptScheme ; skos:prefLabel 'All topics' ."));
    }

    @Test
    void tableWithoutAHeadIsReadByItsIris() {
        assertEquals(new TreeSet<>(Set.of("LABEL nets 'neural network'", "LABEL learning 'machine learning'")), read("https://t.org/nets\tneural network\nhttps://t.org/learning\tmachine learning\n"));
        assertEquals(Set.of("LABEL nets 'ImageNet'", "CLASS nets urn:papergraph:class:data-set", "LABEL urn:papergraph:class:data-set 'data set'", "NO_TERM urn:papergraph:class:data-set ''"),
                read("name,id,type\nImageNet,https://t.org/nets,data set\n"));
    }

    @Test
    void rowsOfATableThatTellNoTermAreProblemsWithTheirLines() {
        read("label,iri\nneural network,https://t.org/nets\nmachine learning,ml\n,https://t.org/x\n");
        assertEquals(List.of("v:3: 'ml' is no IRI; the term is left out", "v:4: the term has no label; it is left out"), problems.stream().map(Problem::message).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "@prefix t: <https://t.org/> .\\nt:a t:b 'c' .\\nt:a t:b 'c . | 3 | no good Turtle",
        "<https://t.org/a> <https://t.org/b> <https://t.org/c> .\\n<https://t.org/a> oops <https://t.org/c> . | 2 | no good N-Triples",
        "<?xml version='1.0'?>\\n<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\\n<rdf:Description>\\n</rdf:RDF> | 4 | no good RDF/XML",
        "<?xml version='1.0'?>\\n<DescriptorRecordSet>\\n<DescriptorRecord>\\n</DescriptorRecordSet> | 4 | no good XML",
        "{'@id': 'https://t.org/a',\\n 'x' 3} | 2 | no good JSON-LD",
        "Dear all,\\nsee you on Monday. | 1 | neither RDF nor a table of terms"})
    void whatCannotBeReadIsRefusedWithItsLine(String text, int line, String reason) {
        VocabularyException refused = assertThrows(VocabularyException.class, () -> read(text.replace("\\n", "\n").replace(text.startsWith("{") ? "'" : "\u0000", "\"")));
        assertEquals(line, refused.line(), refused.getMessage());
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    @Test
    void nothingIsFetched() {
        assertTrue(assertThrows(VocabularyException.class, () -> read("{\"@context\": \"https://example.org/context.jsonld\", \"label\": \"x\"}")).getMessage()
                .contains("nothing is fetched"));
        assertEquals(Set.of(), read("<?xml version=\"1.0\"?>\n<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rdf:RDF "
                + "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:s=\"" + SKOS + "\"><rdf:Description rdf:about=\"https://t.org/a\">"
                + "<s:prefLabel>&x;</s:prefLabel></rdf:Description></rdf:RDF>"));
    }

    private Set<String> read(String text) {
        List<VocabularyStatement> statements = new ArrayList<>();
        try {
            new VocabularyReader("v", statements::add, problems::add).read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return statements.stream().map(VocabularyReaderTest::line).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(VocabularyStatement statement) {
        boolean isLink = Set.of(VocabularyStatement.Kind.BROADER, VocabularyStatement.Kind.CLASS, VocabularyStatement.Kind.NAMES, VocabularyStatement.Kind.SAME_AS).contains(statement.kind());
        String value = isLink ? statement.value().replace("https://t.org/", "") : "'" + statement.value() + "'";
        return statement.kind() + " " + statement.term().replace("https://t.org/", "") + " " + value;
    }
}
