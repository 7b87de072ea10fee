package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.ingest.Curation.DecisionSummary;

/** What becomes of concepts as documents come and go. */
class ConceptsTest {

    private static final String SHARPNESS = "method/sharpness-aware-minimization";
    private static final String SEGMENT = "method/segment-anything-model";
    private static final String OPTIMIZER = listing("On Flatness", "We study sharpness-aware minimization (SAM). SAM is slow to run.");
    private static final String SEGMENTER = listing("On Masks", "The segment anything model (SAM) is large. SAM draws masks around things.");
    private static final String SILENT = listing("On Nothing Said", "We evaluate SAM without any word on what it may be.");

    private final Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void abbreviationThatTwoDocumentsExplainDifferentlyStaysApartByDocument() {
        ingest(OPTIMIZER, SEGMENTER, SILENT);
        assertEquals(Set.of(SHARPNESS, SEGMENT, "method/sam"), named("SAM"));
    }

    @Test
    void majorityDecidesWhatAnUnexplainedAbbreviationMeans() {
        ingest(OPTIMIZER, listing("On Sharpness", "Why sharpness-aware minimization (SAM) works is an open question."),
                listing("On Slowness", "How sharpness-aware minimization (SAM) becomes fast is told."), SEGMENTER, SILENT);
        assertEquals(Set.of(SHARPNESS, SEGMENT), named("SAM"));
    }

    @Test
    void unexplainedAbbreviationFollowsWhoIsLeft() {
        String field = "SAM draws masks around things in satellite pictures of harbours and glaciers.";
        ingest(OPTIMIZER, listing("On Masks", "The segment anything model (SAM) is large. " + field), listing("On Ice", "Without a word on what it may be, " + field));
        assertEquals(Set.of(SHARPNESS, SEGMENT), named("SAM"));
        workshop.withdraw("1-document.txt");
        assertEquals(Set.of(SHARPNESS, "method/sam"), named("SAM"));
    }

    @Test
    void unexplainedAbbreviationIsItselfAgainOnceItFitsTwoMeanings() {
        String field = "SAM draws masks around things in satellite pictures of harbours and glaciers.";
        String masks = listing("On Masks", "The segment anything model (SAM) is large. " + field);
        String ice = listing("On Ice", "Without a word on what it may be, " + field);
        ingest(masks, ice);
        assertEquals(Set.of(SEGMENT), named("SAM"));
        ingest(masks, ice, listing("On Peaks", "Sharpness-aware minimization (SAM) is fast. " + field));
        assertEquals(Set.of(SEGMENT, SHARPNESS, "method/sam"), named("SAM"));
    }

    @Test
    void strangersInventionIsNotBorrowed() {
        ingest(OPTIMIZER, SILENT);
        assertEquals(Set.of(SHARPNESS, "method/sam"), named("SAM"));
    }

    @Test
    void headThatSaysNothingGoesAsLongAsTheNameIsUsedWithoutIt() {
        ingest(listing("On Committees", "An ensemble method is compared with five others."),
                listing("On Juries", "A single ensemble is compared with five others."));
        assertEquals(Set.of("method/ensemble"), named("ensemble method"));
        workshop.withdraw("1-document.txt");
        assertEquals(Set.of("method/ensemble-method"), named("ensemble method"));
    }

    @Test
    void conceptIsNotNarrowerThanTheNamesakeOfOneThatIsGone() {
        ingest(listing("On Depth", "Deep attention maps are compared with five others."), listing("On Maps", "Attention maps are large."),
                listing("On Mapping", "We use attention mapping."));
        assertEquals(Set.of("method/attention-mapping"), broader("method/deep-attention-map"));
        workshop.withdraw("1-document.txt");
        assertEquals(Set.of(), broader("method/deep-attention-map"));
    }

    @Test
    void conceptIsNarrowerThanTheOneItsNameEndsWithAsLongAsThatIsThere() {
        ingest(listing("On Depth", "Deep ensembles are compared with five others."), listing("On Juries", "A single ensemble is compared with five others."));
        assertEquals(Set.of("method/ensemble"), broader("method/deep-ensemble"));
        assertEquals(Set.of(), broader("method/ensemble"));
        workshop.withdraw("1-document.txt");
        assertEquals(Set.of(), broader("method/deep-ensemble"));
    }

    @Test
    void nameOfTwoTypesIsOneConceptOfTheTypeThatMostPapersSayUntilTheyGo() {
        ingest(listing("On Clothes", "Five people sorted FashionMNIST by hand."), listing("On Shoes", "Nobody has sorted FashionMNIST before."),
                listing("On Sorters", "These FashionMNIST classifiers sort by themselves."));
        assertEquals(Set.of("dataset/fashionmnist"), named("FashionMNIST"));
        workshop.withdraw("0-document.txt");
        workshop.withdraw("1-document.txt");
        assertEquals(Set.of("method/fashionmnist"), named("FashionMNIST"));
        assertEquals(List.of(workshop.store.baseIri() + "method/fashionmnist"), List.copyOf(workshop.values(
                NodeFactory.createURI(workshop.store.baseIri() + "graph/log"), NodeFactory.createURI(workshop.store.baseIri() + "dataset/fashionmnist"), Dcterms.isReplacedBy)));
    }

    @Test
    void formsOfOneNameAreOneConceptUntilSomebodyPartsThem() {
        ingest(listing("On Clothes", "Five people sorted Fashion-MNIST by hand."), listing("On Shoes", "Nobody has sorted FashionMNIST before."),
                listing("On Hats", "Somebody has sorted FashionMNIST before."));
        assertEquals(Set.of("dataset/fashionmnist"), named("Fashion-MNIST"));
        DecisionSummary decision = workshop.curation().decisions().get(0);
        assertEquals(MatchRule.SAME_LETTERS, decision.rule());
        assertEquals(List.of("fashion mnist (dataset)", "fashionmnist (dataset)"), decision.candidates());
        workshop.curation().decide(decision.id(), Optional.of(ManualDecision.SEPARATE));
        assertEquals(Set.of("dataset/fashion-mnist"), named("Fashion-MNIST"));
        workshop.curation().decide(decision.id(), Optional.empty());
        assertEquals(Set.of("dataset/fashionmnist"), named("Fashion-MNIST"));
    }

    @Test
    void mentionThatCoordinatesTwoNamesIsEvidenceForBoth() {
        ingest(listing("On Juries", "We compare deep and shallow ensembles with five others."));
        assertEquals(Set.of("method/deep-ensemble", "method/shallow-ensemble"), named("deep and shallow ensembles"));
        assertEquals(Set.of("shallow ensemble"), labels("method/shallow-ensemble"));
    }

    @Test
    void addressFollowsTheLabelAndTheOldOneLeadsToIt() {
        String joined = listing("On Depth", "We train ResNet50 on images.");
        ingest(joined);
        assertEquals(Set.of("method/resnet50"), named("ResNet50"));
        ingest(joined, listing("On Width", "We widen ResNet-50 once."), listing("On Length", "We lengthen ResNet-50 twice."));
        assertEquals(Set.of("method/resnet-50"), named("ResNet50"));
        assertEquals(Set.of("method/resnet-50"), replacements("method/resnet50"));
        workshop.withdraw("1-document.txt");
        workshop.withdraw("2-document.txt");
        assertEquals(Set.of("method/resnet50"), named("ResNet50"));
        assertEquals(Set.of(), replacements("method/resnet50"));
    }

    private Set<String> replacements(String concept) {
        return workshop.values(Node.ANY, node(concept), Dcterms.isReplacedBy).stream().map(this::local).collect(Collectors.toSet());
    }

    private Set<String> labels(String concept) {
        return workshop.values(Node.ANY, node(concept), Skos.prefLabel);
    }

    private void ingest(String... documents) {
        workshop.ingest(workshop.files(List.of(documents)));
    }

    private static String listing(String title, String abstractText) {
        return "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe"
                + title + "\n" + abstractText + "\n";
    }

    /** The concepts that these words name somewhere. */
    private Set<String> named(String words) {
        return workshop.store.read(dataset -> {
            Set<String> concepts = new TreeSet<>();
            dataset.find(Node.ANY, Node.ANY, Nif.anchorOf, NodeFactory.createLiteralString(words)).forEachRemaining(quad ->
                    workshop.values(Node.ANY, quad.getSubject(), Itsrdf.taIdentRef).forEach(concept -> concepts.add(local(concept))));
            return concepts;
        });
    }

    private Set<String> broader(String concept) {
        return workshop.values(Node.ANY, node(concept), Skos.broader).stream().map(this::local).collect(Collectors.toSet());
    }

    private Node node(String concept) {
        return NodeFactory.createURI(workshop.store.baseIri() + concept);
    }

    private String local(String iri) {
        return iri.substring(workshop.store.baseIri().length());
    }
}
