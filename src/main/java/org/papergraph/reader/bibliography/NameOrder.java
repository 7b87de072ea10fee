package org.papergraph.reader.bibliography;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;

/**
 * The order of the parts of a name as lists of literature write it: {@code Family, Given}, {@code Family, Given, Suffix}, and
 * {@code Family GH} with initials alone behind the family name, as PubMed and Scopus have it.
 */
public final class NameOrder {

    private static final String FAMILY_WORD = "(?:\\p{Lu}['’]\\p{Lu}|[\\p{L}'’-])[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*+";
    private static final Pattern INITIALS_LAST = Pattern.compile("(?<family>" + FAMILY_WORD + "(?: " + FAMILY_WORD + "){0,4})"
            + " (?!(?:II|III|IV|VI|MD|JR|SR|PHD|DR)\\b)(?<given>\\p{Lu}(?:\\.?[ -]?\\p{Lu}){0,3}\\.?)(?: (?<suffix>[JS]r\\.?|II|III|2nd|3rd))?");
    private static final Pattern SUFFIXED = Pattern.compile("(?<given>.*\\S) (?<suffix>[JS]r\\.?|II|III|IV)");
    private static final Pattern SUFFIX = Pattern.compile("(?i)[JS]r\\.?|II|III|IV");
    private static final Pattern GLUED = Pattern.compile("\\p{Lu}{2,3}");
    private static final Pattern GLUED_FIRST = Pattern.compile("(?<given>\\p{Lu}{2,3}) (?<family>(?:\\p{Ll}+ )*\\p{Lu}['’]?\\p{L}*\\p{Ll}.*)");
    private static final Pattern LETTER = Pattern.compile("(?<=\\p{Lu})(?=\\p{Lu})");
    private static final Pattern ORCID_BEHIND = Pattern.compile("(?i)(?<name>.*\\S)\\s*(?<orcid>[(\\[][^()\\[\\]]*" + IdentifierScheme.ORCID_NUMBER + "\\s*[)\\]])");
    /** In UTF-16 units. */
    private static final int LONGEST = 120;

    private NameOrder() {
    }

    /** A single name as people say it, given name first; a text that is no single name stays as it is. */
    public static String spoken(String name) {
        String text = name.strip().replaceFirst("\\s*,$", "");
        if (text.length() > LONGEST || text.indexOf(';') >= 0) {
            return text;
        }
        Matcher identified = ORCID_BEHIND.matcher(text);
        return identified.matches() ? inOrder(identified.group("name")) + " " + identified.group("orcid") : inOrder(text);
    }

    private static String inOrder(String text) {
        String[] parts = suffixLast(text.split("\\s*,\\s*", -1));
        if (parts.length == 2 || parts.length == 3) {
            Matcher suffixed = SUFFIXED.matcher(parts[1]);
            boolean hidesSuffix = parts.length == 2 && suffixed.matches();
            String given = hidesSuffix ? suffixed.group("given") : parts[1];
            String suffix = hidesSuffix ? ", " + suffixed.group("suffix") : parts.length == 3 ? ", " + parts[2] : "";
            return Stream.of(parts).anyMatch(String::isBlank) ? text : withDots(given, parts[0]) + " " + parts[0] + suffix;
        }
        return parts.length == 1 ? withoutComma(text) : text;
    }

    /** The parts with a suffix that stands behind the family name, as BibTeX has it, behind the given name. */
    private static String[] suffixLast(String[] parts) {
        return parts.length == 3 && isSuffix(parts[1]) && !isSuffix(parts[2]) ? new String[] {parts[0], parts[2], parts[1]} : parts;
    }

    /** True for {@code Jr.} and the like. */
    public static boolean isSuffix(String part) {
        return SUFFIX.matcher(part).matches();
    }

    private static String withoutComma(String text) {
        Matcher last = INITIALS_LAST.matcher(text);
        if (last.matches()) {
            String suffix = last.group("suffix") == null ? "" : ", " + last.group("suffix");
            return withDots(last.group("given"), last.group("family")) + " " + last.group("family") + suffix;
        }
        Matcher first = GLUED_FIRST.matcher(text);
        return first.matches() ? withDots(first.group("given"), first.group("family")) + " " + first.group("family") : text;
    }

    /** Initials without full stops, as in {@code GH}, with them; beside a family name in capitals they may be a name. */
    static String withDots(String given, String family) {
        boolean initials = GLUED.matcher(given).matches() && !family.equals(family.toUpperCase(Locale.ROOT));
        return initials ? LETTER.matcher(given).replaceAll(". ") + "." : given;
    }
}
