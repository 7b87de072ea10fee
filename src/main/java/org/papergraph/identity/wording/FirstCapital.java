package org.papergraph.identity.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.identity.wording.SurfaceForm.Place;

/**
 * The capital of the first word of a name: the next words tell whether it is one of a title ({@code Multi-sequence Magnetic Resonance
 * Imaging}), of the name ({@code Halton scheduler}) or only of the place where the name stands ({@code No-reference quality assessment}).
 */
final class FirstCapital {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern HYPHEN = Pattern.compile("-");

    private FirstCapital() {
    }

    /** True if the next word has a capital as well, or what a hyphen joins to the first. */
    static boolean goesOn(String name) {
        List<List<String>> words = words(name);
        return Stream.concat(words.get(0).stream().skip(1), words.stream().skip(1).map(parts -> parts.get(0))
                .filter(word -> Capitals.isSmall(word) || Capitals.isCapitalised(word)).limit(1)).anyMatch(Capitals::isCapitalised);
    }

    /** True if the capital is of the places alone where a name stands, some of them in sentences and with small letters behind it. */
    static boolean isOfPlace(Set<SurfaceForm> forms) {
        return forms.stream().noneMatch(FirstCapital::isOwn) && forms.stream().anyMatch(form -> form.place() != Place.TITLE && !goesOn(form.text()));
    }

    /** True if the capital is the word's own: in the middle of a sentence, without another behind it, and not in a plain word before small letters. */
    private static boolean isOwn(SurfaceForm form) {
        List<String> parts = words(form.text()).stream().flatMap(List::stream).toList();
        boolean isPlain = PlainWords.contains(parts.get(0).toLowerCase(Locale.ROOT)) && parts.stream().skip(1).anyMatch(Capitals::isSmall);
        return form.place() == Place.MIDDLE && Capitals.isCapitalised(parts.get(0)) && !goesOn(form.text()) && !isPlain;
    }

    /** True if no word but function words begins with a small letter. */
    static boolean isTitle(String name) {
        return words(name).stream().map(parts -> parts.get(0)).noneMatch(Capitals::isSmall);
    }

    private static List<List<String>> words(String name) {
        return BLANK.splitAsStream(name).map(word -> Arrays.asList(HYPHEN.split(word, -1))).toList();
    }
}
