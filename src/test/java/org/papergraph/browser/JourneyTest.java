package org.papergraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a word in mind to a file in hand: search, a paper, its method, the query behind the page, its answer. */
class JourneyTest {

    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    private static final String PAPER = "Sharpness-Aware Minimization for Efficiently Improving Generalization";

    @Test
    void wordLeadsToAPaperItsMethodTheQueryBehindItAndAFile() throws IOException {
        walk(BROWSING.visit(Screen.WIDE));
    }

    @Test
    void wayIsTheSameOnANarrowDarkScreen() throws IOException {
        walk(BROWSING.visit(Screen.NARROW.dark()));
    }

    @Test
    void wayIsTheSameWithoutScripts() throws IOException {
        walk(BROWSING.visit(Screen.WIDE.withoutScripts()));
    }

    @Test
    void wordIsCompletedByKeyboard() {
        Visit visit = BROWSING.visit(Screen.WIDE);
        visit.open("/");
        Page page = visit.page();
        page.getByLabel("Search the graph").pressSequentially("sharpness-aw");
        Locator options = page.getByRole(AriaRole.OPTION);
        assertThat(options.first()).isVisible();
        assertEquals("", String.join("\n", Accessibility.violations(page)));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
        String place = options.nth(1).getAttribute("data-href");
        page.keyboard().press("Enter");
        page.waitForURL("**/page/**");
        assertEquals(place, visit.path());
    }

    @Test
    void facetNarrowsAndIsLetGo() {
        Visit visit = BROWSING.visit(Screen.WIDE);
        visit.open("/search?q=sharpness");
        Page page = visit.page();
        Locator results = page.locator(".results > li");
        int all = results.count();
        page.locator(".facets").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("method")).first().click();
        assertThat(page.locator(".facets [aria-current]")).hasCount(1);
        int methods = results.count();
        assertTrue(methods > 0 && methods < all, methods + " of " + all);
        assertThat(page.locator(".results .sort.method")).hasCount(methods);
        page.locator(".facets [aria-current]").click();
        assertThat(results).hasCount(all);
    }

    private static void walk(Visit visit) throws IOException {
        Page page = visit.page();
        visit.open("/");
        page.getByLabel("Search the graph").fill("sharpness");
        page.keyboard().press("Enter");
        page.locator(".results").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(PAPER)).click();
        assertThat(page.locator("h1")).hasText(PAPER);
        Locator method = page.locator(".card.method .lines > li > a").first();
        String name = method.innerText();
        method.click();
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("#papers")).containsText(PAPER);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("The query behind this page")).click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Run").setExact(true)).click();
        assertThat(page.locator("#rows")).containsText(PAPER);
        assertHoldsTheRows(page, page.waitForDownload(() ->
                page.locator("#downloads").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("CSV").setExact(true)).click()));
    }

    private static void assertHoldsTheRows(Page page, Download download) throws IOException {
        List<String> lines = Files.readAllLines(download.path());
        assertTrue(download.suggestedFilename().endsWith(".csv"), download.suggestedFilename());
        assertEquals(String.join(",", page.locator("#rows th").allInnerTexts()), lines.get(0));
        assertEquals(page.locator("#rows tbody tr").count(), lines.size() - 1);
        assertTrue(lines.stream().anyMatch(line -> line.contains(PAPER)), lines::toString);
    }
}
