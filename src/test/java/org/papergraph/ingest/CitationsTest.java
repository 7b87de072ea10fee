package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryBuilder;
import org.papergraph.document.Hash;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PersonName;
import org.papergraph.document.Reference;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.WorkRelation;
import org.papergraph.document.WorkRelation.Kind;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.store.Store;
import org.papergraph.validation.Shapes;

/** References and relations lead to papers of the graph and to works that no entry is of, whatever comes first and whatever goes. */
class CitationsTest {

    private static final String NOTES = "Notes on the engine of analysis";
    private static final String DOI = "10.1000/notes";

    private final Iris iris = new Iris(Store.DEFAULT_BASE);
    private DatasetGraph dataset = DatasetGraphFactory.create();

    @Test
    void paperThatIsThereIsCited() {
        ingest("notes", paper(NOTES, "Charles Babbage", 1843).identifiers(List.of(doi(DOI))).build());
        ingest("one", citing("Flat Minima", new Reference("", List.of(doi(DOI)))));
        ingest("two", citing("Sharp Minima", reference(NOTES, "Babbage, C.", "1843")));
        assertEquals(Map.of("Flat Minima", Set.of(NOTES), "Sharp Minima", Set.of(NOTES)), values(Cito.cites));
        assertEquals(Map.of(NOTES, Set.of("2")), values(Pg.citingPaperCount));
        assertConforms();
    }

    @Test
    void workThatIsNotThereIsOneWhoeverCitesItAndHowever() {
        ingest("one", citing("Flat Minima", new Reference("", List.of(doi(DOI)))));
        ingest("two", citing("Sharp Minima", reference(NOTES, "C. Babbage", "1843")));
        assertEquals(Map.of("Flat Minima", Set.of("DOI " + DOI), "Sharp Minima", Set.of(NOTES)), values(Cito.cites));
        ingest("three", citing("Saddle Points", new Reference("", NOTES, "Babbage", "1843", List.of(doi(DOI)))));
        assertEquals(Map.of("Flat Minima", Set.of(NOTES), "Sharp Minima", Set.of(NOTES), "Saddle Points", Set.of(NOTES)), values(Cito.cites));
        assertEquals(1, works().size());
        assertEquals(Map.of(NOTES, Set.of("3")), values(Pg.citingPaperCount));
        assertEquals(Map.of(NOTES, Set.of("https://doi.org/" + DOI)), values(works().iterator().next(), Datacite.hasIdentifier));
        assertConforms();
    }

    @Test
    void arrivingPaperTakesThePlaceOfTheWorkAndLeavesItAgain() {
        ingest("one", citing("Flat Minima", new Reference("", List.of(doi(DOI)))));
        ingest("two", citing("Sharp Minima", new Reference("C. Babbage. Notes on the engine of analysis. Memoirs, 1843.", List.of())));
        SortedSet<String> before = published();
        Set<Node> works = works();
        assertEquals(2, works.size());
        ingest("notes", paper(NOTES, "Charles Babbage", 1843).identifiers(List.of(doi(DOI))).build());
        assertEquals(Map.of("Flat Minima", Set.of(NOTES), "Sharp Minima", Set.of(NOTES)), values(Cito.cites));
        assertEquals(Set.of(), works());
        works.forEach(work -> assertEquals(1, successors(work).size(), work::toString));
        withdraw("notes");
        assertEquals(before, published());
    }

    @Test
    void workIsDescribedByTheReferenceThatSaysMost() {
        ingest("one", citing("Flat Minima", new Reference("", List.of(doi(DOI)))));
        ingest("two", citing("Sharp Minima", new Reference("", NOTES, "Babbage", "1843", List.of(doi(DOI)))));
        assertEquals(Map.of(NOTES, Set.of("Babbage")), values(works().iterator().next(), Pg.firstAuthorAsWritten));
        withdraw("two");
        assertEquals(Map.of("Flat Minima", Set.of("DOI " + DOI)), values(Cito.cites));
        assertEquals(Map.of("DOI " + DOI, Set.of("1")), values(Pg.citingPaperCount));
    }

    @Test
    void referenceThatTellsNoWorkStaysText() {
        ingest("one", citing("Flat Minima", new Reference("Personal communication.", List.of())));
        assertEquals(Map.of(), values(Cito.cites));
        assertEquals(1, values(Dcterms.references).get("Flat Minima").size());
    }

    @Test
    void paperDoesNotCiteItself() {
        ingest("one", paper(NOTES, "Charles Babbage", 1843).references(List.of(reference(NOTES, "Babbage", "1843"))).build());
        assertEquals(Map.of(), values(Cito.cites));
    }

    @Test
    void noticeMarksThePaperWhicheverComesFirst() {
        Entry notice = paper("Retraction: Notes on the engine of analysis", "The Editors", 1850).relations(List.of(new WorkRelation(Kind.RETRACTS, new Reference("", List.of(doi(DOI)))))).build();
        Entry notes = paper(NOTES, "Charles Babbage", 1843).identifiers(List.of(doi(DOI))).build();
        ingest("notice", notice);
        ingest("notes", notes);
        assertEquals(Map.of(NOTES, Set.of(Pg.Retracted.getURI())), statuses());
        SortedSet<String> noticeFirst = published();
        withdraw("notice");
        assertEquals(Map.of(), statuses());
        ingest("notice", notice);
        assertEquals(noticeFirst, published());
        assertConforms();
    }

    @Test
    void retractionsCorrectionsAndConcernsAreToldApart() {
        Map<Kind, Node> statuses = Map.of(Kind.RETRACTED_BY, Pg.Retracted, Kind.CONCERN_EXPRESSED_BY, Pg.Doubted, Kind.CORRECTED_BY, Pg.Corrected,
                Kind.RETRACTS, Pg.Retracted, Kind.EXPRESSES_CONCERN_ABOUT, Pg.Doubted, Kind.CORRECTS, Pg.Corrected);
        statuses.forEach((kind, status) -> {
            dataset = DatasetGraphFactory.create();
            ingest("one", paper("Flat Minima", "Ada Lovelace", 2023).relations(List.of(new WorkRelation(kind, new Reference("", List.of(doi("10.1000/notice")))))).build());
            boolean ofTheNotice = kind.name().endsWith("_BY");
            assertEquals(Map.of(ofTheNotice ? "Flat Minima" : "DOI 10.1000/notice", Set.of(status.getURI())), statuses(), kind::name);
            assertConforms();
        });
    }

    @Property(tries = 60)
    void orderDoesNotMatterAndWhatIsWithdrawnLeavesNothing(@ForAll Random random) {
        Map<String, Entry> entries = library(random);
        List<String> names = new ArrayList<>(entries.keySet());
        List<String> kept = names.subList(0, names.size() / 2);
        dataset = DatasetGraphFactory.create();
        kept.forEach(name -> ingest(name, entries.get(name)));
        SortedSet<String> expected = published();
        dataset = DatasetGraphFactory.create();
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(name -> ingest(name, entries.get(name)));
        shuffled.stream().filter(name -> !kept.contains(name)).forEach(this::withdraw);
        assertEquals(List.of(), difference(expected, published()));
        assertConforms();
    }

    private static List<String> difference(SortedSet<String> expected, SortedSet<String> actual) {
        return Stream.concat(expected.stream().filter(line -> !actual.contains(line)).map(line -> "missing " + line),
                actual.stream().filter(line -> !expected.contains(line)).map(line -> "surplus " + line)).toList();
    }

    /** Papers that cite, retract and correct one another, by DOI, by PMID, by both, by title and in words. */
    private static Map<String, Entry> library(Random random) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int at = 0; at < 8; at++) {
            List<Reference> references = Stream.generate(() -> anyReference(random)).limit(random.nextInt(4)).toList();
            List<WorkRelation> relations = Stream.generate(() -> new WorkRelation(Kind.values()[random.nextInt(Kind.values().length)], anyReference(random)))
                    .limit(random.nextInt(2)).toList();
            int work = random.nextInt(4);
            EntryBuilder entry = paper(title(work), "Ada Lovelace", 2020 + work).references(references).relations(relations);
            entries.put("document " + at, (random.nextBoolean() ? entry.identifiers(List.of(doi("10.1000/" + work))) : entry).build());
        }
        return entries;
    }

    private static Reference anyReference(Random random) {
        int work = random.nextInt(6);
        Identifier doi = doi("10.1000/" + work);
        Identifier pubmed = IdentifierScheme.PUBMED.read("1234" + (work + 1)).orElseThrow();
        return switch (random.nextInt(6)) {
            case 0 -> new Reference("", List.of(doi));
            case 1 -> new Reference("", List.of(pubmed));
            case 2 -> new Reference("", "", "Lovelace", Integer.toString(2020 + work), List.of(pubmed, doi));
            case 3 -> reference(title(work), "Lovelace, A.", Integer.toString(2020 + work));
            case 4 -> new Reference("", title(work), "Lovelace", "", List.of(doi));
            default -> new Reference("A. Lovelace. " + title(work) + ". Memoirs, " + (2020 + work) + ".", List.of());
        };
    }

    private static String title(int work) {
        return "Notes on the engine of analysis, part " + "abcdef".charAt(work);
    }

    private void ingest(String name, Entry entry) {
        SourceDocument document = new SourceDocument(name, Hash.of(name));
        IngestTransaction transaction = new IngestTransaction(dataset, iris);
        transaction.addEntry(document, WordListAnnotator.mapped(document, entry, iris));
        transaction.addReading(document, Optional.of(DocumentFormat.BIBTEX),
                new IngestTransaction.Reading(WordListAnnotator.MODEL, "test", Instant.EPOCH, 1, 0));
        transaction.runPendingWork(IngestProgress.SILENT);
    }

    private void withdraw(String name) {
        IngestTransaction transaction = new IngestTransaction(dataset, iris);
        transaction.withdraw(iris.source(new SourceDocument(name, Hash.of(name)).key()));
        transaction.runPendingWork(IngestProgress.SILENT);
    }

    private static EntryBuilder paper(String title, String author, int year) {
        return Entry.builder(1, 1).title(title).dates(List.of(PartialDate.of(Year.of(year))))
                .authors(new AuthorList(List.of(new Authorship(new PersonName(author, PersonName.Kind.PERSON), 1)), List.of(), AuthorList.Completeness.COMPLETE));
    }

    private static Entry citing(String title, Reference... references) {
        return Entry.builder(1, 1).title(title).references(List.of(references)).build();
    }

    private static Reference reference(String title, String author, String year) {
        return new Reference("", title, author, year, List.of());
    }

    private static Identifier doi(String value) {
        return IdentifierScheme.DOI.read(value).orElseThrow();
    }

    private Set<Node> works() {
        Set<Node> works = new TreeSet<>((one, other) -> one.getURI().compareTo(other.getURI()));
        dataset.find(Node.ANY, Node.ANY, RDF.Nodes.type, Pg.CitedWork).forEachRemaining(quad -> works.add(quad.getSubject()));
        return works;
    }

    private List<Node> successors(Node work) {
        List<Node> successors = new ArrayList<>();
        dataset.find(iris.graph("log"), work, Dcterms.isReplacedBy, Node.ANY).forEachRemaining(quad -> successors.add(quad.getObject()));
        return successors;
    }

    private Map<String, Set<String>> values(Node property) {
        return values(Node.ANY, property);
    }

    /** The statuses of papers and works, without those of single versions of a paper. */
    private Map<String, Set<String>> statuses() {
        Map<String, Set<String>> statuses = values(Schema.creativeWorkStatus);
        statuses.keySet().removeIf(subject -> subject.contains("/version/"));
        return statuses;
    }

    /** Values, papers and works by their names, of everything by its name. */
    private Map<String, Set<String>> values(Node subject, Node property) {
        Map<String, Set<String>> values = new TreeMap<>();
        dataset.find(Node.ANY, subject, property, Node.ANY).forEachRemaining(quad -> {
            if (!quad.isDefaultGraph()) {
                values.computeIfAbsent(name(quad.getSubject()), key -> new TreeSet<>())
                        .add(quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : name(quad.getObject()));
            }
        });
        return values;
    }

    private String name(Node node) {
        return Stream.of(Dcterms.title, RDFS.Nodes.label).flatMap(naming -> {
            List<String> names = new ArrayList<>();
            dataset.find(Node.ANY, node, naming, Node.ANY).forEachRemaining(quad -> names.add(quad.getObject().getLiteralLexicalForm()));
            return names.stream();
        }).filter(name -> !node.getURI().startsWith("https://doi.org/")).findFirst().orElse(node.getURI());
    }

    /** Everything that is published, clock times excepted. */
    private SortedSet<String> published() {
        SortedSet<String> lines = new TreeSet<>();
        dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!quad.isDefaultGraph() && !quad.getGraph().equals(iris.graph("log"))) {
                lines.add(quad.toString());
            }
        });
        return lines;
    }

    private void assertConforms() {
        Graph graph = GraphFactory.createDefaultGraph();
        dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!quad.isDefaultGraph()) {
                graph.add(quad.asTriple());
            }
        });
        assertEquals(List.of(), Shapes.load(Path.of("ontology/shapes.ttl")).validate(graph).findings());
    }
}
