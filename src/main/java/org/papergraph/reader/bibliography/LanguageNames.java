package org.papergraph.reader.bibliography;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Language tags of BCP 47 by the names and codes that documents write: {@code English}, {@code eng}, {@code en-US}. */
final class LanguageNames {

    /** Bibliographic codes of ISO 639-2 that differ from the terminological ones. */
    private static final Map<String, String> BIBLIOGRAPHIC = Map.of("ger", "de", "fre", "fr", "chi", "zh", "dut", "nl", "cze", "cs", "gre", "el",
            "per", "fa", "rum", "ro", "slo", "sk");

    /** Names of the packages babel and polyglossia for LaTeX, which BibLaTeX has. */
    private static final Map<String, String> OF_BABEL = Map.ofEntries(Map.entry("american", "en-US"), Map.entry("usenglish", "en-US"), Map.entry("british", "en-GB"),
            Map.entry("ukenglish", "en-GB"), Map.entry("canadian", "en-CA"), Map.entry("australian", "en-AU"), Map.entry("newzealand", "en-NZ"), Map.entry("ngerman", "de"),
            Map.entry("germanb", "de"), Map.entry("austrian", "de-AT"), Map.entry("naustrian", "de-AT"), Map.entry("swissgerman", "de-CH"), Map.entry("nswissgerman", "de-CH"),
            Map.entry("francais", "fr"), Map.entry("frenchb", "fr"), Map.entry("acadian", "fr-CA"), Map.entry("canadien", "fr-CA"), Map.entry("brazilian", "pt-BR"), Map.entry("brazil", "pt-BR"),
            Map.entry("portuges", "pt"), Map.entry("mexican", "es-MX"), Map.entry("norsk", "nb"), Map.entry("nynorsk", "nn"), Map.entry("magyar", "hu"), Map.entry("slovene", "sl"),
            Map.entry("polutonikogreek", "el"), Map.entry("bahasa", "id"), Map.entry("farsi", "fa"));
    private static final Pattern SEMICOLONS = Pattern.compile("\\s*;\\s*");
    private static final Pattern OTHER_SIGNS = Pattern.compile("\\s*[,/&]\\s*|\\s+and\\s+");

    private static final Map<String, String> TAGS = tags();

    private LanguageNames() {
    }

    /** The tags of the languages in a text, or their words where they name none that is known. */
    static Stream<String> tagged(String written) {
        return SEMICOLONS.splitAsStream(written).filter(name -> !name.isBlank()).flatMap(LanguageNames::between);
    }

    private static Stream<String> between(String name) {
        List<String> several = OTHER_SIGNS.splitAsStream(name).map(LanguageNames::tag).toList();
        return !tag(name).isEmpty() ? Stream.of(tag(name)) : several.contains("") ? Stream.of(name.strip()) : several.stream();
    }

    /** The tag of a language; empty where its name is not known. */
    private static String tag(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        String known = TAGS.get(name);
        return known != null ? known : name.matches("[a-z]{2,3}([-_].*)?") ? wellFormed(name.replace('_', '-')) : "";
    }

    private static String wellFormed(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException malformed) {
            return "";
        }
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>(BIBLIOGRAPHIC);
        tags.putAll(OF_BABEL);
        for (String language : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(language);
            tags.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), language);
            tags.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), language);
            tags.putIfAbsent(locale.getISO3Language(), language);
        }
        return tags;
    }
}
