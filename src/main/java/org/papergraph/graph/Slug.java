package org.papergraph.graph;

import java.util.Locale;
import java.util.regex.Pattern;
import org.papergraph.document.Hash;
import org.papergraph.document.name.PlainLetters;

/** Turns names into the last part of an IRI: lower-case ASCII letters and digits, parted by hyphens. */
final class Slug {

    private static final int LONGEST = 80;
    private static final int HASH_DIGITS = 8;
    private static final Pattern APOSTROPHES = Pattern.compile("['’`‘ʼʻ]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}./_:,()@]+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?: [a-z0-9]+)*+");

    private Slug() {
    }

    /** A readable part, possibly empty, that does not tell all texts apart. */
    static String readable(String text) {
        String plain = PlainLetters.of(text).toLowerCase(Locale.ROOT);
        String slug = OTHERS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("-");
        return cut(trim(slug));
    }

    /** True if the readable part leaves nothing of a text out but case, accents and what parts words. */
    static boolean spells(String text) {
        String plain = SEPARATORS.matcher(APOSTROPHES.matcher(PlainLetters.of(text)).replaceAll("")).replaceAll("").toLowerCase(Locale.ROOT);
        String slug = readable(text);
        return !slug.isEmpty() && plain.equals(slug.replace("-", ""));
    }

    /** A part that tells all keys apart: readable alone where the key is plain, otherwise with a hash of the key behind it. */
    static String unique(String key) {
        String slug = readable(key);
        return PLAIN.matcher(key).matches() && key.length() <= LONGEST ? slug : joined(slug, Hash.digits(HASH_DIGITS, key));
    }

    static String joined(String slug, String hash) {
        return slug.isEmpty() ? hash : slug + "-" + hash;
    }

    private static String trim(String slug) {
        int begin = slug.startsWith("-") ? 1 : 0;
        return slug.substring(begin, Math.max(begin, slug.length() - (slug.endsWith("-") ? 1 : 0)));
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, hyphen > 0 ? hyphen : LONGEST);
    }
}
