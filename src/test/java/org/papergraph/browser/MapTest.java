package org.papergraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
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
        assertTrue(drawn > 10 && drawn <= page.locator(".concepts > li").count(), drawn + " concepts are drawn");
        assertTrue(page.locator("#map line").count() >= drawn / 2, "concepts are joined");
    }

    /** The pairs of names that stand on one another, and the names that reach beyond the map. */
    private static final String FAULTS_OF_NAMES = """
            () => {
              const shown = [...document.querySelectorAll("#map text:not(.covered)")].map(text => ({ name: text.textContent, box: text.getBoundingClientRect() }));
              const map = document.querySelector("#map > svg").getBoundingClientRect();
              const outside = shown.filter(({ box }) => box.left < map.left - 1 || box.right > map.right + 1 || box.bottom > map.bottom + 1);
              const pairs = shown.flatMap((one, at) => shown.slice(at + 1).filter(other => one.box.left + 2 < other.box.right
                && one.box.right - 2 > other.box.left && one.box.top + 3 < other.box.bottom && one.box.bottom - 3 > other.box.top)
                .map(other => `${one.name} on ${other.name}`));
              return [...outside.map(each => each.name), ...pairs];
            }
            """;

    @Test
    void namesGiveWayToOneAnother() {
        for (String path : List.of("/map", "/map?concept=dataset%2Fimagenet")) {
            for (Screen screen : List.of(Screen.WIDE, Screen.NARROW)) {
                Visit visit = BROWSING.visit(screen);
                visit.open(path);
                Page page = visit.page();
                assertEquals(List.of(), page.evaluate(FAULTS_OF_NAMES));
                assertTrue(page.locator("#map text:not(.covered)").count() > page.locator("#map a").count() / 2, "most names are shown");
                page.locator("#map button").first().click();
                assertEquals(List.of(), page.evaluate(FAULTS_OF_NAMES));
                page.locator("#map a").nth(3).focus();
                assertThat(page.locator("#map a").nth(3).locator("text")).isVisible();
            }
        }
    }

    @Test
    void linesAreThinnedToThoseThatSayMost() {
        Page page = open(Screen.WIDE).page();
        int concepts = page.locator("#map a").count();
        int lines = page.locator("#map line").count();
        assertTrue(lines >= concepts / 2 && lines < 1.5 * concepts, lines + " lines for " + concepts);
        for (String type : List.of("method", "task", "dataset", "metric")) {
            assertThat(page.locator("#map .legend")).containsText(type);
        }
    }

    @Test
    void conceptIsFoundByKeyboardAndStandsInTheMiddle() {
        Visit visit = open(Screen.NARROW);
        Page page = visit.page();
        page.getByLabel("Find a concept or paper").focus();
        page.keyboard().type("imagen");
        assertThat(page.locator("#matches")).containsText("on this map");
        assertThat(page.locator("#map a.near")).not().hasCount(0);
        page.keyboard().type("et");
        page.keyboard().press("Enter");
        page.waitForURL("**/map?concept=**");
        assertEquals("/map?concept=dataset%2Fimagenet", visit.path());
        BoundingBox map = page.locator("#map > svg").boundingBox();
        BoundingBox mark = page.locator("#map a[href='/map?concept=dataset%2Fimagenet'] path").boundingBox();
        assertEquals(map.x + map.width / 2, mark.x + mark.width / 2, 3);
        assertEquals(map.y + map.height / 2, mark.y + mark.height / 2, 3);
    }

    @Test
    void paperLeadsToTheMapOfItsConcepts() {
        Visit visit = BROWSING.visit(Screen.WIDE);
        visit.open(BROWSING.site().richest("ResearchPaper"));
        Page page = visit.page();
        page.getByText("On the map").click();
        assertThat(page.locator("h1")).containsText("Concepts of");
        assertThat(page.locator("#map a.paper")).hasCount(1);
        assertThat(page.locator("#map .legend")).containsText("paper");
    }

    @Test
    void conceptsAreListedWithWhatTheyAreUsedWithAlsoWithoutScripts() {
        Page page = open(Screen.WIDE.withoutScripts()).page();
        assertThat(page.locator("#map svg")).hasCount(0);
        page.locator(".concepts > li").first().locator("ul a").first().click();
        assertThat(page.locator("h1")).containsText("What is used with");
    }

    private static Visit open(Screen screen) {
        Visit visit = BROWSING.visit(screen);
        visit.open("/map");
        return visit;
    }
}
