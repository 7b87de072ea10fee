package org.papergraph.reader.bibliography;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

/** Language tags of BCP 47 by the names and codes that documents write: {@code English}, {@code eng}, {@code en-US}. */
final class LanguageNames {

    /** Bibliographic codes of ISO 639-2 that differ from the terminological ones. */
    private static final Map<String, String> BIBLIOGRAPHIC = Map.of("ger", "de", "fre", "fr", "chi", "zh", "dut", "nl", "cze", "cs", "gre", "el",
            "per", "fa", "rum", "ro", "slo", "sk");

    private static final Map<String, String> TAGS = tags();

    private LanguageNames() {
    }

    /** The tag of a language; empty where its name is not known. */
    static String tag(String written) {
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
        for (String language : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(language);
            tags.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), language);
            tags.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), language);
            tags.putIfAbsent(locale.getISO3Language(), language);
        }
        return tags;
    }
}
