package org.papergraph.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.annotation.Span;

/** Words that introduce another name, such as {@code also known as}, and the quotation marks around a name. */
final class LeadIn {

    private static final String ALSO = "a\\.?k\\.?a\\.?|(?:also|otherwise|commonly) (?:known|called|referred to)(?: as)?|abbreviated(?: as| to| by)?|in short";
    private static final String NAMED = "(?:known|called|termed|named|dubbed|denoted|referred to)(?: as| by)?|abbr\\.?|short(?: for)?|for short"
            + "|i\\.e\\.|namely|hence(?:forth)?|hereafter|hereinafter";
    private static final Pattern IN_BRACKETS = Pattern.compile("(?i)(?:(?:or|" + ALSO + "|" + NAMED + ")[:,]?\\s+)?(?:the\\s+)?");
    private static final Pattern IN_COMMAS = Pattern.compile("(?i)\\s+(?:or|" + ALSO + "):?\\s+");
    private static final Pattern BEHIND = Pattern.compile("\\s+for short$");
    private static final String MARKS = "\"'`\u201c\u201d\u2018\u2019\u00ab\u00bb";

    private LeadIn() {
    }

    /** {@code SF} of {@code or SF}, {@code a.k.a. SF}, {@code "SF"} and {@code SF for short}. */
    static Span without(CodePointText text, Span part) {
        String whole = text.slice(part);
        Matcher before = IN_BRACKETS.matcher(whole);
        Matcher behind = BEHIND.matcher(whole);
        int end = behind.find() ? part.end() - (whole.length() - behind.start()) : part.end();
        int begin = before.lookingAt() && before.end() < whole.length() ? part.begin() + before.end() : part.begin();
        while (begin < end - 1 && MARKS.indexOf(text.at(begin)) >= 0) {
            begin++;
        }
        while (begin < end - 1 && MARKS.indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end);
    }

    /** The length of the words that introduce a name at the beginning of what follows a comma, in code points; 0 where there are none. */
    static int lengthBehindComma(String text) {
        Matcher matcher = IN_COMMAS.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
