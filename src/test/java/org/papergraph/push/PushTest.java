package org.papergraph.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.export.ExportFormat;
import org.papergraph.export.ExportOptions;
import org.papergraph.store.Store;

/** Pushes to a Fuseki over HTTP, which goes away, loses what it had, refuses and redirects. */
class PushTest {

    private static final String FIRST = "graph/source/1";
    private static final String SECOND = "graph/source/2";
    private static final List<String> HARD = List.of("$\\alpha$ and \\url{x}", "\\u0041 \\\\U00000041 \\\\\\u0041", "\"quoted\"\n\r\t\b\f", "\u0001\u007F", "\uD83D\uDE00 e\u0301");

    @TempDir
    private Path folder;
    private final Store store = Store.inMemory();

    @BeforeEach
    void fill() {
        store.write(dataset -> {
            for (int i = 0; i < 200; i++) {
                dataset.add(quad(FIRST, i, "Title " + i));
                dataset.add(quad(SECOND, i, HARD.get(i % HARD.size()) + i));
            }
            dataset.add(quad("graph/log", 1, "a clock time"));
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Quad quad(String graph, int paper, String title) {
        return Quad.create(iri(graph), iri("paper/" + paper), DCTerms.title.asNode(), NodeFactory.createLiteralString(title));
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(Store.DEFAULT_BASE + path);
    }

    private Target to(FusekiTarget fuseki, String path) {
        return Target.at(fuseki.address(path)).withBatch(50).withPatience(Duration.ofSeconds(60));
    }

    private Push prepare(Target target, PushListener listener) {
        return Push.prepare(store, ExportOptions.in(ExportFormat.NQUADS), target, folder.resolve("state.txt"), false, listener);
    }

    private PushReport push(Target target, PushListener listener) {
        try (Push push = prepare(target, listener)) {
            return push.send();
        }
    }

    private PushReport push(Target target) {
        return push(target, PushListener.SILENT);
    }

    private String failure(Target target) {
        return assertThrows(PushException.class, () -> push(target)).getMessage();
    }

    private Set<Quad> published() {
        return store.publishedWithout(iri("graph/log")).calculateRead(() -> Iter.toSet(store.publishedWithout(iri("graph/log")).find()));
    }

    /** Acts after each acknowledgement. */
    private record Each(Runnable action) implements PushListener {

        @Override
        public void begin(long statements) {
        }

        @Override
        public void sent(long statements) {
            action.run();
        }

        @Override
        public void notice(String message) {
        }
    }

    @Test
    void onlyWhatChangedIsSentAndWhatIsGoneIsRemoved() {
        try (FusekiTarget fuseki = FusekiTarget.running()) {
            assertEquals(400, push(to(fuseki, "/lists")).plan().statements());
            assertEquals(published(), fuseki.quads());
            assertEquals(List.of("PUT gzip", "HEAD", "POST gzip"), fuseki.requests().subList(0, 3));

            assertTrue(push(to(fuseki, "/lists")).plan().isEmpty());
            assertEquals(List.of("HEAD"), fuseki.requests());

            store.write(dataset -> dataset.deleteAny(iri(FIRST), Node.ANY, Node.ANY, Node.ANY));
            store.write(dataset -> dataset.add(quad("graph/derived", 1, "New")));
            assertEquals(1, push(to(fuseki, "/lists")).plan().statements());
            assertEquals(published(), fuseki.quads());
            assertEquals(List.of("HEAD", "PUT gzip", "DELETE", "HEAD"), fuseki.requests());
        }
    }

    @Test
    void anotherSpellingOfTheBaseReplacesTheGraphsOfTheFirst() {
        try (FusekiTarget fuseki = FusekiTarget.running()) {
            push(to(fuseki, "/lists"));
            ExportOptions moved = ExportOptions.in(ExportFormat.NQUADS).withBase("https://example.org/id/");
            try (Push push = Push.prepare(store, moved, to(fuseki, "/lists"), folder.resolve("state.txt"), false, PushListener.SILENT)) {
                push.send();
            }
            assertEquals(400, fuseki.quads().size());
            assertTrue(fuseki.quads().stream().allMatch(quad -> quad.getGraph().getURI().startsWith("https://example.org/id/graph/")));
        }
    }

    @Test
    void targetThatIsStoppedAndStartedTwiceEndsWithTheSameGraphs() throws Exception {
        try (FusekiTarget fuseki = FusekiTarget.running()) {
            AtomicInteger acknowledged = new AtomicInteger();
            AtomicInteger outages = new AtomicInteger();
            PushReport report = push(to(fuseki, "/lists"), new Each(() -> {
                if (acknowledged.incrementAndGet() == 2 || acknowledged.get() == 6) {
                    fuseki.stop();
                    outages.incrementAndGet();
                    CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(fuseki::start);
                }
            }));
            assertEquals(2, outages.get());
            assertEquals(8, report.requests());
            assertEquals(published(), fuseki.quads());
            assertTrue(push(to(fuseki, "/lists")).plan().isEmpty());
        }
    }

    @Test
    void targetThatLosesItsDataGetsThemAgain() {
        try (FusekiTarget fuseki = FusekiTarget.running()) {
            AtomicInteger acknowledged = new AtomicInteger();
            push(to(fuseki, "/lists"), new Each(() -> {
                if (acknowledged.incrementAndGet() == 5) {
                    fuseki.stop();
                    fuseki.empty();
                    fuseki.start();
                }
            }));
            assertEquals(published(), fuseki.quads());

            fuseki.stop();
            fuseki.empty();
            fuseki.start();
            assertEquals(400, push(to(fuseki, "/lists")).plan().statements());
            assertEquals(published(), fuseki.quads());
        }
    }

    @Test
    void pushThatWasBrokenOffGoesOn() throws IOException {
        try (FusekiTarget fuseki = FusekiTarget.running()) {
            AtomicInteger acknowledged = new AtomicInteger();
            assertThrows(IllegalStateException.class, () -> push(to(fuseki, "/lists"), new Each(() -> {
                if (acknowledged.incrementAndGet() == 6) {
                    throw new IllegalStateException("killed");
                }
            })));
            Path state = folder.resolve("state.txt");
            Files.writeString(state, Files.readString(state) + "have\tcut of");
            fuseki.requests();
            assertEquals(100, push(to(fuseki, "/lists")).plan().statements());
            assertEquals(List.of("HEAD", "POST gzip", "POST gzip", "HEAD"), fuseki.requests());
            assertEquals(published(), fuseki.quads());
        }
    }

    @Test
    void everythingIsSentAgainWhereThatIsAskedFor() {
        try (FusekiTarget fuseki = FusekiTarget.running()) {
            push(to(fuseki, "/updates"));
            fuseki.empty();
            fuseki.stop();
            fuseki.start();
            assertTrue(push(to(fuseki, "/updates")).plan().isEmpty(), "SPARQL Update cannot tell");
            try (Push push = Push.prepare(store, ExportOptions.in(ExportFormat.NQUADS), to(fuseki, "/updates"), folder.resolve("state.txt"), true, PushListener.SILENT)) {
                assertEquals(400, push.send().plan().statements());
            }
            assertEquals(published(), fuseki.quads());
        }
    }

    @Test
    void connectionThatIsResetInTheMiddleOfABodyIsMadeAgain() throws IOException {
        try (FusekiTarget fuseki = FusekiTarget.running(); CuttingProxy proxy = new CuttingProxy(fuseki.port(), 3_000, 2)) {
            Target target = Target.at("http://localhost:" + proxy.port() + "/lists").uncompressed();
            try (Push first = prepare(target.withBatch(20), PushListener.SILENT)) {
                first.send();
            }
            assertEquals(0, proxy.cutsLeft());
            assertEquals(published(), fuseki.quads());
        }
    }

    @Test
    void busyTargetIsAskedAgainWhenItWishes() {
        try (FusekiTarget fuseki = FusekiTarget.running()) {
            AtomicInteger busy = new AtomicInteger(1);
            fuseki.fail((request, response) -> {
                boolean refuses = busy.getAndDecrement() > 0;
                if (refuses) {
                    response.setHeader("Retry-After", "1");
                    response.sendError(503, "busy");
                }
                return refuses;
            });
            StringBuilder notices = new StringBuilder();
            push(to(fuseki, "/lists"), new PushListener() {
                @Override
                public void begin(long statements) {
                }

                @Override
                public void sent(long statements) {
                }

                @Override
                public void notice(String message) {
                    notices.append(message).append('\n');
                }
            });
            assertEquals((fuseki.address("/lists") + " answers 503; trying again in 1.0 s\n"), notices.toString());
            assertEquals(published(), fuseki.quads());
            fuseki.fail((request, response) -> {
                response.sendError(503, "busy");
                return true;
            });
            store.write(dataset -> dataset.add(quad(FIRST, 1, "Another")));
            String message = failure(to(fuseki, "/lists").withPatience(Duration.ZERO));
            assertTrue(message.contains("answers 503 to PUT again and again"), message);
        }
    }

    @Test
    void targetThatTakesNothingCompressedGetsItPlain() {
        try (FusekiTarget fuseki = FusekiTarget.running()) {
            fuseki.fail((request, response) -> {
                boolean refuses = request.getHeader("Content-Encoding") != null;
                if (refuses) {
                    response.sendError(415);
                }
                return refuses;
            });
            push(to(fuseki, "/lists"));
            assertEquals(List.of("PUT gzip", "PUT", "HEAD", "POST", "POST"), fuseki.requests().subList(0, 5));
            assertEquals(published(), fuseki.quads());
        }
    }

    @ParameterizedTest
    @EnumSource(value = AuthScheme.class, names = {"BASIC", "DIGEST"})
    void targetThatAsksForAPasswordGetsIt(AuthScheme scheme) throws IOException {
        Path passwords = Files.writeString(folder.resolve("passwords"), "me: s3cret\n");
        try (FusekiTarget fuseki = FusekiTarget.start(builder -> builder.passwordFile(passwords.toString()).auth(scheme)
                .serverAuthPolicy(org.apache.jena.fuseki.auth.Auth.ANY_USER))) {
            String none = failure(to(fuseki, "/lists"));
            assertTrue(none.contains("answers 401 to PUT: it asks who you are"), none);
            String wrong = failure(to(fuseki, "/lists").with(new Credentials.Login("me", "wr0ng")));
            assertTrue(wrong.contains("does not accept the password of the user me"), wrong);
            assertFalse(wrong.contains("wr0ng"), wrong);
            push(to(fuseki, "/lists").with(new Credentials.Login("me", "s3cret")));
            assertEquals(published(), fuseki.quads());
        }
    }

    @Test
    void tokenIsSentAndNeverShown() {
        try (FusekiTarget fuseki = FusekiTarget.running()) {
            fuseki.fail((request, response) -> {
                boolean refuses = !"Bearer s3cret".equals(request.getHeader("Authorization"));
                if (refuses) {
                    response.sendError(403);
                }
                return refuses;
            });
            String wrong = failure(to(fuseki, "/lists?key=s3cret").with(new Credentials.Token("wr0ng")));
            assertTrue(wrong.startsWith(fuseki.address("/lists") + " answers 403 to PUT: writing there is forbidden, for everybody or with the token."), wrong);
            assertEquals("the token", new Credentials.Token("s3cret").toString());
            push(to(fuseki, "/lists").with(new Credentials.Token("s3cret")));
            assertEquals(published(), fuseki.quads());
        }
    }

    @Test
    void redirectIsNotFollowedAndCredentialsGoNowhereElse() {
        try (FusekiTarget fuseki = FusekiTarget.running(); FusekiTarget other = FusekiTarget.running()) {
            fuseki.fail((request, response) -> {
                response.setHeader("Location", other.address("/lists"));
                response.setStatus(307);
                return true;
            });
            String message = failure(to(fuseki, "/lists").with(new Credentials.Token("s3cret")));
            assertTrue(message.contains("it redirects to " + other.address("/lists") + "; no redirect is followed"), message);
            assertEquals(List.of(), other.requests());
        }
    }

    @Test
    void refusalsSayWhatToDo() {
        try (FusekiTarget readOnly = FusekiTarget.readOnly(); FusekiTarget fuseki = FusekiTarget.running()) {
            String refused = failure(to(readOnly, "/lists/data"));
            assertTrue(refused.contains("answers 405 to PUT: this address cannot be written so: it is read-only"), refused);
            String absent = failure(to(fuseki, "/nothing/data"));
            assertTrue(absent.contains("answers 404 to PUT: there is no graph store at this address"), absent);
            fuseki.fail((request, response) -> {
                response.sendError(413);
                return true;
            });
            String large = failure(to(fuseki, "/lists"));
            assertTrue(large.contains("too large for it; send less at once with --batch"), large);
        }
        String away = failure(Target.at("http://localhost:1/data"));
        assertTrue(away.contains("http://localhost:1/data: nothing listens there"), away);
        String secure = assertThrows(IllegalArgumentException.class, () -> Target.at("http://me:s3cret@localhost/data")).getMessage();
        assertTrue(secure.contains("do not belong into the address"), secure);
    }

    @Test
    void whereThereIsSparqlUpdateAloneItIsFound() {
        try (FusekiTarget fuseki = FusekiTarget.running()) {
            push(to(fuseki, "/updates"));
            assertEquals(published(), fuseki.quads());
            store.write(dataset -> dataset.deleteAny(iri(FIRST), Node.ANY, Node.ANY, Node.ANY));
            push(to(fuseki, "/updates/changes").with(PushProtocol.UPDATE));
            assertEquals(published(), fuseki.quads());
        }
    }

    @Test
    void pushesToOneTargetWaitForOneAnother() {
        try (FusekiTarget fuseki = FusekiTarget.running(); Push first = prepare(to(fuseki, "/lists"), PushListener.SILENT)) {
            String message = failure(to(fuseki, "/lists"));
            assertTrue(message.contains("another push to this target is at work"), message);
            assertEquals(400, first.plan().statements());
        }
    }

    @Test
    void damagedRecordIsNoticed() throws IOException {
        Files.writeString(folder.resolve("state.txt"), "# Papergraph push 1\nbegin\tonly\n");
        String message = failure(Target.at("http://localhost:1/data"));
        assertTrue(message.contains("damaged in the line 'begin\tonly'; delete the file"), message);
    }
}
