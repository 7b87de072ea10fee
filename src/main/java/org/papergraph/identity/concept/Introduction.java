package org.papergraph.identity.concept;

import java.util.regex.Pattern;
import org.papergraph.document.annotation.Mention;

/** The introduction of a name by the paper that brings it: at the head of its title, or behind {@code we introduce}. */
final class Introduction {

    private static final Pattern BEHIND_HEAD_OF_TITLE = Pattern.compile("\\s*(?:\\([^)]*\\)\\s*)?[:–—].*", Pattern.DOTALL);
    private static final Pattern ANNOUNCEMENT = Pattern.compile("\\b(?:we|paper|work|article|study)\\b[^.;:]{0,40}?"
            + "\\b(?:introduc|present|propos|releas|construct|curat|develop|creat|build|design)\\p{L}{0,3}\\b[^.;:,]{0,60}$", Pattern.CASE_INSENSITIVE);
    private static final int REACH = 140;

    private Introduction() {
    }

    /** True if the text introduces what a mention names. */
    static boolean isAt(Mention mention, String text, boolean title) {
        int begin = text.offsetByCodePoints(0, mention.span().begin());
        if (title) {
            return begin == 0 && BEHIND_HEAD_OF_TITLE.matcher(text.substring(mention.text().length())).matches();
        }
        return ANNOUNCEMENT.matcher(text.substring(Math.max(0, begin - REACH), begin)).find();
    }
}
