package org.papergraph.resource;

import java.util.List;
import java.util.regex.Pattern;

/** The likeness of a sentence to a definition, by the words before and behind the defined name. */
final class Definitions {

    /** A short form in brackets behind the name, and a remark between commas. */
    private static final String ASIDE = "^[”\"']?(?: ?\\([^)]{1,60}\\))?(?:, [^,]{3,80},)?";

    private static final Pattern IS_A = Pattern.compile(ASIDE
            + " (?:(?:is|are) (?:an?|the|one|any|defined|called|known)\\b|refers? to\\b|denotes?\\b|stands? for\\b)");
    private static final Pattern CALLED = Pattern.compile(
            "(?:called|named|termed|dubbed|coined|known as|referred to as|refer to as)(?: the)?:? [“\"'(]?$");
    private static final Pattern PROPOSED = Pattern.compile(
            "(?i)\\b(?:we|paper|work|study|article|authors)\\b[^.;]{0,40}"
                    + "\\b(?:propose|introduce|present|develop|describe|design)s?\\b[^.;,]{0,40}$");
    private static final Pattern APPOSITION =
            Pattern.compile("^[”\"']?(?: ?\\([^)]{1,60}\\))?(?:, (?:an?|the|which (?:is|are))\\b|: an?\\b| [–—] ?an?\\b)");
    private static final Pattern ABBREVIATION = Pattern.compile("^ \\([A-Z][\\w-]{1,11}\\)");
    private static final Pattern SPELT_OUT = Pattern.compile("\\w \\($");

    private Definitions() {}

    /** From 0, no likeness, to 5, the name followed by “is a”. */
    static int likeness(String before, String after) {
        List<Boolean> signs = List.of(
                IS_A.matcher(after).find(),
                CALLED.matcher(before).find(),
                PROPOSED.matcher(before).find(),
                APPOSITION.matcher(after).find(),
                ABBREVIATION.matcher(after).find() || SPELT_OUT.matcher(before).find() && after.startsWith(")"));
        int first = signs.indexOf(true);
        return first < 0 ? 0 : signs.size() - first;
    }
}
