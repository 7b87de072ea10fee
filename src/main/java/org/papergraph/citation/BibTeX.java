package org.papergraph.citation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.papergraph.citation.Citation.Contributor;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.name.NameParts;

/** Writes a citation as an entry of BibTeX, in UTF-8. */
final class BibTeX {

    private static final String[] MONTHS =
            {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

    private static final String PREPRINT = "Preprint";

    private static final Map<WorkType, Key> TYPES = Map.of(
            WorkType.JOURNAL_ARTICLE, BibTeXEntry.TYPE_ARTICLE,
            WorkType.CONFERENCE_PAPER, BibTeXEntry.TYPE_INPROCEEDINGS,
            WorkType.BOOK, BibTeXEntry.TYPE_BOOK,
            WorkType.BOOK_CHAPTER, BibTeXEntry.TYPE_INCOLLECTION,
            WorkType.THESIS, BibTeXEntry.TYPE_PHDTHESIS,
            WorkType.REPORT, BibTeXEntry.TYPE_TECHREPORT,
            WorkType.DATASET, new Key("dataset"),
            WorkType.SOFTWARE, new Key("software"));
    private static final Map<WorkType, Key> CONTAINERS = Map.of(
            WorkType.JOURNAL_ARTICLE, BibTeXEntry.KEY_JOURNAL,
            WorkType.CONFERENCE_PAPER, BibTeXEntry.KEY_BOOKTITLE,
            WorkType.BOOK_CHAPTER, BibTeXEntry.KEY_BOOKTITLE);
    private static final Map<WorkType, Key> PUBLISHERS = Map.of(
            WorkType.THESIS, BibTeXEntry.KEY_SCHOOL,
            WorkType.REPORT, BibTeXEntry.KEY_INSTITUTION);

    private static final Pattern ARXIV_SECTION = Pattern.compile("arXiv (\\S+)");

    /** Words by which BibTeX parts a list of names and ends it. */
    private static final Pattern SEPARATOR = Pattern.compile("(?i)(?<!\\S)(?:and|others)(?!\\S)");
    /** {@code y} in {@code Ortega y Gasset}, which BibTeX takes for the end of a particle. */
    private static final Pattern LOWER_CASE_AMONG_WORDS = Pattern.compile("(?<=\\s)\\p{Ll}|^\\p{Ll}\\S*\\s");

    private BibTeX() {}

    static String write(Citation citation) {
        BibTeXDatabase database = new BibTeXDatabase();
        database.addObject(entry(citation));
        StringWriter out = new StringWriter();
        try {
            new BibTeXFormatter().format(database, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes all", e);
        }
        return out.toString().strip() + "\n";
    }

    private static BibTeXEntry entry(Citation citation) {
        WorkType type = citation.type();
        BibTeXEntry entry = new BibTeXEntry(TYPES.getOrDefault(type, BibTeXEntry.TYPE_MISC), new Key(key(citation.key())));
        add(entry, BibTeXEntry.KEY_TITLE, braced(citation.title()));
        add(entry, BibTeXEntry.KEY_AUTHOR, authors(citation));
        add(entry, CONTAINERS.getOrDefault(type, BibTeXEntry.KEY_HOWPUBLISHED), LatexText.of(citation.venue().name()));
        addIssued(entry, citation.issued());
        addImprint(entry, citation.imprint(), type);
        addAccess(entry, citation);
        add(entry, BibTeXEntry.KEY_TYPE, type == WorkType.PREPRINT ? PREPRINT : "");
        add(entry, new Key("copyright"), address(citation.access().licence()));
        add(entry, new Key("language"), LatexText.of(citation.synopsis().language()));
        add(entry, new Key("keywords"), LatexText.of(citation.synopsis().joinedKeywords()));
        add(entry, BibTeXEntry.KEY_NOTE, LatexText.of(String.join(" ", citation.notes())));
        add(entry, new Key("abstract"), LatexText.of(citation.synopsis().text()));
        return entry;
    }

    private static void addIssued(BibTeXEntry entry, Issued issued) {
        add(entry, BibTeXEntry.KEY_YEAR, issued.year());
        if (!issued.month().isEmpty()) {
            entry.addField(BibTeXEntry.KEY_MONTH, new KeyValue(MONTHS[Integer.parseInt(issued.month()) - 1]));
        }
        add(entry, new Key("day"), issued.day());
    }

    private static void addImprint(BibTeXEntry entry, Imprint imprint, WorkType type) {
        add(entry, BibTeXEntry.KEY_SERIES, LatexText.of(imprint.series()));
        add(entry, BibTeXEntry.KEY_VOLUME, LatexText.of(imprint.volume()));
        add(entry, BibTeXEntry.KEY_NUMBER, LatexText.of(imprint.issue()));
        add(entry, BibTeXEntry.KEY_PAGES, LatexText.of(imprint.pages("–")).replace("–", "--"));
        add(entry, PUBLISHERS.getOrDefault(type, BibTeXEntry.KEY_PUBLISHER), LatexText.of(imprint.publisher()));
        add(entry, new Key("issn"), imprint.serialNumbers(IdentifierScheme.ISSN));
        add(entry, new Key("isbn"), imprint.serialNumbers(IdentifierScheme.ISBN));
    }

    private static void addAccess(BibTeXEntry entry, Citation citation) {
        Access access = citation.access();
        add(entry, BibTeXEntry.KEY_DOI, address(access.identifier(IdentifierScheme.DOI)));
        String arxiv = access.identifier(IdentifierScheme.ARXIV);
        add(entry, BibTeXEntry.KEY_EPRINT, arxiv);
        if (!arxiv.isEmpty()) {
            add(entry, new Key("archiveprefix"), "arXiv");
            Matcher section = ARXIV_SECTION.matcher(citation.venue().name());
            add(entry, new Key("primaryclass"), section.matches() ? section.group(1) : "");
        }
        add(entry, new Key("pmid"), access.identifier(IdentifierScheme.PUBMED));
        add(entry, new Key("pmcid"), access.identifier(IdentifierScheme.PMC));
        add(entry, BibTeXEntry.KEY_URL, address(access.address()));
        add(entry, new Key("pdf"), access.pages().isEmpty() ? "" : address(access.fullText()));
    }

    /** An identifier or address as it is, without braces, which BibTeX would count. */
    private static String address(String address) {
        return address.replace("{", "%7B").replace("}", "%7D");
    }

    private static void add(BibTeXEntry entry, Key field, String text) {
        if (!text.isEmpty()) {
            entry.addField(field, new StringValue(text, StringValue.Style.BRACED));
        }
    }

    /** The title in braces of its own, so that no style changes its capitals. */
    private static String braced(String title) {
        return title.isEmpty() ? "" : "{" + LatexText.of(title) + "}";
    }

    private static String authors(Citation citation) {
        String names = citation.authors().stream().map(BibTeX::name).collect(Collectors.joining(" and "));
        return citation.complete() || names.isEmpty() ? names : names + " and others";
    }

    /** Particle and family name, suffix and given name, parted by commas; in braces what BibTeX would take apart. */
    private static String name(Contributor author) {
        NameParts parts = author.parts();
        if (author.organization() || SEPARATOR.matcher(author.name()).find()) {
            return "{" + LatexText.of(author.name()) + "}";
        }
        String family = parts.family();
        if (parts.given().isEmpty()) {
            String whole = parts.familyWithParticle() + (parts.suffix().isEmpty() ? "" : " " + parts.suffix());
            return whole.matches("[^\\s,]+") ? LatexText.of(whole) : "{" + LatexText.of(whole) + "}";
        }
        String last = LOWER_CASE_AMONG_WORDS.matcher(family).find() ? "{" + LatexText.of(family) + "}" : LatexText.of(family);
        return Stream.of(parts.particle().isEmpty() ? last : LatexText.of(parts.particle()) + " " + last,
                        LatexText.of(parts.suffix()), LatexText.of(parts.given()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The key without the characters that end it for BibTeX. */
    private static String key(String key) {
        return key.replaceAll("[\\s,{}\"#%~\\\\'()=]+", "");
    }
}
