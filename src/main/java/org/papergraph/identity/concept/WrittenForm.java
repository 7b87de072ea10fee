package org.papergraph.identity.concept;

import java.util.regex.Pattern;

/** The form in which a paper writes a short name, with the capitals that tell {@code STAR} from {@code STaR}. */
final class WrittenForm {

    private static final int SHORT_NAME = 4;
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}@]+");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}?\\p{Ll}+");

    private WrittenForm() {
    }

    /** True for names of one word, which say little of what they mean. */
    static boolean tellsApart(ConceptName name) {
        return !name.key().contains(" ") || name.key().replace(" ", "").length() <= SHORT_NAME;
    }

    /** The letters and digits of a name; nothing for a word, which all write alike but for its first letter and its number. */
    static String of(String surface) {
        String letters = OTHERS.matcher(surface).replaceAll("");
        return WORD.matcher(letters).matches() ? "" : letters;
    }
}
