package org.papergraph.document.name;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters that names and titles are compared by and IRIs are made of: without accents, and Latin letters with strokes,
 * hooks or ligatures as the letters that they come from, so that {@code Đurić} is {@code Duric} and {@code æ} is {@code ae}.
 * The Unicode names of the letters say which these are; letters of other scripts lose their accents alone.
 */
public final class PlainLetters {

    private static final int ASCII = 0x80;
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\p{ASCII}]");
    /** {@code LATIN SMALL LETTER L WITH STROKE}, {@code LATIN CAPITAL LETTER DOTLESS I}, {@code LATIN SMALL LIGATURE OE} */
    private static final Pattern LATIN_LETTER = Pattern.compile(
            "LATIN (?:SMALL|CAPITAL) (?:LETTER|LIGATURE) (?:[A-Z-]+ )*?(SHARP S|[A-Z]{1,2}|ETH|THORN|ENG|KRA|SCHWA|EZH|ESH)(?: WITH .+)?");
    /** Letters whose names do not spell them. */
    private static final Map<String, String> SPELLED = Map.of(
            "SHARP S", "SS", "ETH", "D", "THORN", "TH", "ENG", "N", "KRA", "K", "SCHWA", "A", "EZH", "Z", "ESH", "SH");

    /** The letters that are also written as two, by the rules of German and Danish: {@code Mueller}, {@code Joergensen}, {@code Aagaard}. */
    private static final Map<String, String> AS_TWO = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa", "Ä", "AE", "Ö", "OE", "Ü", "UE", "Ø", "OE", "Å", "AA");
    private static final Pattern UMLAUT = Pattern.compile("[äöüøåÄÖÜØÅ]");
    private static final Pattern TWO_FOR_ONE = Pattern.compile("(?i)(?<=[aou])e|(?<=a)a");

    private PlainLetters() {
    }

    /** The forms in which a text is written without umlauts, {@link #of(String)} first: {@code Muller} and {@code MUeller} for {@code Müller}. */
    public static Set<String> spellings(String text) {
        Set<String> spellings = new LinkedHashSet<>(Set.of(of(text)));
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (UMLAUT.matcher(composed).find()) {
            spellings.add(of(UMLAUT.matcher(composed).replaceAll(letter -> AS_TWO.get(letter.group()))));
        }
        return spellings;
    }

    /** The text in a form that is the same with an umlaut, two letters for it, or the bare letter; of many other texts, too. */
    public static String withoutUmlauts(String text) {
        return TWO_FOR_ONE.matcher(of(text)).replaceAll("");
    }

    /** The text in compatibility form (NFKD) with its letters replaced; of letters in capitals, capitals. */
    public static String of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BEYOND_ASCII.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(of(found.group().codePointAt(0))));
    }

    private static String of(int character) {
        String letter = Character.toString(character);
        if (character < ASCII || !Character.isLetter(character) || Character.UnicodeScript.of(character) != Character.UnicodeScript.LATIN) {
            return letter;
        }
        Matcher name = LATIN_LETTER.matcher(Character.getName(character));
        if (!name.matches()) {
            return letter;
        }
        String base = SPELLED.getOrDefault(name.group(1), name.group(1));
        return Character.isUpperCase(character) ? base : base.toLowerCase(Locale.ROOT);
    }
}
