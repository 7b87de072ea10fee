package org.papergraph.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page: breaches of WCAG 2.0 to 2.2, levels A and AA, and of good practice. */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

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
        return violations(page, RULES);
    }

    /** What is wrong with the colours alone, on levels A and AA: all that another colour scheme can change. */
    static List<String> violationsOfColour(Page page) {
        return violations(page, COLOURS);
    }

    private static List<String> violations(Page page, List<String> rules) {
        if (!(Boolean) page.evaluate(IS_THERE)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(RUN, rules)).stream().map(String::valueOf).toList();
    }
}
