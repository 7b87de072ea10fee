package org.papergraph.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The schemes of identifiers of works, series and people: how they are written, and the IRI that resolves one. */
public enum IdentifierScheme {
    DOI("DOI", "https://doi.org/", "(?:https?://(?:dx\\.)?doi\\.(?:org|acm\\.org|ieeecomputersociety\\.org)/|doi:\\s*)?(" + IdentifierScheme.DOI_PREFIX + "\\S*[^\\s.,;:])",
            value -> value.toLowerCase(Locale.ROOT)),
    ARXIV("arXiv", "https://arxiv.org/abs/",
            "(?:https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf|html)/|(?:oai:)?arxiv(?:\\.org)?:\\s*)?(" + IdentifierScheme.ARXIV_NUMBER + ")(?:v\\d+)?(?:\\.pdf)?",
            UnaryOperator.identity()),
    ACL_ANTHOLOGY("ACL Anthology", "https://aclanthology.org/",
            "(?:https?://(?:www\\.)?(?:aclanthology\\.org|aclweb\\.org/anthology)/)?([A-Z]\\d{2}-\\d{4}|\\d{4}\\.[a-z0-9]+-[a-z0-9]+\\.\\d+)(?:\\.pdf|/)?",
            UnaryOperator.identity()),
    OPENREVIEW("OpenReview", "https://openreview.net/forum?id=",
            "(?:https?://openreview\\.net/(?:forum|pdf)\\?id=)?([\\w-]{8,14})", UnaryOperator.identity()),
    PUBMED("PubMed", "https://pubmed.ncbi.nlm.nih.gov/",
            "(?:https?://(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|www\\.ncbi\\.nlm\\.nih\\.gov/pubmed)/|pmid:\\s*)?([1-9]\\d{0,8})/?", UnaryOperator.identity()),
    PMC("PubMed Central", "https://www.ncbi.nlm.nih.gov/pmc/articles/",
            "(?:https?://(?:www\\.ncbi\\.nlm\\.nih\\.gov/pmc|pmc\\.ncbi\\.nlm\\.nih\\.gov)/articles/|pmcid:\\s*)?(PMC[1-9]\\d{0,8})/?", value -> value.toUpperCase(Locale.ROOT)),
    ISBN("ISBN", "urn:isbn:", "(?:urn:isbn:|isbn(?:-1[03])?:?\\s*)?([\\d][\\d -]{8,15}[\\dX])", IdentifierScheme::isbn13,
            CheckDigits::isIsbn13),
    ISSN("ISSN", "urn:issn:", "(?:urn:issn:|e?issn:?\\s*)?(\\d{4}-?\\d{3}[\\dX])",
            value -> hyphened(value.toUpperCase(Locale.ROOT), 4), CheckDigits::isIssn),
    ORCID("ORCID", "https://orcid.org/", "(?:https?://(?:www\\.)?orcid\\.org/|orcid:\\s*)?(" + IdentifierScheme.ORCID_NUMBER + ")",
            value -> hyphened(value.toUpperCase(Locale.ROOT), 4), CheckDigits::isOrcid),
    /** works, and the people, institutions, sources and topics of OpenAlex, told apart by the letter */
    OPENALEX("OpenAlex", "https://openalex.org/", "(?:https?://(?:api\\.)?openalex\\.org/(?:[a-z]+/)?|openalex:\\s*)?([WAISVTPFC][1-9]\\d{1,11})",
            value -> value.toUpperCase(Locale.ROOT)),
    SEMANTIC_SCHOLAR("Semantic Scholar", "https://www.semanticscholar.org/paper/",
            "(?:https?://(?:www\\.)?(?:api\\.)?semanticscholar\\.org/(?:paper/|p/)?(?:[^/]*/)?)?(\\p{XDigit}{40})", value -> value.toLowerCase(Locale.ROOT)),
    /** the number of a work in Semantic Scholar, beside its hash */
    CORPUS("Semantic Scholar corpus", "https://api.semanticscholar.org/CorpusID:",
            "(?:https?://api\\.semanticscholar\\.org/)?(?:corpus(?:id)?:\\s*)?([1-9]\\d{0,11})", UnaryOperator.identity()),
    DBLP("dblp", "https://dblp.org/", "(?:https?://(?:www\\.)?(?:dblp\\.(?:org|uni-trier\\.de|dagstuhl\\.de))/|dblp:)?((?:rec|pid)/[^\\s?#]+?)(?:\\.html|\\.xml|\\.bib)?",
            UnaryOperator.identity()),
    ROR("ROR", "https://ror.org/", "(?:https?://)?(?:ror\\.org/|ror:\\s*)?(0[a-hj-km-np-tv-z\\d]{6}\\d{2})", value -> value.toLowerCase(Locale.ROOT),
            CheckDigits::isRor),
    WIKIDATA("Wikidata", "http://www.wikidata.org/entity/", "(?:https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/)?(Q[1-9]\\d{0,11})",
            value -> value.toUpperCase(Locale.ROOT)),
    HANDLE("Handle", "https://hdl.handle.net/", "(?:https?://hdl\\.handle\\.net/|hdl:\\s*)?([\\d.]+/\\S*[^\\s.,;:])", UnaryOperator.identity()),
    /** the record number of Scopus */
    SCOPUS("Scopus", "https://www.scopus.com/record/display.uri?eid=", "(?:https?://www\\.scopus\\.com/\\S*[?&]eid=)?(2-s2\\.0-\\d{5,14})(?:&\\S*)?",
            value -> value.toLowerCase(Locale.ROOT)),
    /** the accession number of the Web of Science */
    WEB_OF_SCIENCE("Web of Science", "https://www.webofscience.com/wos/woscc/full-record/",
            "(?:https?://www\\.webofscience\\.com/\\S*/|(?:ut|isi)\\s*)?((?:WOS|ISI|MEDLINE|BIOSIS|BCI|CCC|INSPEC|RSCI|SCIELO|KJD|CSCD|DCI|ZOOREC|PPRN):[A-Z]?[\\dA-Z]{6,20})",
            value -> value.toUpperCase(Locale.ROOT));

    /** Beginning of every DOI, as a regular expression. */
    public static final String DOI_PREFIX = "10\\.\\d{4,9}/";
    /** The number of a preprint in arXiv without its version, as a regular expression. */
    public static final String ARXIV_NUMBER = "\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7}";
    /** The number of a person in ORCID, as a regular expression. */
    public static final String ORCID_NUMBER = "\\d{4}-?\\d{4}-?\\d{4}-?\\d{3}[\\dX]";

    private final String label;
    private final String prefix;
    private final Pattern written;
    private final UnaryOperator<String> normalisation;
    private final Predicate<String> check;

    IdentifierScheme(String label, String prefix, String written, UnaryOperator<String> normalisation) {
        this(label, prefix, written, normalisation, value -> true);
    }

    IdentifierScheme(String label, String prefix, String written, UnaryOperator<String> normalisation, Predicate<String> check) {
        this.label = label;
        this.prefix = prefix;
        this.written = Pattern.compile(written, Pattern.CASE_INSENSITIVE);
        this.normalisation = normalisation;
        this.check = check;
    }

    /** The name of the scheme for people. */
    public String label() {
        return label;
    }

    /** The beginning of the IRI of every identifier of the scheme; the normalised value follows. */
    public String prefix() {
        return prefix;
    }

    /** The identifier that a document writes bare, with the scheme's name or as an address; empty where it is malformed or its check digit is wrong. */
    public Optional<Identifier> read(String text) {
        return normalised(text.strip()).map(value -> new Identifier(this, value, text.strip()));
    }

    Optional<String> normalised(String text) {
        Matcher matcher = written.matcher(text.regionMatches(true, 0, "http", 0, 4) ? decoded(text) : text);
        return matcher.matches() ? Optional.of(normalisation.apply(matcher.group(1))).filter(check) : Optional.empty();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return address;
        }
    }

    private static String hyphened(String value, int group) {
        return value.replace("-", "").replaceAll("(.{" + group + "})(?=.)", "$1-");
    }

    private static String isbn13(String value) {
        String digits = value.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
        return CheckDigits.isIsbn10(digits) ? CheckDigits.isbn13(digits) : digits;
    }
}
