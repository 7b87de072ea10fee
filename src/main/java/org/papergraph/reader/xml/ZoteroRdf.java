package org.papergraph.reader.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.NoteLines;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;

/**
 * The RDF of Zotero, a fixed tree of XML. Journals, attachments and collections may stand behind the works that they belong to, so that the
 * works are kept until the end: the memory needed grows with the library.
 */
final class ZoteroRdf implements XmlRecordReader {

    private static final FieldPaths FIELDS = new FieldPaths("TITLE title, OTHER_TITLE shortTitle, ABSTRACT abstract, DATE date, LANGUAGE language, LICENCE rights,"
            + " PAGES pages, VOLUME volume, ISSUE number issue, ADDRESS identifier/URI/value, PUBLISHER publisher/Organization/name, CITATION_KEY citationKey,"
            + " OTHER_VENUE presentedAt/Conference/title, VENUE proceedingsTitle publicationTitle repository");
    private static final FieldPaths CONTAINER = new FieldPaths("VENUE title, VOLUME volume, ISSUE number issue, OTHER_VENUE alternative");
    private static final List<String> CREATORS = List.of("authors", "programmers", "presenters", "inventors", "artists", "directors", "podcasters", "interviewees", "cartographers",
            "sponsors", "performers", "composers", "editors", "translators", "contributors", "seriesEditors");
    /** Zotero has no field for a suffix, which stands behind the given name. */
    private static final Pattern SUFFIXED = Pattern.compile("(?<given>.*[^,\\s]),\\s*(?<suffix>[JS]r\\.?|II|III|IV)");
    private static final Pattern IDENTIFIER = Pattern.compile("(?<scheme>DOI|ISBN|ISSN|PMID|PMCID|arXiv)[:\\s]+(?<value>\\S.*)");

    private final Map<String, XmlElement> named = new HashMap<>();
    private final List<XmlElement> works = new ArrayList<>();
    private final Map<String, List<String>> collections = new LinkedHashMap<>();

    @Override
    public void read(XmlElement element, XmlRecordReader.Sink sink) {
        String type = element.text("itemType");
        if (element.name().equals("Collection")) {
            element.at("hasPart").forEach(part -> collections.computeIfAbsent(part.attribute("resource"), any -> new ArrayList<>()).add(element.text("title")));
        } else if (element.name().matches("Attachment|Memo") || type.matches("attachment|note|annotation") || type.isEmpty() && !isWork(element)) {
            named.put(element.attribute("about"), element);
        } else {
            works.add(element);
        }
    }

    /** A work of a library that does not say the types of its items. */
    private static boolean isWork(XmlElement element) {
        return element.has("authors") || element.has("title") && !element.name().matches("Journal|Series|Website|Blog|Forum|Conference|Subject|AutomaticTag");
    }

    @Override
    public void end(XmlRecordReader.Sink sink) {
        works.forEach(work -> sink.accept(record(work)));
        works.clear();
    }

    private BibliographicRecord record(XmlElement work) {
        BibliographicRecord record = new BibliographicRecord(work.line());
        String type = work.text("itemType").isEmpty() ? work.name() : work.text("itemType");
        record.add(RecordField.TYPE, type.matches("encyclopediaArticle|dictionaryEntry") ? "section" : type, work.line());
        containers(work).forEach(container -> {
            if (container.name().equals("Series")) {
                record.addMarked(RecordField.SERIES, container.text("title"), container.line());
            } else {
                CONTAINER.fill(record, container);
            }
            identifiers(container, record);
            containers(container).forEach(series -> record.addMarked(RecordField.SERIES, series.text("title"), series.line()));
        });
        FIELDS.fill(record, work);
        identifiers(work, record);
        authors(work, record);
        subjects(work, record);
        Stream.of("coverage", "archiveID", "number").map(work::text).filter(text -> text.matches("(?i)arxiv:.*")).forEach(text -> record.identify(IdentifierScheme.ARXIV, text.replaceFirst("\\s.*", "")));
        work.at("link").map(link -> named.get(link.attribute("resource"))).filter(attachment -> attachment != null && attachment.text("type").equals("application/pdf"))
                .forEach(attachment -> attachment.at("identifier/URI/value").forEach(address -> record.add(RecordField.FULL_TEXT, address.text(), address.line())));
        new NoteLines(work.text("description")).addTo(record);
        return record;
    }

    /** What a work is part of, nested in it or named. */
    private List<XmlElement> containers(XmlElement work) {
        return work.at("isPartOf").flatMap(part -> Stream.concat(part.children(), Optional.ofNullable(named.get(part.attribute("resource"))).stream())).toList();
    }

    private static void identifiers(XmlElement around, BibliographicRecord record) {
        for (XmlElement identifier : around.at("identifier").toList()) {
            Matcher written = IDENTIFIER.matcher(identifier.text());
            if (written.matches()) {
                switch (written.group("scheme")) {
                    case "DOI" -> record.identify(IdentifierScheme.DOI, written.group("value"));
                    case "PMID" -> record.identify(IdentifierScheme.PUBMED, written.group("value"));
                    case "PMCID" -> record.identify(IdentifierScheme.PMC, written.group("value"));
                    case "arXiv" -> record.identify(IdentifierScheme.ARXIV, written.group("value"));
                    default -> record.add(RecordField.SERIAL_NUMBER, written.group("value").replaceAll("(?<=[\\dX]) (?=97[89]|\\d{4}-)", "; "), identifier.line());
                }
            }
        }
    }

    /** The authors, or those who stand in their place. */
    private static void authors(XmlElement work, BibliographicRecord record) {
        CREATORS.stream().map(role -> work.at(role + "/Seq/li/Person").toList()).filter(people -> !people.isEmpty()).findFirst().orElse(List.of())
                .forEach(person -> author(person).ifPresent(record::add));
    }

    /** A name in one field is that of an organisation, as in the other formats of Zotero. */
    private static Optional<RecordAuthor> author(XmlElement person) {
        String given = Stream.of("givenName", "givenname").map(person::text).filter(name -> !name.isEmpty()).findFirst().orElse("");
        String family = person.text("surname");
        if (!given.isEmpty() && !family.isEmpty()) {
            Matcher suffixed = SUFFIXED.matcher(given);
            return Optional.of(suffixed.matches() ? RecordAuthor.person(suffixed.group("given"), family, suffixed.group("suffix")) : RecordAuthor.person(given, family, ""));
        }
        String whole = given + family;
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole.indexOf(' ') > 0 ? RecordAuthor.organization(whole) : RecordAuthor.named(whole));
    }

    private void subjects(XmlElement work, BibliographicRecord record) {
        work.at("subject").filter(subject -> !subject.has("LCC")).map(XmlElement::text).filter(text -> !text.isEmpty())
                .forEach(text -> record.add(RecordField.KEYWORDS, text.replace(';', ','), work.line()));
        collections.getOrDefault(work.attribute("about"), List.of()).forEach(title -> record.add(RecordField.COLLECTION, title, work.line()));
    }
}
