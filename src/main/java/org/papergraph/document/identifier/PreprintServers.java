package org.papergraph.document.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Listing;
import org.papergraph.document.name.PlainLetters;

/** Preprint servers, known by the names that documents give them and by the DOIs that they give. */
public final class PreprintServers {

    private static final Pattern NAMES = Pattern.compile("(?:" + String.join("|", lines("preprint-servers.txt").toList()) + ")\\b.*", Pattern.DOTALL);
    private static final List<Pattern> PREPRINTS = lines("preprint-dois.txt").map(Pattern::compile).toList();
    private static final List<Pattern> VERSIONED = lines("versioned-dois.txt").map(Pattern::compile).toList();
    private static final Pattern ARXIV_DOI = Pattern.compile("10\\.48550/arxiv\\.(.+)");
    private static final Pattern ARXIV_KEY = Pattern.compile("rec/journals/corr/abs-(\\d{4})-(\\d{4,5})");

    private PreprintServers() {
    }

    private static Stream<String> lines(String resource) {
        return Listing.lines(PreprintServers.class, resource);
    }

    /** True for a venue such as {@code arXiv preprint arXiv:1706.03762}. */
    public static boolean isNamed(String venue) {
        return NAMES.matcher(PlainLetters.of(venue).toLowerCase(Locale.ROOT).strip()).matches();
    }

    /** The DOI of a preprint without the number of its version; empty for the DOI of anything else. */
    public static Optional<String> preprint(String doi) {
        return unversioned(doi, PREPRINTS);
    }

    /** The DOI of a publication without the number of its version. */
    public static String publication(String doi) {
        return unversioned(doi, VERSIONED).orElse(doi);
    }

    /** The arXiv identifier that a DOI of arXiv, such as {@code 10.48550/arxiv.2304.01234}, or a key of dblp means; empty for any other identifier. */
    public static Optional<Identifier> arxiv(Identifier identifier) {
        Matcher named = (identifier.scheme() == IdentifierScheme.DBLP ? ARXIV_KEY : ARXIV_DOI).matcher(identifier.value());
        return named.matches() ? IdentifierScheme.ARXIV.read(named.groupCount() == 1 ? named.group(1) : named.group(1) + "." + named.group(2)) : Optional.empty();
    }

    private static Optional<String> unversioned(String doi, List<Pattern> forms) {
        return forms.stream().map(form -> form.matcher(doi)).filter(Matcher::matches).map(found -> found.group(1)).findFirst();
    }
}
