package org.papergraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papergraph.document.IdentifierScheme;

/** A {@code meta} element by which search engines for scholarly works know a paper. */
public record MetaTag(String name, String content) {

    /**
     * The tags of a paper, none for what is not known; without a year there is no date.
     *
     * @param page the address of the paper's page with scheme and host
     */
    public static List<MetaTag> of(Citation citation, String page) {
        List<MetaTag> tags = new ArrayList<>();
        tags.add(new MetaTag("citation_title", citation.title()));
        citation.authors().forEach(author -> tags.add(new MetaTag("citation_author", author.name())));
        tags.add(new MetaTag("citation_publication_date", citation.issued().joined("/")));
        tags.add(new MetaTag(venueName(citation.venue().kind()), citation.venue().name()));
        Imprint imprint = citation.imprint();
        Access access = citation.access();
        tags.add(new MetaTag("citation_volume", imprint.volume()));
        tags.add(new MetaTag("citation_issue", imprint.issue()));
        tags.add(new MetaTag("citation_firstpage", imprint.firstPage()));
        tags.add(new MetaTag("citation_lastpage", imprint.lastPage()));
        imprint.serialNumbers().forEach(number -> tags.add(new MetaTag("citation_" + number.scheme().name().toLowerCase(Locale.ROOT), number.value())));
        tags.add(new MetaTag("citation_publisher", imprint.publisher()));
        tags.add(new MetaTag("citation_doi", access.identifier(IdentifierScheme.DOI)));
        tags.add(new MetaTag("citation_arxiv_id", access.identifier(IdentifierScheme.ARXIV)));
        tags.add(new MetaTag("citation_pmid", access.identifier(IdentifierScheme.PUBMED)));
        tags.add(new MetaTag("citation_language", citation.synopsis().language()));
        citation.synopsis().keywords().forEach(keyword -> tags.add(new MetaTag("citation_keywords", keyword)));
        tags.add(new MetaTag("citation_pdf_url", access.fullText()));
        tags.add(new MetaTag("citation_abstract_html_url", page));
        return tags.stream().filter(tag -> !tag.content().isEmpty()).toList();
    }

    private static String venueName(Venue.Kind kind) {
        return switch (kind) {
            case JOURNAL -> "citation_journal_title";
            case CONFERENCE -> "citation_conference_title";
            case PREPRINT_SERVER, OTHER -> "citation_publisher";
        };
    }
}
