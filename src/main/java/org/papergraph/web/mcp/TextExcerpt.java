package org.papergraph.web.mcp;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts of texts that are too long to be given whole; lengths and places count code points. */
final class TextExcerpt {

    private static final int BEFORE = 60;
    private static final int LENGTH = 220;

    private TextExcerpt() {}

    /** The beginning, with a note of how long the whole is. */
    static String opening(String text, int length) {
        int whole = text.codePointCount(0, text.length());
        return whole <= length ? text : text.substring(0, text.offsetByCodePoints(0, length)) + "… [cut; " + whole + " characters]";
    }

    /** A stretch of the text that begins a little before the first of the words, or at its beginning where it has none of them. */
    static String around(String text, List<String> words) {
        int from = Math.max(0, firstPlace(text, words) - BEFORE);
        int start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        String rest = text.substring(start);
        String cut = rest.codePointCount(0, rest.length()) <= LENGTH ? rest : atSpace(rest.substring(0, rest.offsetByCodePoints(0, LENGTH))) + " …";
        return (start > 0 ? "… " : "") + cut;
    }

    /** The text with stars around the part between two places. */
    static String marked(String text, int from, int until) {
        int start = text.offsetByCodePoints(0, from);
        int end = text.offsetByCodePoints(0, until);
        return text.substring(0, start) + "**" + text.substring(start, end) + "**" + text.substring(end);
    }

    private static int firstPlace(String text, List<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher matcher = Pattern.compile("\\b(?:" + any + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        return matcher.find() ? matcher.start() : 0;
    }

    private static String atSpace(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0 ? text.substring(0, space) : text;
    }
}
