package org.papergraph.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.document.Publication;
import org.papergraph.document.name.PlainLetters;

/** The place of a publication: venue, volume and first page, in forms that documents agree on; what is not given is empty. */
record PlaceOfPublication(List<String> venue, String volume, String firstPage) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FIRST_PAGE = Pattern.compile("^\\W*([\\p{L}\\p{N}.]+).*$", Pattern.DOTALL);
    private static final Set<String> SMALL_WORDS = Set.of("a", "an", "and", "das", "de", "della", "der", "des", "di", "die", "du", "el", "et", "for", "fur", "in",
            "la", "le", "les", "of", "on", "the", "und", "y");

    PlaceOfPublication {
        venue = List.copyOf(venue);
    }

    static PlaceOfPublication of(Publication publication) {
        return new PlaceOfPublication(words(publication.venue()), String.join("", words(publication.volume())),
                FIRST_PAGE.matcher(publication.pages()).replaceFirst("$1").toLowerCase(Locale.ROOT).strip());
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(PlainLetters.of(text).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word)).toList();
    }

    /** True if volume and first page are known of both and equal, and no venue speaks against it. */
    boolean isSame(PlaceOfPublication other) {
        return !volume.isEmpty() && volume.equals(other.volume) && !firstPage.isEmpty() && firstPage.equals(other.firstPage) && !isInAnotherVenue(other);
    }

    /** True if venues, volumes or first pages are known of both and two. */
    boolean isAnother(PlaceOfPublication other) {
        return differ(volume, other.volume) || hasOtherPages(other)
                || isInAnotherVenue(other) && (volume.isEmpty() || other.volume.isEmpty() || firstPage.isEmpty() || other.firstPage.isEmpty());
    }

    /** True if the first pages are known of both and two. */
    boolean hasOtherPages(PlaceOfPublication other) {
        return differ(firstPage, other.firstPage);
    }

    private boolean isInAnotherVenue(PlaceOfPublication other) {
        return !venue.isEmpty() && !other.venue.isEmpty() && !abbreviates(venue, other.venue) && !abbreviates(other.venue, venue);
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** True for {@code J Mach Learn Res} and {@code JMLR} beside {@code Journal of Machine Learning Research}. */
    private static boolean abbreviates(List<String> shorter, List<String> longer) {
        if (shorter.size() == 1 && longer.size() > 1) {
            StringBuilder initials = new StringBuilder();
            longer.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
            return shorter.get(0).contentEquals(initials);
        }
        boolean abbreviates = shorter.size() == longer.size();
        for (int at = 0; abbreviates && at < shorter.size(); at++) {
            abbreviates = longer.get(at).startsWith(shorter.get(at)) || shorter.get(at).startsWith(longer.get(at));
        }
        return abbreviates;
    }
}
