package org.papergraph.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.name.PlainLetters;

/** Preprint servers, known by the names that documents give them and by the DOIs that they give. */
final class PreprintServers {

    private static final Pattern NAMES = Pattern.compile("(?:" + String.join("|", Listing.lines("preprint-servers.txt").map(Pattern::quote).toList()) + ")\\b.*",
            Pattern.DOTALL);
    private static final List<Pattern> PREPRINTS = Listing.lines("preprint-dois.txt").map(Pattern::compile).toList();
    private static final List<Pattern> VERSIONED = Listing.lines("versioned-dois.txt").map(Pattern::compile).toList();

    private PreprintServers() {
    }

    /** True for a venue such as {@code arXiv preprint arXiv:1706.03762}. */
    static boolean isNamed(String venue) {
        return NAMES.matcher(PlainLetters.of(venue).toLowerCase(Locale.ROOT).strip()).matches();
    }

    /** The DOI of a preprint without the number of its version; empty for the DOI of anything else. */
    static Optional<String> preprint(String doi) {
        return unversioned(doi, PREPRINTS);
    }

    /** The DOI of a publication without the number of its version. */
    static String publication(String doi) {
        return unversioned(doi, VERSIONED).orElse(doi);
    }

    private static Optional<String> unversioned(String doi, List<Pattern> forms) {
        return forms.stream().map(form -> form.matcher(doi)).filter(Matcher::matches).map(found -> found.group(1)).findFirst();
    }
}
