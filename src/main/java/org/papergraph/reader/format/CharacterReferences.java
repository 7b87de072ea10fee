package org.papergraph.reader.format;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The character references of HTML, such as {@code &amp;}, {@code &ccaron;} and {@code &#x27;}, which pages leave behind in copied text. */
public final class CharacterReferences {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}\\p{Alnum}{1,31});");

    private CharacterReferences() {
    }

    /**
     * The text with each reference decoded once. One that HTML does not know, that lacks its semicolon or that stands for no
     * character of a text, such as {@code &#0;}, stays as it is written; line ends and tabs become blanks.
     */
    public static String decoded(String text) {
        return text.indexOf('&') < 0 ? text
                : REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(character(reference)));
    }

    private static String character(MatchResult reference) {
        String decoded = Parser.unescapeEntities(reference.group(), true);
        if (decoded.isBlank() && decoded.charAt(0) < ' ') {
            return " ";
        }
        return decoded.codePoints().allMatch(CharacterReferences::isText) ? decoded : reference.group();
    }

    private static boolean isText(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE && character != 0xFFFD && character != 0xFEFF && (character & 0xFFFE) != 0xFFFE
                && !(character >= 0xFDD0 && character <= 0xFDEF);
    }
}
