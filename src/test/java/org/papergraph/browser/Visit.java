package org.papergraph.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with a browser of their own, and what went wrong meanwhile: errors on the console, failures of scripts,
 * breaches of the content security policy, requests to other hosts.
 */
final class Visit implements AutoCloseable {

    private static final String REPORT_BREACHES = """
            document.addEventListener("securitypolicyviolation", event =>
              console.error(`policy ${event.effectiveDirective} is against ${event.blockedURI} ${event.sample}`));
            """;

    private final Site site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Visit(Browser browser, Site site, Screen screen) {
        this.site = site;
        context = browser.newContext(screen.context());
        context.addInitScript(REPORT_BREACHES);
        context.onRequest(this::hear);
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> faults.add("script: " + error));
    }

    Page page() {
        return page;
    }

    /** @return the page's answer, with its status */
    Response open(String path) {
        return page.navigate(site.at(path).toString());
    }

    /** Where the page is now, without its host. */
    String path() {
        URI place = URI.create(page.url());
        return place.getRawQuery() == null ? place.getRawPath() : place.getRawPath() + "?" + place.getRawQuery();
    }

    /** Faults with these words belong to what is tried. */
    void expect(String words) {
        expected.add(words);
    }

    List<String> faults() {
        page.title();
        return faults.stream().filter(fault -> expected.stream().noneMatch(fault::contains)).toList();
    }

    @Override
    public void close() {
        context.close();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            faults.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void hear(Request request) {
        URI asked = URI.create(request.url());
        if (asked.getHost() != null && !asked.getAuthority().equals(site.at("/").getAuthority())) {
            faults.add("request to another host: " + asked);
        }
    }
}
