package org.papergraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The query editor with scripts. */
class EditorTest {

    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    private static final String PAPERS = "SELECT (COUNT(?paper) AS ?papers) { ?paper a <http://purl.org/spar/fabio/ResearchPaper> }";

    @Test
    void queryIsRunWithoutLeavingThePage() {
        Page page = open("/query");
        page.evaluate("window.stayed = true");
        write(page, PAPERS);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#rows td")).hasText("684");
        assertThat(page.locator("#status")).containsText("1 row");
        assertEquals(true, page.evaluate("window.stayed"));
    }

    @Test
    void askedQueryStandsInTheAddress() {
        Page page = open("/query");
        write(page, PAPERS);
        run(page).click();
        assertThat(page.locator("#rows td")).hasText("684");
        page.navigate(page.url());
        assertThat(page.locator("#rows td")).hasText("684");
    }

    @Test
    void errorIsMarkedAtItsLine() {
        Visit visit = BROWSING.visit(Screen.WIDE);
        visit.expect("the server responded with a status of 400");
        visit.open("/query");
        Page page = opened(visit);
        write(page, "SELECT ?paper\n{ ?paper a ?kind }\nORDER ?kind");
        run(page).click();
        assertThat(page.locator("#problem [role=alert]")).isVisible();
        assertThat(page.locator(".cm-lintRange-error")).hasText("?kind");
        assertThat(page.locator(".cm-line:has(.cm-lintRange-error)")).hasText("ORDER ?kind");
        write(page, PAPERS);
        run(page).click();
        assertThat(page.locator("#rows td")).hasText("684");
        assertThat(page.locator(".cm-lintRange-error")).hasCount(0);
    }

    @Test
    void runningQueryIsStopped() {
        Page page = open("/query");
        page.route(Pattern.compile("/query\\?query="), unanswered -> { });
        write(page, PAPERS);
        run(page).click();
        Locator stop = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Stop"));
        stop.click();
        assertThat(page.locator("#status")).containsText("Stopped after");
        assertThat(stop).isHidden();
        assertThat(run(page)).isFocused();
    }

    @Test
    void termIsCompletedByKeyboardAndBringsItsPrefix() {
        Page page = open("/query");
        write(page, "SELECT ?paper { ?paper pg:usesMe");
        assertThat(page.locator(".cm-tooltip-autocomplete")).containsText("pg:usesMethod");
        page.waitForTimeout(200);
        page.keyboard().press("Enter");
        assertThat(page.locator(".cm-content")).containsText("{ ?paper pg:usesMethod");
        assertThat(page.locator(".cm-line").first()).hasText("PREFIX pg: <https://w3id.org/papergraph/ontology#>");
    }

    @Test
    void knownPrefixesArePutInAsTheyAreUsed() {
        Page page = open("/query");
        write(page, "SELECT ?name {\n  ?task a pg:Task ; skos:prefLabel ?name # foaf:name\n  FILTER(?name != \"prov:used\")\n} LIMIT 3");
        assertThat(page.locator(".cm-line").nth(1)).hasText("PREFIX skos: <http://www.w3.org/2004/02/skos/core#>");
        run(page).click();
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        assertThat(page.locator(".cm-line")).hasCount(6);
    }

    @Test
    void examplesAreFilteredByWords() {
        Page page = open("/query");
        assertThat(page.locator("#examples li:visible")).hasCount(0);
        page.getByLabel("Find an example").fill("author two");
        assertThat(page.locator("#examples li:visible")).hasCount(1);
        assertThat(page.locator("#examples li:visible")).containsText("two authors");
        page.getByLabel("Find an example").fill("");
        assertThat(page.locator("#examples summary:visible")).hasCount(page.locator("#examples details").count());
    }

    @Test
    void answerByYearIsDrawnAsAPlot() {
        Page page = open("/query");
        write(page, """
                PREFIX dcterms: <http://purl.org/dc/terms/>
                SELECT ?year (COUNT(?paper) AS ?papers) { ?paper dcterms:issued ?date . BIND(YEAR(?date) AS ?year) FILTER(BOUND(?year)) }
                GROUP BY ?year ORDER BY ?year""");
        run(page).click();
        assertThat(page.locator("#plot figcaption")).containsText("papers by year");
        int years = page.locator("#rows tbody tr").count();
        assertThat(page.locator("#plot rect title")).hasCount(years);
    }

    @Test
    void exampleAsksForItsValuesAndRuns() {
        Page page = open("/query?example=papers-by-author");
        page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("author")).fill("Vlad Sobal");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Run with these values")).click();
        assertThat(page.locator("#rows")).containsText("A Cookbook of Self-Supervised Learning");
    }

    @Test
    void editorIsAccessibleInLightAndDark() {
        for (Screen screen : List.of(Screen.WIDE, Screen.NARROW.dark())) {
            Visit visit = BROWSING.visit(screen);
            visit.open("/query?example=papers-by-year");
            assertEquals("", String.join("\n", Accessibility.violations(opened(visit))));
        }
    }

    private static Locator run(Page page) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Run").setExact(true));
    }

    private static Page open(String path) {
        Visit visit = BROWSING.visit(Screen.WIDE);
        visit.open(path);
        return opened(visit);
    }

    /** The editor comes at once, whether or not anybody moves. */
    private static Page opened(Visit visit) {
        Page page = visit.page();
        assertThat(page.locator(".cm-content")).isVisible();
        return page;
    }

    /** In the place of what stands in the editor. */
    private static void write(Page page, String query) {
        page.locator(".cm-content").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(query);
    }
}
