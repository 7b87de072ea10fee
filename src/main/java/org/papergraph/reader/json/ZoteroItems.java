package org.papergraph.reader.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Subject;
import org.papergraph.document.Subject.Vocabulary;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.NoteLines;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;

/**
 * Items of Zotero: answers of its API, where an item is the {@code data} of an object, and the JSON of its translators and of Better BibTeX.
 * Notes, attachments and annotations are no works.
 *
 * @see <a href="https://www.zotero.org/support/dev/web_api/v3/basics">Zotero's web API</a>
 */
final class ZoteroItems implements JsonFormat {

    private static final Set<String> NO_WORKS = Set.of("note", "attachment", "annotation");
    private static final Set<String> NOT_AUTHORS = Set.of("editor", "translator", "seriesEditor", "contributor", "reviewedAuthor", "bookAuthor", "commenter");
    /** Types of Zotero in words that tell what they are. */
    private static final Map<String, String> WORDS = Map.of("encyclopediaarticle", "section", "dictionaryentry", "section", "booksection", "section",
            "computerprogram", "software", "interview", "", "map", "");

    @Override
    public boolean open(String key, boolean array, boolean first) {
        return key.equals("items");
    }

    @Override
    public boolean recognises(JsonFields item) {
        JsonFields data = data(item);
        return data.has("itemType") && (data.hasAnyKey("creators", "tags", "title", "note", "dateAdded", "itemKey", "version") || data.at("itemType").isObject());
    }

    @Override
    public boolean isNoWork(JsonFields item) {
        return NO_WORKS.contains(data(item).text("itemType"));
    }

    @Override
    public BibliographicRecord read(JsonFields item, JsonFields around, int line) {
        JsonFields data = data(item);
        JsonRecord record = new JsonRecord(data, line).put(RecordField.TYPE, type(data))
                .marked(RecordField.TITLE, "title", "caseName", "nameOfAct", "subject").marked(RecordField.OTHER_TITLE, "shortTitle")
                .marked(RecordField.ABSTRACT, "abstractNote").text(RecordField.DATE, "date", "dateDecided", "dateEnacted", "issueDate", "filingDate")
                .text(RecordField.LANGUAGE, "language").text(RecordField.LICENCE, "rights").text(RecordField.CITATION_KEY, "citationKey", "citekey")
                .put(RecordField.DATE, item.at("meta").text("parsedDate").replaceAll("(?:-00)+$", ""));
        addAuthors(data, record.record());
        addPublication(data, record);
        record.text(RecordField.DOI, "DOI").text(RecordField.PUBMED, "PMID").text(RecordField.PMC, "PMCID").each(RecordField.SERIAL_NUMBER, "ISBN", "ISSN").text(RecordField.ADDRESS, "url");
        addArxiv(data, record);
        data.items("tags").forEach(tag -> record.put(RecordField.KEYWORDS, (tag.isObject() ? tag.text("tag", "name") : tag.text()).replace(';', ',')));
        addCollections(data, around, record.record());
        new NoteLines(data.text("extra")).addTo(record.record());
        return record.record();
    }

    private static JsonFields data(JsonFields item) {
        return item.at("data").has("itemType") ? item.at("data") : item;
    }

    private static String type(JsonFields data) {
        String type = data.text("itemType").toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(type, type);
    }

    /** The authors, or those who stand in their place: programmers, presenters, then editors. */
    private static void addAuthors(JsonFields data, BibliographicRecord record) {
        List<JsonFields> creators = data.items("creators");
        List<JsonFields> makers = creators.stream().filter(each -> !NOT_AUTHORS.contains(each.text("creatorType"))).toList();
        List<JsonFields> authors = creators.stream().filter(each -> each.text("creatorType").equals("author")).toList();
        List<JsonFields> editors = creators.stream().filter(each -> each.text("creatorType").equals("editor")).toList();
        Stream.of(authors, makers, editors, creators).filter(each -> !each.isEmpty()).findFirst().orElse(List.of())
                .forEach(name -> author(name).ifPresent(record::add));
    }

    /** A name in one field is that of an organisation, as in the other formats of Zotero. */
    private static Optional<RecordAuthor> author(JsonFields creator) {
        String given = creator.text("firstName");
        String family = creator.text("lastName");
        if (!family.isBlank() && !given.isBlank()) {
            return Optional.of(RecordAuthor.person(given, family, ""));
        }
        String whole = Stream.of(creator.text("name"), family, given).filter(part -> !part.isBlank()).findFirst().orElse("").strip();
        boolean organization = whole.indexOf(' ') > 0 && creator.has("name");
        return whole.isEmpty() ? Optional.empty() : Optional.of(organization ? RecordAuthor.organization(whole) : RecordAuthor.named(whole));
    }

    private static void addPublication(JsonFields data, JsonRecord record) {
        record.marked(RecordField.VENUE, "publicationTitle", "proceedingsTitle", "bookTitle", "encyclopediaTitle", "dictionaryTitle", "websiteTitle",
                        "blogTitle", "forumTitle", "programTitle", "repository")
                .text(RecordField.OTHER_VENUE, "journalAbbreviation", "conferenceName", "meetingName").marked(RecordField.SERIES, "series", "seriesTitle")
                .text(RecordField.VOLUME, "volume").text(RecordField.ISSUE, "issue").pages(data.text("pages"))
                .text(RecordField.PUBLISHER, "publisher", "institution", "university", "company", "studio", "label", "network", "distributor");
    }

    private static void addArxiv(JsonFields data, JsonRecord record) {
        for (String place : List.of(data.text("archiveID"), data.text("archiveLocation"), data.text("reportNumber"), data.text("publicationTitle").replaceFirst("\\s*\\[.*", ""))) {
            if (place.toLowerCase(Locale.ROOT).startsWith("arxiv:") && IdentifierScheme.ARXIV.read(place).isPresent()) {
                record.put(RecordField.ARXIV, place);
            }
        }
    }

    /** The collections by their names, which Better BibTeX writes before the items; those of the API by their keys. */
    private static void addCollections(JsonFields data, JsonFields around, BibliographicRecord record) {
        JsonFields collections = around.at("collections");
        Stream<String> byKey = data.texts("collections").stream().map(key -> collections.at(key).has("name") ? collections.at(key).text("name") : key);
        Stream<String> byItem = collections.keys().stream().map(collections::at)
                .filter(collection -> data.has("itemID") && collection.texts("items").contains(data.text("itemID"))).map(collection -> collection.text("name"));
        Stream.concat(byKey, byItem).filter(name -> !name.isBlank()).distinct()
                .forEach(name -> record.add(new Subject(name, Vocabulary.COLLECTION, "", List.of())));
    }
}
