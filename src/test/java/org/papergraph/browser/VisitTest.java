package org.papergraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes wrong in a browser does not go unnoticed: each fault is made, and found. */
class VisitTest {

    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    @Test
    void errorsOfScriptsAreNoticed() {
        assertNoticed("setTimeout(() => { throw new Error('out of order') })", "script: ", "out of order");
        assertNoticed("console.error('out of order')", "console: ", "out of order");
    }

    @Test
    void breachesOfThePolicyAreNoticed() {
        assertNoticed("document.body.setAttribute('style', 'color: red')", "policy style-src-attr", "style");
        assertNoticed("document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))", "policy script-src-elem", "script");
    }

    @Test
    void requestsToOtherHostsAreNoticed() {
        assertNoticed("document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2:1/x.png' }))", "policy img-src", "127.0.0.2");
    }

    @Test
    void axeFindsAPictureWithoutWordsAndFaintText() {
        Page page = open().page();
        page.evaluate("document.querySelector('main').innerHTML = '<h1>Faint</h1><img src=\"/static/papergraph.svg\"><p id=\"faint\">faint</p>'");
        page.evaluate("document.getElementById('faint').style.color = 'gray'; document.getElementById('faint').style.background = 'silver'");
        List<String> found = Accessibility.violations(page);
        assertTrue(found.stream().anyMatch(each -> each.startsWith("image-alt")), found::toString);
        assertTrue(found.stream().anyMatch(each -> each.startsWith("color-contrast")), found::toString);
    }

    private static Visit open() {
        Visit visit = BROWSING.visit(Screen.WIDE);
        visit.open("/ontology");
        return visit;
    }

    private static void assertNoticed(String script, String kind, String words) {
        Visit visit = open();
        visit.page().evaluate(script);
        visit.page().waitForTimeout(100);
        List<String> faults = visit.faults();
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(kind) && fault.contains(words)), faults::toString);
        visit.expect("");
        assertEquals(List.of(), visit.faults());
    }
}
