package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.identity.MatchRule;
import org.papergraph.ingest.Curation;
import org.papergraph.ingest.Curation.DecisionSummary;
import org.papergraph.ingest.WordListStore;
import org.papergraph.progress.Progress;
import org.papergraph.store.Store;
import org.papergraph.web.http.ServerException;

/** What the editor decides on pages, and what nobody else does. */
class CurationTest {

    private static final String ENSEMBLE = "method/ensemble";
    private static final String SHARPNESS = "method/sharpness-aware-minimization";
    private static final String CLOTHES = "method/fashion-mnist";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");
    private static final Pattern DECISION = Pattern.compile("action=\"/page/(decision/[0-9a-f]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private static RunningServer server;
    private static String cookie;
    private static String token;
    private static SortedSet<String> untouched;

    private String version = "";

    @BeforeAll
    static void start() {
        server = RunningServer.start(RunningServer.options().withEditing(true), store());
        HttpResponse<String> opened = server.get(link());
        cookie = header(opened, "Set-Cookie").split(";")[0];
        Matcher form = TOKEN.matcher(page(ENSEMBLE));
        assertTrue(form.find());
        token = form.group(1);
        untouched = WordListStore.published(server.store());
    }

    private static Store store() {
        return WordListStore.of("On Juries", "A single ensemble is compared with five others on ImageNet.", "On Committees", "An ensemble votes, and an ensemble counts.",
                "On Flatness", "We study sharpness-aware minimization at length.",
                "On Clothes", "We evaluate on Fashion-MNIST, and on Fashion-MNIST alone.", "On Shirts", "Two Fashion-MNIST classifiers are compared.",
                "On Juries", "A single ensemble is compared with six others on ImageNet.");
    }

    @BeforeEach
    void remember() {
        version = server.store().version();
    }

    @AfterEach
    void everythingCanBeUndone() {
        if (!version.equals(server.store().version())) {
            curation().conceptDecisions().forEach(each -> List.of("show", "unname").forEach(undoing -> decide(each.key(), undoing)));
            curation().decisions().stream().filter(decision -> decision.status() == Status.PINNED || decision.status() == Status.REJECTED)
                    .forEach(decision -> decide("decision/" + decision.id(), "rule"));
            assertSame(untouched, WordListStore.published(server.store()));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void hiddenConceptIsInNoSearchAndItsPageSaysSoAndUndoesIt() {
        assertTrue(server.get("/search?q=ensemble").body().contains(ENSEMBLE));
        HttpResponse<String> before = server.get("/page/" + ENSEMBLE, "Cookie", cookie);
        HttpResponse<String> answer = decide(ENSEMBLE, "hide", "reason", "too  general");
        assertEquals(303, answer.statusCode());
        assertEquals("/page/" + ENSEMBLE + "#decisions", header(answer, "Location"));
        assertEquals("no-store", header(answer, "Cache-Control"));
        HttpResponse<String> after = server.get("/page/" + ENSEMBLE, "Cookie", cookie, "If-None-Match", header(before, "ETag"));
        assertEquals(200, after.statusCode());
        assertTrue(after.body().contains("Reason: too general<") && after.body().contains("Show it again"), after.body());
        assertFalse(server.get("/search?q=ensemble").body().contains(ENSEMBLE));
        decide(ENSEMBLE, "rename", "label", "committee", "reason", "as we say");
        assertTrue(page(ENSEMBLE).contains("Reason: too general; as we say<"));
        decide(ENSEMBLE, "unname");
        assertEquals(List.of(ENSEMBLE), curation().conceptDecisions().stream().map(Curation.ConceptSummary::key).toList());
        assertEquals(303, decide(ENSEMBLE, "show").statusCode());
        assertSame(untouched, WordListStore.published(server.store()));
    }

    @Test
    void renamedConceptHasItsLabelForEverybody() {
        decide(ENSEMBLE, "rename", "label", "comit\u0301e <b>", "reason", "as we say");
        String page = server.get("/page/" + ENSEMBLE).body();
        assertTrue(page.contains("<h1 dir=\"auto\">comit\u0301e &lt;b></h1>") || page.contains("comit\u0301e &lt;b&gt;</h1>"), page);
        assertTrue(page.contains("Called “comit\u0301e &lt;b"), page);
        assertFalse(page.contains("name=\"token\""));
    }

    @Test
    void conceptsAreMergedByNameKeyOrAddressAsByTheCommand() {
        SortedSet<String> merged;
        try (Store other = store()) {
            assertTrue(new Curation(other, Progress.SILENT).decideOnNames(ENSEMBLE, SHARPNESS, Optional.of(ManualDecision.MERGE), "one"));
            merged = WordListStore.published(other);
        }
        for (String words : List.of("Sharpness-aware minimization", SHARPNESS, server.server().address() + "page/" + SHARPNESS + "#papers")) {
            assertEquals(303, decide(ENSEMBLE, "merge", "other", words, "reason", "one").statusCode(), words);
            assertSame(merged, WordListStore.published(server.store()));
            DecisionSummary decision = curation().decisions().stream().filter(each -> each.status() == Status.PINNED).findFirst().orElseThrow();
            assertEquals("one", decision.reason());
            assertEquals(303, decide("decision/" + decision.id(), "rule", "from", ENSEMBLE).statusCode());
            assertSame(untouched, WordListStore.published(server.store()));
        }
    }

    @Test
    void conceptsOfTwoTypesAreMergedWhenTheEditorMeansIt() {
        HttpResponse<String> asked = decide(ENSEMBLE, "merge", "other", "ImageNet", "reason", "odd");
        assertEquals(422, asked.statusCode());
        assertTrue(asked.body().contains("This is a method, “ImageNet” is a dataset.") && asked.body().contains("name=\"across\"")
                && asked.body().contains("value=\"odd\""), asked.body());
        assertSame(untouched, WordListStore.published(server.store()));
        assertEquals(303, decide(ENSEMBLE, "merge", "other", "ImageNet", "across", "yes").statusCode());
        assertNotEquals(untouched, WordListStore.published(server.store()));
    }

    @Test
    void nameIsSplitOffAndTheDecisionIsUndoneOnThePage() {
        Matcher name = Pattern.compile("name=\"name\" value=\"([^\"]+)\"").matcher(page(CLOTHES));
        assertTrue(name.find());
        assertEquals(303, decide(CLOTHES, "split", "name", name.group(1), "reason", "a classifier").statusCode());
        assertEquals(200, server.get("/page/dataset/fashion-mnist").statusCode());
        String page = page(CLOTHES);
        assertTrue(page.contains("rejected") && page.contains("decided by hand: a classifier"), page);
        assertEquals(409, decide(CLOTHES, "split", "name", name.group(1)).statusCode());
        Matcher undo = DECISION.matcher(page);
        assertTrue(undo.find());
        HttpResponse<String> undone = decide(undo.group(1), "rule", "from", CLOTHES);
        assertEquals("/page/" + CLOTHES + "#decisions", header(undone, "Location"));
        assertSame(untouched, WordListStore.published(server.store()));
    }

    @Test
    void matchDecisionIsRejectedAndPinnedOnItsOwnPage() {
        String decision = "decision/" + applied(MatchRule.SAME_NAME_OTHER_TYPE).id();
        assertTrue(page(decision).contains("They are two"));
        assertEquals("/page/" + decision + "#decisions", header(decide(decision, "two", "reason", "no"), "Location"));
        assertEquals(Status.REJECTED, status(decision));
        decide(decision, "one", "from", "//elsewhere.example/");
        assertEquals(Status.PINNED, status(decision));
    }

    @Test
    void papersThatAreTwoAreToldApartOnTheirPage() {
        Matcher paper = Pattern.compile("/page/(paper/on-juries[^\"?#]*)").matcher(page(ENSEMBLE));
        assertTrue(paper.find());
        Matcher decision = DECISION.matcher(page(paper.group(1)));
        assertTrue(decision.find());
        assertEquals("/page/" + paper.group(1) + "#decisions", header(decide(decision.group(1), "two", "from", paper.group(1)), "Location"));
        assertEquals(Status.REJECTED, status(decision.group(1)));
    }

    private static DecisionSummary applied(MatchRule rule) {
        return curation().decisions().stream().filter(each -> each.rule() == rule && each.status() == Status.APPLIED).findFirst().orElseThrow();
    }

    private static Status status(String decision) {
        return curation().decisions().stream().filter(each -> decision.endsWith(each.id())).findFirst().orElseThrow().status();
    }

    /** A form that has to be filled otherwise, and words of the answer. */
    private record Faulty(String key, String form, int status, String words) {
    }

    static Stream<Faulty> faultyForms() {
        return Stream.of(
                new Faulty(ENSEMBLE, "", 422, "There is no such decision."),
                new Faulty(ENSEMBLE, "decision=burn", 422, "There is no such decision."),
                new Faulty(ENSEMBLE, "decision=rename&label=+", 422, "A label needs a letter or a digit."),
                new Faulty(ENSEMBLE, "decision=rename&label=a%00b", 422, "A label may have no control characters."),
                new Faulty(ENSEMBLE, "decision=rename&label=" + "a".repeat(201), 422, "A label may have at most 200 characters."),
                new Faulty(ENSEMBLE, "decision=hide&reason=" + "a".repeat(1001), 422, "A reason may have at most 1000 characters."),
                new Faulty(ENSEMBLE, "decision=merge&other=", 422, "The other concept needs a letter or a digit."),
                new Faulty(ENSEMBLE, "decision=merge&other=ensemble", 422, "That is this concept itself."),
                new Faulty(ENSEMBLE, "decision=merge&other=" + ENSEMBLE, 422, "That is this concept itself."),
                new Faulty(ENSEMBLE, "decision=merge&other=zzyzx", 422, "No concept is called “zzyzx”."),
                new Faulty(ENSEMBLE, "decision=merge&other=sharpness", 422, "Is it one of these?"),
                new Faulty(ENSEMBLE, "decision=merge&other=On+Juries", 422, "No concept is called “On Juries”."),
                new Faulty(ENSEMBLE, "decision=split", 422, "Choose the name that means something else."),
                new Faulty(ENSEMBLE, "decision=split&name=" + SHARPNESS, 409, "That name does not stand under this concept any more."),
                new Faulty("method/none", "decision=hide", 404, "There is nothing at /page/method/none."),
                new Faulty("decision/0123456789abcdef", "decision=rule", 404, "There is nothing at"),
                new Faulty("dataset/fashion-mnist", "decision=hide", 409, "is method/fashion-mnist now"),
                new Faulty("graph/identity", "decision=hide", 404, "There is nothing at"));
    }

    @ParameterizedTest
    @MethodSource("faultyForms")
    void faultyFormSaysWhatToDoAndChangesNothing(Faulty faulty) {
        HttpResponse<String> answer = server.post("/page/" + faulty.key, "token=" + token + "&" + faulty.form, "Cookie", cookie, "Origin", origin(), "Content-Type", FORM, "Accept", "text/html");
        assertEquals(faulty.status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(faulty.words), answer.body());
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertEquals(version, server.store().version());
    }

    /** A request that is not the editor's, and words of the answer. */
    private record Attack(String method, String path, String form, List<String> headers, int status, String words) {
    }

    static Stream<Attack> attacks() {
        String form = "token=" + token + "&decision=hide";
        List<String> own = List.of("Cookie", cookie, "Origin", origin(), "Content-Type", FORM);
        return Stream.of(
                attack(form, List.of("Origin", origin(), "Content-Type", FORM), 403, "opened the link"),
                attack(form, List.of("Cookie", cookie.replaceFirst("=.*", "=0"), "Origin", origin(), "Content-Type", FORM), 403, "opened the link"),
                attack(form, List.of("Cookie", cookie.replaceFirst("=.*", "="), "Origin", origin(), "Content-Type", FORM), 403, "opened the link"),
                attack(form, List.of("Cookie", cookie, "Content-Type", FORM), 403, "not from another site"),
                attack(form, List.of("Cookie", cookie, "Origin", "null", "Content-Type", FORM), 403, "not from another site"),
                attack(form, List.of("Cookie", cookie, "Origin", "https://evil.example", "Content-Type", FORM), 403, "not from another site"),
                attack(form, List.of("Cookie", cookie, "Origin", "http://127.0.0.1:1", "Content-Type", FORM), 403, "not from another site"),
                attack(form, List.of("Cookie", cookie, "Origin", origin().replace("http:", "https:"), "Content-Type", FORM), 403, "not from another site"),
                attack(form, List.of("Cookie", cookie, "Origin", origin(), "Sec-Fetch-Site", "cross-site", "Content-Type", FORM), 403, "not from another site"),
                attack(form, List.of("Cookie", cookie, "Origin", origin(), "Sec-Fetch-Site", "same-site", "Content-Type", FORM), 403, "not from another site"),
                attack("decision=hide", own, 403, "Load the page again"),
                attack("token=0&decision=hide", own, 403, "Load the page again"),
                attack(form, List.of("Cookie", cookie, "Origin", origin(), "Content-Type", "text/plain"), 415, FORM),
                attack(form, List.of("Cookie", cookie, "Origin", origin(), "Content-Type", "multipart/form-data; boundary=x"), 415, FORM),
                attack(form, List.of("Cookie", cookie, "Origin", origin(), "Content-Type", FORM + "; charset=utf-16"), 415, "UTF-8"),
                attack(form + "&reason=" + "a".repeat(1 << 16), own, 413, "65536 bytes"),
                attack(form + "&reason=%zz", own, 400, "malformed"),
                attack(form + "&reason=%ff", own, 400, "malformed"),
                attack(form + "&a=".repeat(100), own, 400, "malformed"),
                new Attack("POST", "/page/" + ENSEMBLE + "?decision=hide", form, own, 400, "in the body"),
                new Attack("POST", "/data/" + ENSEMBLE + ".ttl", form, own, 405, "not for this address"),
                new Attack("POST", "/id/" + ENSEMBLE, form, own, 405, "not for this address"),
                new Attack("PUT", "/page/" + ENSEMBLE, form, own, 405, "GET, HEAD, POST, OPTIONS"),
                new Attack("DELETE", "/page/" + ENSEMBLE, "", own, 405, "GET, HEAD, POST, OPTIONS"),
                new Attack("POST", "/sparql", "update=CLEAR+ALL", own, 400, ""),
                new Attack("GET", "/page/" + ENSEMBLE + "?token=" + token + "&decision=hide", "", own, 200, ""),
                new Attack("GET", "/edit?key=0", "", List.of(), 403, "a new key after each start"),
                new Attack("GET", "/edit", "", List.of(), 403, "a new key after each start"));
    }

    private static Attack attack(String form, List<String> headers, int status, String words) {
        return new Attack("POST", "/page/" + ENSEMBLE, form, headers, status, words);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void attackIsRefusedAndChangesNothing(Attack attack) {
        HttpResponse<String> answer = server.send(attack.method, attack.path, attack.form, attack.headers.toArray(String[]::new));
        assertEquals(attack.status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(attack.words), answer.body());
        assertEquals("none", header(answer, "Set-Cookie"));
        assertEquals(version, server.store().version());
    }

    @Test
    void requestUnderAnotherNameOfTheMachineIsRefused() {
        String form = "token=" + token + "&decision=hide";
        String answer = RawExchange.sendAll(server.server().address(), "POST /page/" + ENSEMBLE + " HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\nCookie: "
                + cookie + "\r\nContent-Type: " + FORM + "\r\nContent-Length: " + form.length() + "\r\nConnection: close\r\n\r\n" + form);
        assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
        assertEquals(version, server.store().version());
    }

    @Test
    void twoDecisionsAtOnceAreBothMadeWhileOthersRead() {
        CompletableFuture<HttpResponse<String>> one = CompletableFuture.supplyAsync(() -> decide(ENSEMBLE, "hide"));
        CompletableFuture<HttpResponse<String>> other = CompletableFuture.supplyAsync(() -> decide(SHARPNESS, "hide"));
        assertEquals(200, server.get("/page/" + CLOTHES).statusCode());
        assertEquals(List.of(303, 303), List.of(one.join().statusCode(), other.join().statusCode()));
        assertEquals(List.of(ENSEMBLE, SHARPNESS), curation().conceptDecisions().stream().map(Curation.ConceptSummary::key).toList());
    }

    @Test
    void linkLeadsToWhatMayBeDecided() {
        HttpResponse<String> opened = server.get(link());
        assertEquals(List.of("303", "/edit", "no-store"), List.of(Integer.toString(opened.statusCode()), header(opened, "Location"), header(opened, "Cache-Control")));
        assertTrue(header(opened, "Set-Cookie").endsWith("; Path=/; HttpOnly; SameSite=Strict"), header(opened, "Set-Cookie"));
        HttpResponse<String> page = server.get("/edit", "Cookie", cookie);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("/search?q=&amp;type=method"), page.body());
    }

    @Test
    void visitorWithoutTheLinkSeesNoFormsAndIsToldOfIt() {
        HttpResponse<String> page = server.get("/page/" + ENSEMBLE);
        assertFalse(page.body().contains("<form class=\"decide\""));
        assertTrue(page.body().contains("the link that this server printed"), page.body());
        HttpResponse<String> edited = server.get("/page/" + ENSEMBLE, "Cookie", cookie, "If-None-Match", header(page, "ETag"));
        assertEquals(200, edited.statusCode());
        assertEquals("private, no-cache", header(edited, "Cache-Control"));
        assertTrue(header(edited, "Vary").contains("Cookie"));
        assertEquals("same-origin", header(edited, "Referrer-Policy"));
    }

    @Test
    void serverThatIsNotToldToEditTakesNoDecision() {
        try (RunningServer reading = RunningServer.start()) {
            HttpResponse<String> refused = reading.post("/page/method/sam", "decision=hide", "Content-Type", FORM);
            assertEquals(405, refused.statusCode());
            assertTrue(refused.body().contains("--edit"), refused.body());
            assertEquals("GET, HEAD, OPTIONS", header(refused, "Allow"));
            assertEquals(404, reading.get("/edit?key=").statusCode());
            assertEquals(Optional.empty(), reading.server().editorLink());
        }
    }

    @Test
    void pagesAreEditedOnALoopbackAddressAlone() {
        ServerException failure = assertThrows(ServerException.class, () -> RunningServer.start(RunningServer.options().withEditing(true).withHost("0.0.0.0")));
        assertTrue(failure.getMessage().contains("ssh -L"), failure.getMessage());
    }

    private static Curation curation() {
        return new Curation(server.store(), Progress.SILENT);
    }

    private static HttpResponse<String> decide(String key, String decision, String... fields) {
        StringBuilder form = new StringBuilder("token=" + token + "&decision=" + decision);
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return server.post("/page/" + key, form.toString(), "Cookie", cookie, "Origin", origin(), "Sec-Fetch-Site", "same-origin", "Content-Type", FORM);
    }

    private static String page(String key) {
        return server.get("/page/" + key, "Cookie", cookie).body();
    }

    private static String link() {
        URI link = URI.create(server.server().editorLink().orElseThrow());
        return link.getRawPath() + "?" + link.getRawQuery();
    }

    private static String origin() {
        return server.server().address().replaceFirst("/$", "");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    /** Graphs of the same statements; otherwise those that one of them has alone are told. */
    private static void assertSame(SortedSet<String> expected, SortedSet<String> found) {
        assertEquals(List.of(), expected.stream().filter(each -> !found.contains(each)).toList(), "missing");
        assertEquals(List.of(), found.stream().filter(each -> !expected.contains(each)).toList(), "too much");
    }
}
