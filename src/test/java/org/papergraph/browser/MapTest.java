package org.papergraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The map of concepts, as it is drawn and as a list. */
class MapTest {

    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    @Test
    void conceptsOfTheMapAreReachedByKeyboard() {
        Visit visit = open(Screen.WIDE);
        Page page = visit.page();
        Locator first = page.locator("#map a").nth(0);
        Locator second = page.locator("#map a").nth(1);
        first.focus();
        page.keyboard().press("Tab");
        assertThat(second).isFocused();
        String place = second.getAttribute("href");
        page.keyboard().press("Enter");
        page.waitForURL("**/map?**");
        assertEquals(place, visit.path());
        assertThat(page.locator("h1")).containsText("What is used with");
    }

    @Test
    void mapIsDrawnOfTheConceptsInTheList() {
        Page page = open(Screen.WIDE).page();
        int drawn = page.locator("#map a").count();
        assertTrue(drawn > 10 && drawn <= page.locator("#concepts > li").count(), drawn + " concepts are drawn");
        assertTrue(page.locator("#map line").count() >= drawn / 2, "concepts are joined");
    }

    @Test
    void conceptsAreListedWithWhatTheyAreUsedWithAlsoWithoutScripts() {
        Page page = open(Screen.WIDE.withoutScripts()).page();
        assertThat(page.locator("#map svg")).hasCount(0);
        page.locator("#concepts > li").first().locator("ul a").first().click();
        assertThat(page.locator("h1")).containsText("What is used with");
    }

    private static Visit open(Screen screen) {
        Visit visit = BROWSING.visit(screen);
        visit.open("/map");
        return visit;
    }
}
