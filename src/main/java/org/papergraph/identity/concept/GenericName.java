package org.papergraph.identity.concept;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.Listing;

/** Names of concepts that say too little to lead a list: generic words such as {@code planning}, dates, sections of papers, companies, countries. */
public final class GenericName {

    private static final Set<String> KEYS = Stream.of("generic-names.txt", "company-names.txt")
            .flatMap(file -> Listing.lines(GenericName.class, file)).map(ConceptKey::of).collect(Collectors.toUnmodifiableSet());
    private static final Pattern DATE = Pattern.compile("(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* )?(?:\\d{1,2} )?(?:19|20)\\d\\d(?: \\d\\d?){0,2}");
    private static final Pattern SECTION = Pattern.compile("(?:section|chapter|appendix|table|figure|fig|sec) (?:[\\d.]+|[a-z])(?: \\d+)*");

    private GenericName() {
    }

    /** @param key the {@link ConceptKey} of a name */
    public static boolean matches(String key) {
        return KEYS.contains(key) || DATE.matcher(key).matches() || SECTION.matcher(key).matches();
    }
}
