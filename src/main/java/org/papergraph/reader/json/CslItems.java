package org.papergraph.reader.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.NoteLines;
import org.papergraph.reader.bibliography.RecordField;

/**
 * Items of the Citation Style Language (CSL 1.0.2), in JSON or YAML: in an array, in {@code items} or {@code references}, or by their keys.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types">Types of CSL</a>
 */
final class CslItems implements JsonFormat {

    private static final Set<String> LISTS = Set.of("items", "references");
    /** Variables of an item that may be objects. */
    private static final Set<String> VARIABLES = Set.of("issued", "accessed", "submitted", "original-date", "event-date", "available-date",
            "custom", "container", "author", "editor", "page", "categories");
    private static final Set<String> TYPES = Set.of("article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
            "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic",
            "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference",
            "patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book",
            "software", "song", "speech", "standard", "thesis", "treaty", "webpage");
    /** Types that other formats do not have, in words that tell what they are. */
    private static final Map<String, String> WORDS = Map.of("entry", "section", "entry-dictionary", "section", "entry-encyclopedia", "section",
            "periodical", "", "review-book", "review", "event", "", "post", "", "collection", "");

    @Override
    public boolean open(String key, boolean array, boolean first) {
        return LISTS.contains(key) || !array && first && !VARIABLES.contains(key);
    }

    @Override
    public boolean recognises(JsonFields item) {
        boolean typed = TYPES.contains(item.text("type")) && item.hasAnyKey("title", "author", "issued", "id", "DOI", "container-title", "URL");
        boolean named = item.items("author").stream().anyMatch(name -> name.hasAnyKey("family", "literal"));
        boolean dated = item.at("issued").hasAnyKey("date-parts", "raw", "literal");
        return item.isObject() && !item.hasAnyKey("cff-version", "itemType") && (typed || item.has("title") && (named || dated));
    }

    @Override
    public BibliographicRecord read(JsonFields item, JsonFields around, int line) {
        JsonRecord record = new JsonRecord(item, line).put(RecordField.TYPE, type(item))
                .marked(RecordField.TITLE, "title").marked(RecordField.OTHER_TITLE, "title-short", "shortTitle", "original-title")
                .marked(RecordField.ABSTRACT, "abstract").keywords(item.texts("keyword"))
                .put(RecordField.DATE, date(item)).put(RecordField.CITATION_KEY, key(item))
                .text(RecordField.LANGUAGE, "language").text(RecordField.LICENCE, "license", "rights").each(RecordField.SUBJECT, "categories");
        addAuthors(item, record.record());
        addPublication(item, record);
        addIdentifiers(item, record);
        new NoteLines(item.text("note")).addTo(record.record());
        record.put(RecordField.NOTE, item.text("note"));
        return record.record();
    }

    private static String type(JsonFields item) {
        String type = item.text("type").toLowerCase(Locale.ROOT);
        boolean preprint = type.equals("article") && !item.has("container-title") || item.text("genre").toLowerCase(Locale.ROOT).contains("preprint");
        return preprint ? "preprint" : WORDS.getOrDefault(type, type);
    }

    private static String date(JsonFields item) {
        return List.of("issued", "published", "available-date", "submitted", "event-date", "original-date", "year").stream()
                .map(key -> new CslDate(item.at(key)).text()).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /** The key by which the owner cites the item; numbers and addresses that programs give are none. */
    private static String key(JsonFields item) {
        String id = item.text("id").strip();
        boolean given = id.matches("[^\\s/]*\\p{L}[^\\s/]*") && !id.matches("(?i)item-\\d+|https?:.*|(?:doi|pmid|pmcid|arxiv|isbn|url|wikidata):.*");
        return item.text("citation-key", "citationKey").isBlank() ? given ? id : "" : item.text("citation-key", "citationKey");
    }

    /** The authors, or those who stand in their place in a work that has none. */
    private static void addAuthors(JsonFields item, BibliographicRecord record) {
        new CslNames(item.first("author", "editor", "director", "composer", "performer", "interviewer", "contributor", "translator",
                "collection-editor")).addTo(record);
    }

    private static void addPublication(JsonFields item, JsonRecord record) {
        record.marked(RecordField.VENUE, "container-title").marked(RecordField.SERIES, "collection-title")
                .text(RecordField.OTHER_VENUE, "container-title-short", "journalAbbreviation", "event-title", "event")
                .text(RecordField.VOLUME, "volume").text(RecordField.ISSUE, "issue").pages(item.text("page", "page-first"))
                .text(RecordField.PUBLISHER, "publisher");
        if (item.text("type").startsWith("article-")) {
            record.text(RecordField.ARTICLE_NUMBER, "number");
        }
    }

    private static void addIdentifiers(JsonFields item, JsonRecord record) {
        record.text(RecordField.DOI, "DOI", "doi").text(RecordField.PUBMED, "PMID", "pmid").put(RecordField.PMC, pmc(item.text("PMCID", "pmcid")))
                .each(RecordField.SERIAL_NUMBER, "ISBN", "ISSN", "isbn", "issn").each(RecordField.ADDRESS, "URL", "url").text(RecordField.IDENTIFIER, "id");
        for (String place : List.of(item.text("number"), item.text("archive_location", "archive-location"))) {
            boolean arxiv = item.text("archive", "publisher", "container-title", "source").equalsIgnoreCase("arxiv")
                    || place.toLowerCase(Locale.ROOT).startsWith("arxiv:");
            if (arxiv && IdentifierScheme.ARXIV.read(place).isPresent()) {
                record.put(RecordField.ARXIV, place);
            }
        }
    }

    private static String pmc(String number) {
        return number.strip().matches("\\d+") ? "PMC" + number.strip() : number;
    }
}
