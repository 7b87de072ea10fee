package org.papergraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Gives tests visits to the site, in one browser for all of them, and fails a test in whose visits anything went wrong.
 * Where there is no Chromium, it says so and the tests are skipped.
 */
final class Browsing implements BeforeEachCallback, AfterEachCallback {

    private static final String NO_CHROMIUM = "SKIPPED: no Chromium here, so nobody has tried the pages in a browser."
            + " Install the package chromium, or name one by " + Chromium.VARIABLE + ".";

    private final List<Visit> visits = new ArrayList<>();
    private Optional<Equipment> equipment = Optional.empty();

    @Override
    public void beforeEach(ExtensionContext test) {
        Path chromium = Chromium.find().orElseGet(Browsing::skip);
        equipment = Optional.of(test.getRoot().getStore(Namespace.create(Browsing.class))
                .getOrComputeIfAbsent(Equipment.class, key -> Equipment.start(chromium), Equipment.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<String> faults = visits.stream().flatMap(visit -> visit.faults().stream()).toList();
        visits.forEach(Visit::close);
        visits.clear();
        assertEquals(List.of(), faults, "what went wrong in the browser");
    }

    Site site() {
        return equipment.orElseThrow().site();
    }

    Visit visit(Screen screen) {
        return visit(screen, site());
    }

    /** @param visited another site than the one of all tests */
    Visit visit(Screen screen, Site visited) {
        Visit visit = new Visit(equipment.orElseThrow().browser(), visited, screen);
        visits.add(visit);
        return visit;
    }

    private static Path skip() {
        System.out.println(NO_CHROMIUM);
        return Assumptions.abort(NO_CHROMIUM);
    }

    /** What is started once, and stopped after the last test. */
    private record Equipment(Playwright playwright, Browser browser, Site site) implements AutoCloseable {

        static Equipment start(Path chromium) {
            Site site = Site.open();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright.chromium().launch(
                    new LaunchOptions().setExecutablePath(chromium).setArgs(Chromium.FLAGS));
            return new Equipment(playwright, browser, site);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            site.close();
        }
    }
}
