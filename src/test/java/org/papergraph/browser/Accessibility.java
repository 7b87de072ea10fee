package org.papergraph.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page: breaches of WCAG 2.0 to 2.2, levels A and AA, and of good practice. */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The script of axe is large, so it is brought to a page once. */
    private static final String IS_THERE = "typeof axe !== 'undefined'";

    private static final String RUN = """
            async rules => {
              const found = await axe.run({ runOnly: rules, resultTypes: ["violations"] });
              return found.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target} ${node.html}`));
            }
            """;

    private Accessibility() {
    }

    static List<String> violations(Page page) {
        if (!(Boolean) page.evaluate(IS_THERE)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(RUN, RULES)).stream().map(String::valueOf).toList();
    }
}
