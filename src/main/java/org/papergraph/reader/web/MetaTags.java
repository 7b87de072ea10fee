package org.papergraph.reader.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.papergraph.document.Affiliation;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.Reference;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.NameOrder;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.WrittenReference;

/**
 * The meta tags of a page of one paper, as publishers write them for Google Scholar (Highwire Press) and in Dublin Core.
 *
 * @see <a href="https://scholar.google.com/intl/en/scholar/inclusion.html#indexing">Inclusion guidelines</a>
 */
final class MetaTags {

    private static final Map<String, RecordField> FIELDS = Map.ofEntries(
            Map.entry("citation_title", RecordField.TITLE),
            Map.entry("citation_journal_title", RecordField.VENUE),
            Map.entry("citation_conference_title", RecordField.VENUE),
            Map.entry("citation_conference", RecordField.VENUE),
            Map.entry("citation_inbook_title", RecordField.VENUE),
            Map.entry("citation_journal_abbrev", RecordField.OTHER_VENUE),
            Map.entry("citation_volume", RecordField.VOLUME),
            Map.entry("citation_issue", RecordField.ISSUE),
            Map.entry("citation_firstpage", RecordField.FIRST_PAGE),
            Map.entry("citation_lastpage", RecordField.LAST_PAGE),
            Map.entry("citation_publication_date", RecordField.DATE),
            Map.entry("citation_date", RecordField.DATE),
            Map.entry("citation_online_date", RecordField.DATE),
            Map.entry("citation_cover_date", RecordField.DATE),
            Map.entry("citation_year", RecordField.YEAR),
            Map.entry("citation_doi", RecordField.DOI),
            Map.entry("citation_pmid", RecordField.PUBMED),
            Map.entry("citation_arxiv_id", RecordField.ARXIV),
            Map.entry("citation_issn", RecordField.SERIAL_NUMBER),
            Map.entry("citation_isbn", RecordField.SERIAL_NUMBER),
            Map.entry("citation_publisher", RecordField.PUBLISHER),
            Map.entry("citation_dissertation_institution", RecordField.PUBLISHER),
            Map.entry("citation_technical_report_institution", RecordField.PUBLISHER),
            Map.entry("citation_pdf_url", RecordField.FULL_TEXT),
            Map.entry("citation_abstract_html_url", RecordField.ADDRESS),
            Map.entry("citation_public_url", RecordField.ADDRESS),
            Map.entry("citation_abstract", RecordField.ABSTRACT),
            Map.entry("citation_keywords", RecordField.KEYWORDS),
            Map.entry("citation_language", RecordField.LANGUAGE),
            Map.entry("dc.title", RecordField.TITLE),
            Map.entry("dc.date", RecordField.DATE),
            Map.entry("dc.publisher", RecordField.PUBLISHER),
            Map.entry("dc.description", RecordField.ABSTRACT),
            Map.entry("dc.language", RecordField.LANGUAGE),
            Map.entry("dc.rights", RecordField.LICENCE));

    private final Document page;

    MetaTags(Document page) {
        this.page = page;
    }

    /** The paper that the page is about; none where the tags do not name one. */
    Optional<BibliographicRecord> paper() {
        List<Element> tags = page.select("meta[content]");
        boolean highwire = tags.stream().anyMatch(tag -> name(tag).equals("citation_title"));
        boolean dublinCore = tags.stream().anyMatch(tag -> name(tag).equals("dc.title")) && tags.stream().anyMatch(tag -> name(tag).matches("dc\\.(creator|identifier)"));
        return highwire || dublinCore ? Optional.of(record(tags, highwire ? "citation_" : "dc.")) : Optional.empty();
    }

    private static BibliographicRecord record(List<Element> tags, String prefix) {
        BibliographicRecord record = new BibliographicRecord(1);
        RecordAuthors authors = new RecordAuthors();
        for (Element tag : tags) {
            String name = name(tag);
            String content = tag.attr("content").strip();
            if (name.startsWith(prefix) && !content.isEmpty()) {
                Optional.ofNullable(FIELDS.get(name)).ifPresent(field -> record.addMarked(field, content, 1));
                addOther(name, content, record, authors);
            }
        }
        authors.addTo(record);
        return record;
    }

    private static void addOther(String name, String content, BibliographicRecord record, RecordAuthors authors) {
        switch (name) {
            case "citation_author", "dc.creator" -> authors.add(content);
            case "citation_authors" -> Stream.of(content.split("\\s*;\\s*")).forEach(authors::add);
            case "citation_author_institution" -> authors.affiliate(content);
            case "citation_author_orcid" -> authors.identify(content);
            case "citation_reference" -> reference(content).ifPresent(record::add);
            case "dc.identifier" -> record.identify(content);
            case "citation_conference_title", "citation_conference" -> record.add(RecordField.TYPE, "conference", 1);
            case "citation_journal_title" -> record.add(RecordField.TYPE, "article", 1);
            case "citation_dissertation_institution" -> record.add(RecordField.TYPE, "thesis", 1);
            case "citation_technical_report_institution" -> record.add(RecordField.TYPE, "report", 1);
            default -> { }
        }
    }

    /** A reference in pairs such as {@code citation_title=On Depth; citation_doi=10.1000/d}, or as a text. */
    private static Optional<Reference> reference(String content) {
        String title = part(content, "citation_title");
        String author = part(content, "citation_author");
        String date = part(content, "citation_publication_date") + part(content, "citation_year");
        return new WrittenReference(content).title(title).firstAuthor(author.isEmpty() ? "" : NameOrder.spoken(author)).year(date)
                .identify(IdentifierScheme.DOI, part(content, "citation_doi")).reference();
    }

    private static String part(String content, String name) {
        return Stream.of(content.split(";\\s*(?=citation_)")).filter(pair -> pair.strip().startsWith(name + "=")).map(pair -> pair.strip().substring(name.length() + 1).strip())
                .findFirst().orElse("");
    }

    private static String name(Element tag) {
        String name = tag.attr("name").isEmpty() ? tag.attr("property") : tag.attr("name");
        return name.toLowerCase(Locale.ROOT).replaceFirst("^dc(?:terms)?[.:]", "dc.").replaceFirst("^dc\\.date\\..*", "dc.date");
    }

    /** The authors of a page, of whom each tag behind a name tells more. */
    private static final class RecordAuthors {

        private final ArrayList<RecordAuthor> authors = new ArrayList<>();

        void add(String name) {
            authors.add(RecordAuthor.named(name));
        }

        void affiliate(String institution) {
            if (!authors.isEmpty()) {
                RecordAuthor last = authors.remove(authors.size() - 1);
                authors.add(last.withAffiliations(Stream.concat(last.affiliations().stream(), Stream.of(Affiliation.of(institution))).toList()));
            }
        }

        void identify(String orcid) {
            if (!authors.isEmpty()) {
                RecordAuthor last = authors.remove(authors.size() - 1);
                authors.add(last.identifiedBy(Identifiers.read(IdentifierScheme.ORCID, orcid)));
            }
        }

        void addTo(BibliographicRecord record) {
            authors.forEach(record::add);
        }
    }
}
