package org.papergraph.reader.json;

import java.util.regex.Pattern;

/** Markdown in the texts of references that pandoc writes in YAML: spans of a class and emphasis. */
final class PandocMarkdown {

    /** A span without another in it, such as {@code [Jake's]{.nocase}}. */
    private static final Pattern SPAN = Pattern.compile("\\[([^\\[\\]]*+)\\]\\{\\.[\\w -]++\\}");
    /** Words between stars that touch them, such as {@code *De Anima*}; a star behind a name, such as {@code A*}, opens none. */
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{N}*\\\\])\\*([\\p{L}\\p{N}](?:[^*\\n]{0,200}[\\p{L}\\p{N}.!?])?)\\*(?![\\p{L}\\p{N}*])");

    private PandocMarkdown() {
    }

    /** A text without it, with as many lines. */
    static String plain(String text) {
        String plain = text;
        for (String before = ""; !plain.equals(before);) {
            before = plain;
            plain = SPAN.matcher(before).replaceAll("$1");
        }
        return EMPHASIS.matcher(plain).replaceAll("$1");
    }
}
