package org.papergraph.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands at an end of a title and is no part of it: that this is an extended abstract or was retracted, and the marks of
 * footnotes. Only a remark in brackets or before a colon is told from the title.
 */
final class TitleRemark {

    private static final String VERSION = "(?:extended|student|short|long|full|preliminary|invited|updated|revised)?\\s*+"
            + "(?:abstracts?|version|papers?|summary|talk|poster|demo|demonstration)(?:\\s++only)?|tech(?:nical)?\\.?\\s++report|with\\s++(?:discussions?|comments?|appendix)";
    private static final Pattern OF_VERSION = Pattern.compile("(?iu)\\s{0,3}[(\\[]\\s*+(?:" + VERSION + ")\\s*+[)\\]]\\W{0,9}$");
    private static final Pattern OF_RETRACTION = Pattern.compile("(?iu)^\\W*+(?:retracted|withdrawn|removed)(?:\\s++(?:article|paper|chapter))?\\s*+[:\\]]\\s*+(?=\\S)"
            + "|\\s{0,3}[(\\[]\\s*+(?:retracted|withdrawn)(?:\\s++(?:article|paper))?\\s*+[)\\]]\\W{0,9}$");
    /** Behind the last of at least three words, which is no name of letters: {@code Is All You Need*}, and not {@code RRT*}. */
    private static final String WORDS = "(?s)^(\\S++\\s++\\S.*\\s(?:\\p{L}\\p{Ll}{3,40}|\\p{Lu}{4,40})[.?!]?)";
    private static final Pattern FOOTNOTE_MARK = Pattern.compile(WORDS + "\\s?\\^?[*∗⁎⋆★†‡§¶]{1,3}\\W{0,9}$");
    private static final Pattern FOOTNOTE_DIGIT = Pattern.compile(WORDS + "\\^[\\d⁰¹²³⁴-⁹]\\W{0,9}$");

    private TitleRemark() {
    }

    /** The title without its remarks; one that is a remark alone as it is. */
    static String without(String title) {
        String bare = OF_VERSION.matcher(OF_RETRACTION.matcher(title).replaceAll("")).replaceFirst("");
        return bare.isBlank() ? title : bare;
    }

    /** True if one of two titles says which version of the work it is, and the other does not or says another. */
    static boolean areOfOtherVersions(String title, String other) {
        return !ofVersion(title).equals(ofVersion(other));
    }

    private static String ofVersion(String title) {
        return OF_VERSION.matcher(PlainTitle.of(title)).results().map(found -> TitleKey.ofText(found.group())).findFirst().orElse("");
    }

    static String withoutFootnoteMark(String title) {
        return FOOTNOTE_MARK.matcher(title).replaceFirst("$1");
    }

    /** The title without a digit behind its last word that can be the mark of a footnote, if there is one. */
    static Optional<String> withoutFootnoteDigit(String plainTitle) {
        return FOOTNOTE_DIGIT.matcher(plainTitle).find() ? Optional.of(FOOTNOTE_DIGIT.matcher(plainTitle).replaceFirst("$1")) : Optional.empty();
    }
}
