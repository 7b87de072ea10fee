package org.papergraph.reader.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;

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
            Map.entry("eid", IdentifierScheme.SCOPUS));
    private static final Pattern BARE_ARXIV = Pattern.compile("(?i)(arxiv:\\s*)?(\\d{4}\\.\\d{4,5}(v\\d+)?|[a-z-]+(\\.[a-z]{2})?/\\d{7}(v\\d+)?)");
    private static final Pattern ARXIV_SUBJECT = Pattern.compile("\\s*\\[[\\w.-]+]$");
    private static final Pattern DOI_IN_ADDRESS = Pattern.compile("(?<doi>10\\.\\d{4,9}/[^\\s?#&]+?)(?:v\\d+)?(?:\\.(?:full|abstract))?(?:[./](?:pdf|full|epdf|html|meta|abstract|full\\.pdf))?/?(?:[?#&]|$)");
    private static final Pattern NATURE = Pattern.compile("nature\\.com/articles/(?<id>[a-z]\\w*(?:-\\w+)*)(?=\\.pdf|[/?#]|$)");
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
        String plain = ARXIV_SUBJECT.matcher(text).replaceFirst("");
        if (BARE_ARXIV.matcher(plain).matches()) {
            return IdentifierScheme.ARXIV.read(plain);
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
        String text = value.strip();
        if (scheme == IdentifierScheme.DBLP) {
            return scheme.read(text.matches("(rec|pid)/.*|http.*") ? text : "rec/" + text);
        } else if (scheme == IdentifierScheme.PMC) {
            return scheme.read(text.matches("\\d+(\\.0)?") ? "PMC" + text.replace(".0", "") : text);
        } else if (scheme == IdentifierScheme.ARXIV) {
            return scheme.read(ARXIV_SUBJECT.matcher(text).replaceFirst(""));
        }
        return scheme.read(scheme == IdentifierScheme.PUBMED || scheme == IdentifierScheme.CORPUS ? text.replaceFirst("\\.0$", "") : text);
    }
}
