package org.papergraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages by keyboard alone. */
class KeyboardTest {

    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    /** What has the focus, by its words. */
    private static final String FOCUSED = """
            () => { const at = document.activeElement;
              return (at.innerText || at.labels?.[0]?.innerText || at.getAttribute('aria-label') || at.tagName).trim(); }
            """;

    private static final String SHOWS_FOCUS =
            "() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' && style.outlineWidth !== '0px'; }";

    @Test
    void skipLinkLeadsPastTheHeader() {
        Page page = open("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        assertEquals("Search the graph", tab(page, 1).get(0));
    }

    @Test
    void focusGoesFromTheHeaderThroughTheSearchToTheResults() {
        Page page = open("/search?q=sharpness");
        List<String> way = tab(page, 8);
        assertEquals(List.of("Skip to the content", "Papergraph"), way.subList(0, 2));
        int search = way.indexOf("Search the graph");
        assertTrue(search > 1, way::toString);
        assertEquals("Search", way.get(search + 1));
        assertThat(page.locator(".results a").first()).isFocused();
    }

    @Test
    void paperIsFoundAndOpenedByKeyboard() {
        Page page = open("/");
        tab(page, 1);
        page.keyboard().press("Enter");
        tab(page, 1);
        page.keyboard().type("sharpness");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=sharpness");
        tab(page, 8);
        page.keyboard().press("Enter");
        page.waitForURL("**/page/paper/**");
        assertThat(page.locator("h1")).containsText("Sharpness");
    }

    @Test
    void whateverHasTheFocusShowsIt() {
        for (String path : List.of("/", "/search?q=sharpness", "/query", "/map", BROWSING.site().richest("Method"))) {
            Page page = open(path);
            for (int i = 0; i < 15; i++) {
                String focused = tab(page, 1).get(0);
                assertEquals(true, page.evaluate(SHOWS_FOCUS), () -> path + ": the focus on '" + focused + "' is not seen");
            }
        }
    }

    /** What has the focus after each of some steps. */
    private static List<String> tab(Page page, int steps) {
        List<String> focused = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            page.keyboard().press("Tab");
            focused.add((String) page.evaluate(FOCUSED));
        }
        return focused;
    }

    private static Page open(String path) {
        Visit visit = BROWSING.visit(Screen.WIDE);
        visit.open(path);
        return visit.page();
    }
}
