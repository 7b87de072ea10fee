package org.papergraph.identity.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.identity.wording.SurfaceForm.Place;

/** What shows that a text takes words for a proper name: capitals where nothing else asks for them. */
public final class ProperName {

    private static final Pattern BLANK_OR_HYPHEN = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern CAPITAL_OR_NUMBER = Pattern.compile("\\p{Lu}.*|\\p{N}.*");

    private ProperName() {
    }

    /** True for several words that all have a capital or are numbers, but for {@code of} and the like, outside titles. */
    public static boolean isWritten(SurfaceForm form) {
        List<String> words = BLANK_OR_HYPHEN.splitAsStream(form.text()).filter(word -> !Capitals.isFunctionWord(word)).toList();
        return form.place() != Place.TITLE && words.size() > 1 && words.stream().allMatch(word -> CAPITAL_OR_NUMBER.matcher(word).matches());
    }
}
