package org.papergraph.identity.concept;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.Listing;

/** Names of concepts that say too little to lead a list: generic words such as {@code planning}, dates, dimensions, diseases, sections of papers, companies, countries. */
public final class GenericName {

    private static final Set<String> KEYS = Stream.of("generic-names.txt", "company-names.txt")
            .flatMap(file -> Listing.lines(GenericName.class, file)).map(ConceptKey::of).collect(Collectors.toUnmodifiableSet());
    private static final Pattern DATE = Pattern.compile("(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* )?(?:\\d{1,2} )?(?:19|20)\\d\\d(?: \\d\\d?){0,2}");
    /** {@code 3D}, {@code 2D to 3D} */
    private static final Pattern DIMENSIONS = Pattern.compile("\\d ?d(?: (?:(?:to|and|or) )?\\d ?d)*");
    /** {@code colorectal cancer}, which is what methods and tasks are about */
    private static final Pattern DISEASE = Pattern.compile("(?:\\p{L}+ ){0,4}(?:cancer|disease|disorder|syndrome|dementia|schizophrenia|epilepsy|diabetes?|pneumonia|arthritis|stenosis"
            + "|\\p{L}+opathy|(?:aden|blast|gli|lymph|melan|sarc|\\p{L}*carcin)oma|glaucoma|covid(?: 19)?|sars(?: cov? ?2)?)");
    /** {@code conventional model}, which each paper says of others */
    private static final Pattern OTHERS = Pattern.compile("(?:conventional|traditional|existing|proposed|previous|other|new|baseline) "
            + "(?:algorithm|approach|benchmark|dataset|framework|loss|method|metric|model|network|system|task|technique)");
    private static final Pattern SECTION = Pattern.compile("(?:section|chapter|appendix|table|figure|fig|sec) (?:[\\d.]+|[a-z])(?: \\d+)*");

    private static final List<Pattern> PATTERNS = List.of(DATE, DIMENSIONS, DISEASE, OTHERS, SECTION);

    private GenericName() {
    }

    /** @param key the {@link ConceptKey} of a name */
    public static boolean matches(String key) {
        return KEYS.contains(key) || PATTERNS.stream().anyMatch(pattern -> pattern.matcher(key).matches());
    }
}
