package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.atlas.iterator.Iter;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.identity.ManualDecision;
import org.papergraph.ingest.Curation.DecisionSummary;
import org.papergraph.ingest.Documents.Generated;
import org.papergraph.query.QueryRunner;
import org.papergraph.validation.Shapes;
import org.papergraph.validation.ValidationReport;

/** What always holds, whatever the documents (section 4 of the design). */
class InvariantsTest {

    private static final int TRIES = 25;

    @Provide
    Arbitrary<List<Generated>> documents() {
        return Documents.several();
    }

    @Property(tries = TRIES)
    void ingestingAgainChangesNothing(@ForAll("documents") List<Generated> documents) {
        try (Workshop workshop = new Workshop()) {
            List<DocumentFile> files = workshop.files(texts(documents));
            workshop.ingest(files);
            SortedSet<String> once = workshop.published();
            workshop.ingest(files);
            assertSame(once, workshop.published());
        }
    }

    @Property(tries = TRIES)
    void orderRunsAndThreadsDoNotMatter(@ForAll("documents") List<Generated> documents, @ForAll Random random) {
        try (Workshop one = new Workshop(); Workshop other = new Workshop()) {
            one.ingest(one.files(texts(documents)), 1);
            List<DocumentFile> shuffled = new ArrayList<>(other.files(texts(documents)));
            Collections.shuffle(shuffled, random);
            shuffled.forEach(file -> other.ingest(List.of(file), 4));
            assertSame(one.published(), other.published());
        }
    }

    @Property(tries = TRIES)
    void partsOfDocumentsDoNotMatter(@ForAll("documents") List<Generated> documents, @ForAll @IntRange(min = 1, max = 4) int entries) {
        try (Workshop whole = new Workshop(); Workshop parts = new Workshop()) {
            whole.ingest(whole.files(texts(documents)));
            parts.ingestByParts(parts.files(texts(documents)), entries);
            assertSame(whole.published(), parts.published());
        }
    }

    @Property(tries = TRIES)
    void changedDocumentReplacesItsFormerSelf(@ForAll("documents") List<Generated> documents) {
        try (Workshop changed = new Workshop(); Workshop fresh = new Workshop()) {
            changed.ingest(changed.files(texts(documents)));
            String other = documents.get(documents.size() - 1).text() + "\n";
            changed.ingest(List.of(changed.file(0, other)));
            List<DocumentFile> files = new ArrayList<>(fresh.files(texts(documents)));
            files.set(0, fresh.file(0, other));
            fresh.ingest(files);
            assertSame(fresh.published(), changed.published());
        }
    }

    @Property(tries = TRIES)
    void withdrawnDocumentLeavesNothingBehind(@ForAll("documents") List<Generated> documents) {
        try (Workshop withdrawn = new Workshop(); Workshop without = new Workshop()) {
            withdrawn.ingest(withdrawn.files(texts(documents)));
            assertEquals(List.of("0-document.txt"), withdrawn.withdraw("0-document.txt"));
            List<DocumentFile> rest = without.files(texts(documents));
            without.ingest(rest.subList(1, rest.size()));
            assertSame(without.published(), withdrawn.published());
        }
    }

    @Property(tries = TRIES)
    void undoneAndResetDecisionsComeBack(@ForAll("documents") List<Generated> documents, @ForAll Random random) {
        try (Workshop workshop = new Workshop()) {
            workshop.ingest(workshop.files(texts(documents)));
            SortedSet<String> before = workshop.published();
            List<DecisionSummary> decisions = workshop.curation().decisions();
            if (!decisions.isEmpty()) {
                String id = decisions.get(random.nextInt(decisions.size())).id();
                assertTrue(workshop.curation().decide(id, Optional.of(ManualDecision.SEPARATE)));
                assertEquals("REJECTED", status(workshop, id));
                assertTrue(workshop.curation().decide(id, Optional.of(ManualDecision.MERGE)));
                assertEquals("PINNED", status(workshop, id));
                assertTrue(workshop.curation().decide(id, Optional.empty()));
            }
            assertSame(before, workshop.published());
        }
    }

    @Property(tries = TRIES)
    void manualDecisionsHoldWhenDocumentsComeAgain(@ForAll("documents") List<Generated> documents, @ForAll Random random) {
        try (Workshop workshop = new Workshop()) {
            List<DocumentFile> files = workshop.files(texts(documents));
            workshop.ingest(files);
            List<DecisionSummary> decisions = workshop.curation().decisions();
            if (!decisions.isEmpty()) {
                ManualDecision decided = random.nextBoolean() ? ManualDecision.MERGE : ManualDecision.SEPARATE;
                workshop.curation().decide(decisions.get(random.nextInt(decisions.size())).id(), Optional.of(decided));
            }
            SortedSet<String> ruled = workshop.published();
            workshop.withdraw("0-document.txt");
            workshop.ingest(files);
            assertSame(ruled, workshop.published());
        }
    }

    @Property(tries = TRIES)
    void everyLinkReachesTheCharactersThatSaySo(@ForAll("documents") List<Generated> documents) {
        try (Workshop workshop = new Workshop()) {
            workshop.ingest(workshop.files(texts(documents)));
            assertEquals(List.of(), rows(workshop, "links-without-evidence.rq"));
            assertEquals(List.of(), rows(workshop, "facts-without-document.rq"));
        }
    }

    @Property(tries = TRIES)
    void whatIsWrittenConforms(@ForAll("documents") List<Generated> documents) {
        Shapes shapes = Shapes.load(Path.of("ontology/shapes.ttl"));
        try (Workshop workshop = new Workshop()) {
            workshop.ingest(workshop.files(texts(documents)));
            ValidationReport report = workshop.store.read(dataset -> shapes.validate(workshop.store.published().getDefaultGraph()));
            assertTrue(report.conforms(), () -> report.findings().toString());
        }
    }

    @Property(tries = TRIES)
    void everyTextIsThereToTheCharacter(@ForAll("documents") List<Generated> documents) {
        try (Workshop workshop = new Workshop()) {
            IngestReport report = workshop.ingest(workshop.files(texts(documents)));
            assertEquals(List.of(), report.problems());
            for (int at = 0; at < documents.size(); at++) {
                Generated document = documents.get(at);
                assertEquals(document.summaries().size(), report.documents().get(at).entries());
                String sha256 = report.documents().get(at).sha256();
                assertEquals(composed(document.titles()), workshop.stated(sha256, Dcterms.title, Fabio.ResearchPaper));
                assertEquals(composed(document.summaries()), workshop.stated(sha256, Dcterms.abstract_, Fabio.ResearchPaper));
            }
        }
    }

    private static void assertSame(SortedSet<String> expected, SortedSet<String> actual) {
        SortedSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(actual);
        SortedSet<String> surplus = new TreeSet<>(actual);
        surplus.removeAll(expected);
        assertTrue(missing.isEmpty() && surplus.isEmpty(),
                () -> "missing:\n" + String.join("\n", missing) + "\nsurplus:\n" + String.join("\n", surplus));
    }

    private static List<String> texts(List<Generated> documents) {
        return documents.stream().map(Generated::text).toList();
    }

    private static Set<String> composed(List<String> texts) {
        return texts.stream().map(text -> Normalizer.normalize(text, Normalizer.Form.NFC)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String status(Workshop workshop, String id) {
        return workshop.curation().decisions().stream().filter(decision -> decision.id().equals(id))
                .map(decision -> decision.status().name()).findFirst().orElse("gone");
    }

    private static List<String> rows(Workshop workshop, String query) {
        QueryRunner runner = new QueryRunner(workshop.store, Duration.ofMinutes(1));
        try (InputStream in = Objects.requireNonNull(InvariantsTest.class.getResourceAsStream(query))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return runner.run(runner.prepare(text), execution -> Iter.asStream(execution.select()).map(String::valueOf).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
