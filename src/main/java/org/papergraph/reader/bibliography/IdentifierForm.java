package org.papergraph.reader.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;

/** Identifiers of works that are written so that their form tells the scheme: as addresses, behind the scheme's name, or in a form that no other scheme has. */
public final class IdentifierForm {

    private static final Pattern PREFIXED = Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9 _-]{1,15}):\\s*(?<value>\\S.*)");
    private static final Map<String, IdentifierScheme> SCHEMES = Map.ofEntries(
            Map.entry("doi", IdentifierScheme.DOI),
            Map.entry("arxiv", IdentifierScheme.ARXIV),
            Map.entry("pmid", IdentifierScheme.PUBMED),
            Map.entry("pubmed", IdentifierScheme.PUBMED),
            Map.entry("pmcid", IdentifierScheme.PMC),
            Map.entry("pmc", IdentifierScheme.PMC),
            Map.entry("pubmedcentral", IdentifierScheme.PMC),
            Map.entry("openalex", IdentifierScheme.OPENALEX),
            Map.entry("wikidata", IdentifierScheme.WIKIDATA),
            Map.entry("corpusid", IdentifierScheme.CORPUS),
            Map.entry("s2cid", IdentifierScheme.CORPUS),
            Map.entry("s2", IdentifierScheme.SEMANTIC_SCHOLAR),
            Map.entry("acl", IdentifierScheme.ACL_ANTHOLOGY),
            Map.entry("dblp", IdentifierScheme.DBLP),
            Map.entry("handle", IdentifierScheme.HANDLE),
            Map.entry("hdl", IdentifierScheme.HANDLE),
            Map.entry("isbn", IdentifierScheme.ISBN),
            Map.entry("issn", IdentifierScheme.ISSN),
            Map.entry("eissn", IdentifierScheme.ISSN),
            Map.entry("lissn", IdentifierScheme.ISSN),
            Map.entry("orcid", IdentifierScheme.ORCID),
            Map.entry("ror", IdentifierScheme.ROR),
            Map.entry("eid", IdentifierScheme.SCOPUS));
    private static final Pattern ARXIV_SUBJECT = Pattern.compile("\\s*\\[[\\w.-]+]$");
    private static final Pattern DOI_IN_ADDRESS = Pattern.compile("(?<doi>" + IdentifierScheme.DOI_PREFIX + "[^\\s?#&]+?)(?:v\\d+)?(?:\\.(?:full|abstract))?(?:[./](?:pdf|full|epdf|html|meta|abstract|full\\.pdf))?/?(?:[?#&]|$)");
    private static final Pattern NATURE = Pattern.compile("nature\\.com/articles/(?<id>[a-z]\\w*(?:-\\w+)*)(?=\\.pdf|[/?#]|$)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Of a scheme, and no address or sentence. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ._-]{1,30}");
    /** Schemes whose identifiers are known without a name before them. */
    private static final List<IdentifierScheme> TELLING = List.of(IdentifierScheme.SCOPUS, IdentifierScheme.WEB_OF_SCIENCE,
            IdentifierScheme.PMC, IdentifierScheme.SEMANTIC_SCHOLAR);

    private IdentifierForm() {
    }

    public static Optional<Identifier> read(String written) {
        String text = written.strip();
        if (text.regionMatches(true, 0, "http", 0, 4)) {
            return Identifier.ofAddress(text).or(() -> Identifier.ofAddress(text.split("[?#]", 2)[0])).or(() -> inAddress(text));
        }
        if (text.startsWith("10.")) {
            return IdentifierScheme.DOI.read(text);
        }
        Optional<Identifier> arxiv = read(IdentifierScheme.ARXIV, text);
        if (arxiv.isPresent()) {
            return arxiv;
        }
        Matcher prefixed = PREFIXED.matcher(text);
        if (prefixed.matches() && scheme(prefixed.group("scheme")).isPresent()) {
            return read(scheme(prefixed.group("scheme")).orElseThrow(), prefixed.group("value"));
        }
        return TELLING.stream().flatMap(scheme -> scheme.read(text).stream()).findFirst();
    }

    /** The DOI that stands in the address of a publisher's page. */
    private static Optional<Identifier> inAddress(String address) {
        Matcher doi = DOI_IN_ADDRESS.matcher(address.replace("%2F", "/").replace("%2f", "/"));
        if (doi.find()) {
            return IdentifierScheme.DOI.read(doi.group("doi"));
        }
        Matcher nature = NATURE.matcher(address);
        return nature.find() ? IdentifierScheme.DOI.read("10.1038/" + nature.group("id")) : Optional.empty();
    }

    /** The scheme that a name means, such as {@code DOI} or {@code PubMed}. */
    public static Optional<IdentifierScheme> scheme(String name) {
        return Optional.ofNullable(SCHEMES.get(name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "")));
    }

    /** The identifier of a scheme in a value that may lack what the scheme's own form has before it. */
    public static Optional<Identifier> read(IdentifierScheme scheme, String value) {
        return scheme.read(completed(scheme, value.strip()));
    }

    /** The identifier that a document gives for one of a scheme, or else its text; what the scheme's own form has before it may be left out. */
    public static Identifiers of(IdentifierScheme scheme, String text) {
        return read(scheme, text).map(each -> Identifiers.of(List.of(each))).orElseGet(() -> Identifiers.read(scheme, text));
    }

    /**
     * The identifier that a document gives for one of a scheme that it names, or else its text.
     *
     * @param scheme in the words of the document, such as {@code ISNI} or the scheme's address; empty where it names none
     */
    public static Identifiers named(String scheme, String text) {
        Optional<IdentifierScheme> told = scheme(scheme).or(() -> WORD.matcher(scheme).results().flatMap(word -> scheme(word.group()).stream()).findFirst());
        return told.map(known -> of(known, text)).or(() -> read(text).map(each -> Identifiers.of(List.of(each)))).or(() -> prefixed(text))
                .orElseGet(() -> Identifiers.unread(NAME.matcher(scheme).matches() ? scheme : "", text));
    }

    /** The same; none where the name is not that of a scheme, as that of a checksum or of a publisher's running number. */
    public static Identifiers ofScheme(String scheme, String text) {
        return scheme(scheme).map(known -> of(known, text)).orElseGet(Identifiers::none);
    }

    /** The identifier in a text that tells its scheme by its form, or else the text. */
    public static Identifiers of(String text) {
        return named("", text);
    }

    /** What stands behind the name of a scheme that does not read it. */
    private static Optional<Identifiers> prefixed(String text) {
        Matcher named = PREFIXED.matcher(text.strip());
        return named.matches() ? scheme(named.group("scheme")).map(known -> of(known, named.group("value"))) : Optional.empty();
    }

    private static String completed(IdentifierScheme scheme, String text) {
        return switch (scheme) {
            case DBLP -> text.matches("(rec|pid)/.*|http.*") ? text : "rec/" + text;
            case PMC -> text.matches("\\d+(\\.\\d+)?") ? "PMC" + text.replaceFirst("\\..*", "") : text.replaceFirst("(?i)^(PMC\\d+)\\.\\d+$", "$1");
            case ARXIV -> ARXIV_SUBJECT.matcher(text).replaceFirst("");
            case PUBMED, CORPUS -> text.replaceFirst("\\.0$", "");
            default -> text;
        };
    }
}
