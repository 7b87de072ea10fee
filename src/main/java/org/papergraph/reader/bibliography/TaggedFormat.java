package org.papergraph.reader.bibliography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A format of lines that begin with a tag: the form of such a line, the tags that open and close a record, and the fields that
 * tags mean. Tags that are not listed are read over.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS</a>
 * @see <a href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html">MEDLINE</a>
 */
enum TaggedFormat {
    RIS("(?<tag>[A-Z][A-Z0-9]) {1,2}-(?: (?<value>.*))?", "TY", Ending.BY_TAG, EnumSet.of(RecordField.KEYWORDS),
            "TYPE TY M3, TITLE TI T1 CT, OTHER_TITLE ST BT, AUTHOR AU A1, EDITOR ED, AFFILIATION AD, ABSTRACT AB N2, KEYWORDS KW DE, DATE DA, YEAR PY Y1,"
                    + " VENUE JF T2 BT, OTHER_VENUE JO JA J2, SERIES T3, NOTE N1 M1, VOLUME VL, ISSUE IS, FIRST_PAGE SP, LAST_PAGE EP, ARTICLE_NUMBER C7, PUBLISHER PB,"
                    + " DOI DO, IDENTIFIER AN, PROCEEDINGS C3, SERIAL_NUMBER SN, ADDRESS UR, FULL_TEXT L1, LANGUAGE LA, REFERENCE CR"),
    ENDNOTE("%(?<tag>[A-Z0-9@!#$*+^&()<>?=~|\\[\\]\\\\{}])(?: (?<value>.*))?", "0", Ending.BY_GAP, EnumSet.of(RecordField.KEYWORDS, RecordField.AUTHOR),
            "TYPE 0, TITLE T, OTHER_TITLE !, AUTHOR A, EDITOR E, AFFILIATION +, ABSTRACT X, KEYWORDS K, MONTH 8, YEAR D, VENUE J B, SERIES S, VOLUME V,"
                    + " ISSUE N, PAGES P, PUBLISHER I, DOI R, IDENTIFIER M, SERIAL_NUMBER @, ADDRESS U, FULL_TEXT >, LANGUAGE G, NOTE Z, CITATION_KEY F"),
    MEDLINE("(?<tag>[A-Z]{2,4}) {0,2}-(?: (?<value>.*))?", "PMID", Ending.BY_NEXT, EnumSet.noneOf(RecordField.class),
            "TYPE PT, TITLE TI BTI, OTHER_TITLE TT, FULL_AUTHOR FAU, AUTHOR AU, GROUP_AUTHOR CN, AUTHOR_AFFILIATION AD, AUTHOR_IDENTIFIER AUID, ABSTRACT AB, KEYWORDS OT, DATE DP,"
                    + " VENUE JT, OTHER_VENUE TA, VOLUME VI, ISSUE IP, PAGES PG, PUBLISHER PB, IDENTIFIER LID AID, PUBMED PMID, PMC PMC,"
                    + " SERIAL_NUMBER IS ISBN, LANGUAGE LA, EDITOR FED, MESH MH"),
    WEB_OF_SCIENCE("(?<tag>[A-Z][A-Z0-9])(?: (?! - )(?<value>.*))?", "PT", Ending.BY_TAG,
            EnumSet.of(RecordField.AUTHOR, RecordField.FULL_AUTHOR, RecordField.AFFILIATION, RecordField.REFERENCE),
            "TYPE DT PT, TITLE TI, FULL_AUTHOR AF, AUTHOR AU, GROUP_AUTHOR CA GP, AFFILIATION C1, NAMED_IDENTIFIER RI OI, ABSTRACT AB, KEYWORDS DE, MONTH PD, YEAR PY,"
                    + " VENUE SO, OTHER_VENUE JI J9, VOLUME VL, ISSUE IS, FIRST_PAGE BP, LAST_PAGE EP, ARTICLE_NUMBER AR, PUBLISHER PU, DOI DI, PUBMED PM,"
                    + " SERIAL_NUMBER SN EI BN, IDENTIFIER UT, EDITOR BE, LANGUAGE LA, REFERENCE CR"),
    REFWORKS("(?<tag>[A-Z][A-Z0-9]|vo)(?: (?! - )(?<value>.*))?", "RT", Ending.BY_GAP, EnumSet.of(RecordField.KEYWORDS, RecordField.AUTHOR),
            "TYPE RT, TITLE T1, OTHER_TITLE OT, AUTHOR A1, AFFILIATION AD, ABSTRACT AB, KEYWORDS K1, MONTH FD, YEAR YR, VENUE JF T2, OTHER_VENUE JO, SERIES T3,"
                    + " VOLUME VO vo, ISSUE IS, FIRST_PAGE SP, LAST_PAGE OP, PUBLISHER PB, DOI DO, SERIAL_NUMBER SN, ADDRESS UL LK, LANGUAGE LA, EDITOR A2, NOTE NO");

    static final String LAST_TAG = "EF";

    private static final String END_TAG = "ER";
    private static final String SOURCE = "SO";

    private final Pattern lineForm;
    private final String opening;
    private final Ending ending;
    private final Set<RecordField> linewise;
    private final Map<String, List<RecordField>> fields = new HashMap<>();

    /**
     * @param linewise fields of which a further line is a further value, not more of the same
     * @param table fields, each with its tags
     */
    TaggedFormat(String lineForm, String opening, Ending ending, Set<RecordField> linewise, String table) {
        this.lineForm = Pattern.compile(lineForm);
        this.opening = opening;
        this.ending = ending;
        this.linewise = linewise;
        for (String row : table.split(", ")) {
            String[] words = row.split(" ");
            for (int i = 1; i < words.length; i++) {
                fields.computeIfAbsent(words[i], none -> new ArrayList<>()).add(RecordField.valueOf(words[0]));
            }
        }
    }

    /** The end of a record. */
    private enum Ending {
        /** the tag {@code ER} */
        BY_TAG,
        /** a blank line, or the tag that opens the next one */
        BY_GAP,
        /** the tag that opens the next one */
        BY_NEXT
    }

    /** A line taken apart. */
    record TaggedLine(String tag, String value) {
    }

    /** The tag and value of a line; empty for a line that goes on with the one before. */
    Optional<TaggedLine> taggedLine(String text) {
        Matcher matcher = lineForm.matcher(text);
        return matcher.matches()
                ? Optional.of(new TaggedLine(matcher.group("tag"), matcher.group("value") == null ? "" : matcher.group("value")))
                : Optional.empty();
    }

    boolean opens(TaggedLine line) {
        return line.tag().equals(opening);
    }

    /** True for a format of which older programs write records that no tag opens. */
    boolean needsNoOpening() {
        return this == ENDNOTE;
    }

    /** True for the title of a record, which has one. */
    boolean isTitle(TaggedLine line) {
        return fields(line.tag()).contains(RecordField.TITLE);
    }

    boolean closes(TaggedLine line) {
        return isClosedByTag() && line.tag().equals(END_TAG);
    }

    /** True if a hyphen stands behind a tag, so that a single line tells the format. */
    boolean hasHyphens() {
        return this == RIS || this == MEDLINE;
    }

    /** True if a text, which is no tagged line, may be the beginning of one. */
    boolean mayBecomeTag(String text) {
        Matcher matcher = lineForm.matcher(text);
        return !matcher.matches() && matcher.hitEnd();
    }

    /** True for the tags of a record of PubMed, which ends with its source, without that; others before it, if there are any, tell whether it is one. */
    boolean lacksEnd(Set<String> tags, CommonTags others) {
        return this == MEDLINE && !tags.contains(SOURCE) && (tags.contains("OWN") || others.endIn(SOURCE));
    }

    /** True if a tag is that of the head of a document, which then ends with a tag of its own. */
    boolean isHead(String tag) {
        return this == WEB_OF_SCIENCE && tag.equals("FN");
    }

    boolean endsDocument(String tag) {
        return this == WEB_OF_SCIENCE && tag.equals(LAST_TAG);
    }

    /** True if a record ends by a tag of its own. */
    boolean isClosedByTag() {
        return ending == Ending.BY_TAG;
    }

    /** True if a record ends at a blank line. */
    boolean isClosedByGap() {
        return ending == Ending.BY_GAP;
    }

    /** The fields that a tag may mean, by the type of the record; none for a tag that is read over. */
    List<RecordField> fields(String tag) {
        return fields.getOrDefault(tag, List.of());
    }

    boolean isLinewise(RecordField field) {
        return linewise.contains(field);
    }
}
