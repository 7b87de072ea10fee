package org.papergraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.papergraph.ingest.WordListStore;
import org.papergraph.store.Store;

/** The editor on the page of a concept: hiding, renaming, merging and splitting, each undone there. */
class CurationPageTest {

    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    private static final String ENSEMBLE = "/page/method/ensemble";
    private static final String CLOTHES = "/page/method/fashion-mnist";

    private static Store store;
    private static Site site;

    @BeforeAll
    static void start() {
        store = WordListStore.of("On Juries", "A single ensemble is compared with five others on ImageNet.", "On Flatness", "We study sharpness-aware minimization at length.",
                "On Clothes", "We evaluate on Fashion-MNIST, and on Fashion-MNIST alone.", "On Shirts", "Two Fashion-MNIST classifiers are compared.");
        site = Site.edited(store);
    }

    @AfterAll
    static void stop() {
        site.close();
        store.close();
    }

    @Test
    void editorDecidesAndUndoesWithoutScripts() {
        Visit visit = editor(Screen.NARROW.withoutScripts());
        Page page = visit.page();
        visit.open(ENSEMBLE);
        decide(page, "Hide it", "Hide", "too general");
        assertThat(page.locator("#decisions")).containsText("Reason: too general");
        button(page, "Show it again").click();
        assertThat(page.locator("#decisions")).hasCount(0);
        open(page, "Call it otherwise").getByLabel("Label").fill("committee");
        decide(page, "", "Rename", "");
        assertThat(page.locator("h1")).hasText("committee");
        button(page, "Leave the label to its papers").click();
        assertThat(page.locator("h1")).hasText("ensemble");
        visit.open(CLOTHES);
        open(page, "Split off").getByLabel("fashion mnist (dataset)").check();
        decide(page, "", "Split off", "");
        assertThat(page.locator("#decisions")).containsText("rejected");
        button(page, "Undo").click();
        assertThat(page.locator("#decisions")).containsText("applied");
    }

    @Test
    void otherConceptIsCompletedAndMergedByKeyboard() {
        Visit visit = editor(Screen.WIDE);
        Page page = visit.page();
        visit.open(ENSEMBLE);
        open(page, "Merge it").getByLabel("The other concept").pressSequentially("sharp");
        Locator options = page.locator(".field").getByRole(AriaRole.OPTION);
        assertThat(options).hasCount(1);
        page.keyboard().press("ArrowDown");
        assertEquals("", String.join("\n", Accessibility.violations(page)));
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("The other concept")).hasValue("sharpness-aware minimization");
        page.keyboard().press("Enter");
        assertThat(page.locator("#decisions")).containsText("pinned");
        button(page, "Undo").click();
        assertThat(page.locator("#decisions")).hasCount(0);
    }

    @Test
    void refusedFormSaysBesideTheFieldWhatToDoInLightAndDarkWideAndNarrow() {
        Visit visit = editor(Screen.WIDE);
        visit.expect("the server responded with a status of 422");
        Page page = visit.page();
        visit.open(ENSEMBLE);
        open(page, "Merge it").getByLabel("The other concept").fill("ImageNet");
        decide(page, "", "Merge", "the same");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This is a method, “ImageNet” is a dataset.");
        assertThat(page.getByLabel("Merge them all the same")).isFocused();
        page.locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
        List<String> violations = new ArrayList<>();
        for (int width : List.of(Screen.WIDE.width(), Screen.NARROW.width())) {
            page.setViewportSize(width, Screen.HEIGHT);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            violations.addAll(Accessibility.violations(page));
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            violations.addAll(Accessibility.violationsOfColour(page));
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), width + " px");
        }
        assertEquals("", String.join("\n", violations));
        open(page, "Merge it").getByLabel("The other concept").fill("nothing of that name");
        decide(page, "", "Merge", "");
        assertThat(page.getByLabel("The other concept")).isFocused();
        assertThat(page.getByLabel("The other concept")).hasAttribute("aria-describedby", "merge-other-fault");
        assertThat(page.locator("#merge-other-fault")).hasText("No concept is called “nothing of that name”.");
    }

    private static Visit editor(Screen screen) {
        Visit visit = BROWSING.visit(screen, site);
        visit.open(site.editorPath());
        assertThat(visit.page().locator("h1")).hasText("You may decide here now");
        return visit;
    }

    private static Locator open(Page page, String summary) {
        Locator details = page.locator("#decide details").filter(new Locator.FilterOptions().setHasText(summary));
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return details;
    }

    /** Fills in the reason, which may be empty, and sends the form of a button, unfolding it first where a summary is given. */
    private static void decide(Page page, String summary, String name, String reason) {
        if (!summary.isEmpty()) {
            open(page, summary);
        }
        Locator form = page.locator("form.decide").filter(new Locator.FilterOptions().setHas(button(page, name)));
        form.getByLabel("Reason").fill(reason);
        button(page, name).click();
    }

    private static Locator button(Page page, String name) {
        return name.equals("Undo")
                ? page.locator("#decisions").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                : page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
