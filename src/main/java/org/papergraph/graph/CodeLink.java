package org.papergraph.graph;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses of code repositories in text. */
final class CodeLink {

    /** Possessive, as a choice within a greedy loop takes a stack frame a character. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<scheme>https?://)?(?<![\\w.-])(?:www\\.)?(?:github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org)"
                    + "/(?:[\\w.-]|\\\\_)++/(?:[\\w.-]|\\\\_)++(?:/(?:[\\w.~%+@/-]|\\\\_)*+)?(?:#[\\w.-]+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING = Pattern.compile("[.,;:/-]+$");

    private CodeLink() {
    }

    /**
     * The addresses, without the punctuation that ends the sentence and the backslashes of LaTeX; {@code https} where
     * the text names no scheme.
     */
    static Set<String> in(String text) {
        Set<String> links = new TreeSet<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String address = TRAILING.matcher(matcher.group().replace("\\_", "_")).replaceFirst("");
            if (address.replaceFirst("https?://", "").chars().filter(character -> character == '/').count() >= 2) {
                links.add(matcher.group("scheme") == null ? "https://" + address : address);
            }
        }
        return links;
    }
}
