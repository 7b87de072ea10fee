package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Entry;
import org.papergraph.document.Hash;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Item;
import org.papergraph.document.PageHead;
import org.papergraph.document.Problem;
import org.papergraph.document.Reference;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.WorkRelation;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.ingest.IngestTransaction.Effects;
import org.papergraph.ingest.IngestTransaction.Step;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.DocumentReader;
import org.papergraph.store.Store;
import org.papergraph.vocabulary.VocabularyStatement.Kind;
import org.papergraph.vocabulary.VocabularyStatement;

class IngestTransactionTest {

    private static final String SAM = "We study sharpness-aware minimization (SAM) and find that flat regions matter more than expected. "
            + "Deep ensembles beat every ensemble method (EM) that was known on ImageNet.";
    private static final String USES = "Using SAM on ImageNet improves the accuracy of every single EM and of each deep ensemble by two points.";
    private static final String CLOTHES = "Convolutional networks (CNNs) were trained on Fashion-MNIST, and their attention maps were read by five people.";
    private static final String NETWORK = "A convolutional neural network (CNN) is no match for FashionMNIST classifiers that rest on attention mapping and deep attention maps.";
    private static final String SEGMENT = "The segment anything model (SAM) is evaluated on twelve benchmarks. The segment anything model (SAM) is large.";

    private final Iris iris = new Iris(Store.DEFAULT_BASE);
    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private final StorePartRecorder recorder = new StorePartRecorder(dataset);

    @Test
    void everyStepReadsWritesAndTriggersWhatItDeclaresAndNothingElse() {
        walk();
        Map<String, Effects> declared = new TreeMap<>(Map.of("adding", IngestTransaction.ADDING,
                "withdrawing", IngestTransaction.WITHDRAWING, "deciding", IngestTransaction.DECIDING, "choosing vocabularies", IngestTransaction.CHOOSING_VOCABULARIES));
        steps().forEach(step -> declared.put(step.label(), step.effects()));
        Map<String, Effects> seen = new TreeMap<>();
        declared.forEach((name, effects) -> {
            Set<StorePart> writes = recorder.writes().getOrDefault(name, Set.of());
            Set<StorePart> reads = EnumSet.noneOf(StorePart.class);
            reads.addAll(recorder.reads().getOrDefault(name, Set.of()));
            reads.removeAll(writes);
            seen.put(name, new Effects(reads, writes, recorder.triggers().getOrDefault(name, Set.of())));
        });
        assertEquals(lines(declared), lines(seen));
    }

    @Test
    void entryJustWrittenIsNotReadBack() {
        ingest("a", page("Ada Lovelace", "Matthew Leavitt", "Flat Minima", SAM));
        assertEquals(0, recorder.entriesRead());
        ingest("d", "Abstract:" + SEGMENT + " " + USES + "\n");
        assertTrue(recorder.entriesRead() <= 1, "of an earlier transaction");
        transaction("withdrawing", transaction -> transaction.withdraw(source("d")));
        assertTrue(recorder.entriesRead() > 0, "reading is noticed");
    }

    @Test
    void paperWhoseAbbreviationMeansTheSameAsBeforeIsNotLinkedAnew() {
        ingest("optimizer", "Abstract:" + SAM + "\n");
        ingest("segmenter", "Abstract:" + SEGMENT + "\n");
        ingest("user", "Abstract:" + USES + "\n");
        ingest("second", "Abstract:A segment anything model (SAM) of another making draws outlines.\n");
        recorder.unlinked().clear();
        ingest("other", "Abstract:How sharpness-aware minimization (SAM) becomes fast is told on twelve pages.\n");
        assertEquals(1, recorder.unlinked().size(), recorder.unlinked().toString());
        recorder.unlinked().clear();
        ingest("third", "Abstract:Why sharpness-aware minimization (SAM) works is an open question of many years.\n");
        ingest("fourth", "Abstract:Five people tell where sharpness-aware minimization (SAM) came from.\n");
        List.of("segmenter", "second").forEach(name -> transaction("withdrawing", transaction -> transaction.withdraw(source(name))));
        assertTrue(recorder.unlinked().stream().anyMatch(paper -> paper.getURI().contains("using-sam")), "what means another thing now is: " + recorder.unlinked());
    }

    @Test
    void everyWorkHasAStepAndNoStepTriggersAnEarlierOne() {
        List<PendingWork> order = steps().stream().map(Step::work).toList();
        assertEquals(Set.of(PendingWork.values()), Set.copyOf(order));
        steps().forEach(step -> step.effects().triggers().forEach(work ->
                assertTrue(order.indexOf(work) >= order.indexOf(step.work()), () -> step.work() + " triggers " + work)));
    }

    private List<Step> steps() {
        return new IngestTransaction(dataset, iris).steps();
    }

    private static String lines(Map<String, Effects> effects) {
        List<String> lines = new ArrayList<>();
        effects.forEach((name, each) -> lines.add(name + "\n  reads " + sorted(each.reads()) + "\n  writes " + sorted(each.writes())
                + "\n  triggers " + sorted(each.triggers())));
        return String.join("\n", lines);
    }

    private static <T extends Enum<T>> List<T> sorted(Set<T> set) {
        return set.stream().sorted().toList();
    }

    /** Documents that come, change and go and write a name in two forms, and decisions on entries and people, so that every step does all it can. */
    private void walk() {
        List.of("topics", "other topics").forEach(this::addVocabulary);
        ingest("a", page("Ada Lovelace", "MATTHEW LEAVITT", "Flat Minima", SAM));
        ingest("b", page("Kurt Gödel", "Matthew L. Leavitt", "Sharp Minima", USES));
        ingest("c", "Abstract:" + SAM + "\nAbstract:" + SEGMENT + "\n");
        ingest("d", "Abstract:" + SEGMENT + " " + USES + "\n");
        ingest("e", page("Ada Lovelace", "Matthew Leavitt", "Flat  minima!", SAM.replace("We study", "Here we study")));
        cite();
        ingest("g", "Abstract:" + CLOTHES + "\n");
        ingest("h", "Abstract:" + NETWORK + "\n");
        ingest("f", "Abstract:An ensemble is costly, whatever else is said of it in the literature of the last years.\n");
        List.of(ManualDecision.SEPARATE, ManualDecision.MERGE, ManualDecision.SEPARATE).forEach(this::decideAll);
        transaction("choosing vocabularies", transaction -> transaction.vocabularies().remove("topics"));
        addVocabulary("topics");
        List.of(MatchRule.SAME_TITLE, MatchRule.SHARED_COAUTHORS, MatchRule.SAME_LETTERS, MatchRule.SAME_TERM).forEach(rule -> List.of(false, true).forEach(on ->
                transaction("deciding", transaction -> transaction.turn(rule, on))));
        concepts().forEach(concept -> transaction("deciding", transaction -> transaction.decide(concept, decision -> decision.hide("seen").rename("it", "seen"))));
        transaction("withdrawing", transaction -> transaction.replace(source("a"), new SourceDocument("c", hash("c"))));
        List.of("f", "g", "h", "d", "b", "c").forEach(name -> transaction("withdrawing", transaction -> transaction.withdraw(source(name))));
        ingest("a", page("Ada Lovelace", "Matthew Leavitt", "Flat Minima", SAM));
        transaction("withdrawing", transaction -> transaction.removeBeforeRereading(new SourceDocument("a", hash("a"))));
        transaction("withdrawing", transaction -> {
            transaction.replace(source("never there"), new SourceDocument("a", hash("a")));
            add(transaction, "never there", "Abstract:" + SEGMENT + "\n");
        });
    }

    /** Terms by label and by abbreviation, one above them, and what has names for one of them. */
    private void addVocabulary(String name) {
        transaction("choosing vocabularies", transaction -> {
            List.of(new VocabularyStatement(Kind.LABEL, "https://t.org/sam", "sharpness-aware minimization"),
                    new VocabularyStatement(Kind.OTHER_LABEL, "https://t.org/sam", "SAM"),
                    new VocabularyStatement(Kind.LABEL, "https://t.org/named", "deep ensembles"),
                    new VocabularyStatement(Kind.NAMES, "https://t.org/named", "https://t.org/ensemble"),
                    new VocabularyStatement(Kind.LABEL, "https://t.org/ensemble", "ensemble"),
                    new VocabularyStatement(Kind.SAME_AS, "https://t.org/ensemble", "https://t.org/group"),
                    new VocabularyStatement(Kind.LABEL, "https://t.org/all", "Topics"),
                    new VocabularyStatement(Kind.NO_TERM, "https://t.org/all", ""),
                    new VocabularyStatement(Kind.BROADER, "https://t.org/sam", "https://t.org/ensemble"),
                    new VocabularyStatement(Kind.CLASS, "https://t.org/ensemble", "https://t.org/all"))
                    .forEach(statement -> transaction.vocabularies().add(name, statement));
            transaction.vocabularies().finish(name, name, hash(name));
        });
    }

    /** References by two keys to a work that comes and goes, and a notice on it. */
    private void cite() {
        Identifier doi = IdentifierScheme.DOI.read("10.1000/182").orElseThrow();
        Reference title = new Reference("", "Flat Minima of Engines and Looms", "Lovelace", "1843", List.of());
        Reference both = new Reference("", title.title(), "Lovelace", "1843", List.of(doi));
        record("titled", Entry.builder(1, 1).title("Citing by title").references(List.of(title)).build());
        record("identified", Entry.builder(1, 1).title("Citing by both").references(List.of(both, title)).build());
        record("notice", Entry.builder(1, 1).title("A notice").relations(List.of(new WorkRelation(WorkRelation.Kind.RETRACTS, both))).build());
        record("engines", Entry.builder(1, 1).title(title.title()).identifiers(List.of(doi)).references(List.of(title)).build());
        List.of("engines", "notice", "identified", "titled").forEach(name -> transaction("withdrawing", transaction -> transaction.withdraw(source(name))));
    }

    private void record(String name, Entry entry) {
        transaction("adding", transaction -> {
            SourceDocument document = new SourceDocument(name, hash(name));
            transaction.addEntry(document, WordListAnnotator.mapped(document, entry, iris));
            transaction.addReading(document, Optional.of(DocumentFormat.BIBTEX), new IngestTransaction.Reading(WordListAnnotator.MODEL, "test", Instant.EPOCH, 1, 0));
        });
    }

    private void decideAll(ManualDecision decision) {
        for (Node node : decisions()) {
            List<Node> candidates = new ArrayList<>();
            dataset.find(Node.ANY, node, Pg.candidate, Node.ANY).forEachRemaining(quad -> candidates.add(quad.getObject()));
            candidates.sort(Comparator.comparing(Node::getURI));
            if (candidates.size() == 2) {
                transaction("deciding", transaction -> transaction.decide(candidates.get(0), candidates.get(1), Optional.of(decision), "seen"));
            }
        }
    }

    private List<Node> concepts() {
        List<Node> concepts = new ArrayList<>();
        dataset.find(Node.ANY, Node.ANY, Skos.prefLabel, Node.ANY).forEachRemaining(quad -> concepts.add(quad.getSubject()));
        return concepts;
    }

    private List<Node> decisions() {
        List<Node> decisions = new ArrayList<>();
        dataset.find(Node.ANY, Node.ANY, Pg.status, Node.ANY).forEachRemaining(quad -> decisions.add(quad.getSubject()));
        return decisions;
    }

    private void ingest(String name, String text) {
        transaction("adding", transaction -> add(transaction, name, text));
    }

    private void add(IngestTransaction transaction, String name, String text) {
        recorder.begin("adding");
        SourceDocument document = new SourceDocument(name, hash(name));
        transaction.documents().setAt("file:///" + name.replace(" ", ""), document);
        List<MappedEntry> entries = new ArrayList<>();
        Optional<DocumentFormat> format = read(text, name, item -> {
            if (item instanceof Entry entry) {
                entries.add(WordListAnnotator.mapped(document, entry, iris));
            } else if (item instanceof PageHead head) {
                transaction.addHead(document, head);
            }
        });
        entries.forEach(entry -> transaction.addEntry(document, entry));
        transaction.addProblem(document, 1, new Problem(name, 1, "unread"));
        transaction.addReading(document, format, new IngestTransaction.Reading(WordListAnnotator.MODEL, "test", Instant.EPOCH, entries.size(), 1));
    }

    private static Optional<DocumentFormat> read(String text, String name, Consumer<Item> sink) {
        try {
            return new DocumentReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, Optional.empty(), sink);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void transaction(String name, Consumer<IngestTransaction> action) {
        dataset.executeWrite(() -> {
            IngestTransaction transaction = new IngestTransaction(recorder, iris);
            recorder.begin(name);
            action.accept(transaction);
            transaction.runPendingWork(new IngestProgress() {
                @Override
                public void begin(String step, long total) {
                    recorder.begin(step);
                }

                @Override
                public void advance(long done) {
                }
            });
        });
    }

    private Node source(String name) {
        return iris.source(new SourceDocument(name, hash(name)).key());
    }

    private static String hash(String name) {
        return Hash.of(name);
    }

    private static String page(String owner, String author, String title, String abstractText) {
        return owner + "\n\nLG\nh-index7\n1papers\n1,234citations\n\n1 Papers\n\nLGApr 24, 2023\n" + title + "\n\n" + author + "\n\n" + abstractText + "\n\n";
    }
}
