package org.papergraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for each kind of page; that nothing went wrong in the browser, {@link Browsing} looks after. */
class EveryPageTest {

    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    private static final String DEAD = "a:not([href]):visible, button[type=button]:visible, button:not(form button):visible, [aria-busy=true]";
    private static final List<Integer> WIDTHS = List.of(Screen.WIDE.width(), Screen.NARROW.width());

    @ParameterizedTest
    @EnumSource
    void pageIsAccessibleInLightAndDarkWideAndNarrow(PageKind kind) {
        Page page = open(kind, Screen.WIDE);
        List<String> violations = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, Screen.HEIGHT);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            Accessibility.violations(page).forEach(found -> violations.add(width + " px, light: " + found));
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Accessibility.violationsOfColour(page).forEach(found -> violations.add(width + " px, dark: " + found));
            violations.addAll(overflow(page));
            violations.addAll(length(page));
        }
        assertEquals("", String.join("\n", violations));
    }

    @ParameterizedTest
    @EnumSource
    void pageIsWholeWithoutScripts(PageKind kind) {
        Page page = open(kind, Screen.NARROW.withoutScripts());
        assertThat(page.locator("main h1")).hasCount(1);
        assertThat(page.locator("main h1")).not().isEmpty();
        assertEquals(List.of(), page.locator(DEAD).allInnerTexts(), "what does nothing without scripts");
    }

    @Test
    void everyKindOfThingInTheGraphIsAmongTheKindsOfPages() {
        Set<String> looked = Arrays.stream(PageKind.values()).map(kind -> kind.path(BROWSING.site())).collect(Collectors.toSet());
        Set<String> missed = BROWSING.site().richest();
        missed.removeAll(looked);
        assertEquals(Set.of(), missed);
    }

    private static Page open(PageKind kind, Screen screen) {
        Visit visit = BROWSING.visit(screen);
        if (kind.status() >= 400) {
            visit.expect("the server responded with a status of " + kind.status());
        }
        assertEquals(kind.status(), visit.open(kind.path(BROWSING.site())).status());
        return visit.page();
    }

    /** Of a page longer than ten screens: it should have contents, parts or pages. */
    private static List<String> length(Page page) {
        int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
        return height > 10 * Screen.HEIGHT ? List.of("at " + page.viewportSize().width + " px the page is " + height + " px tall") : List.of();
    }

    /** Whatever reaches beyond the screen, so that one would have to move the page to the side. */
    private static List<String> overflow(Page page) {
        int beyond = (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return beyond > 0 ? List.of("at " + page.viewportSize().width + " px the page is " + beyond + " px too wide") : List.of();
    }
}
