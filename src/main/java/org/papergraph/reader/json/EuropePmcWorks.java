package org.papergraph.reader.json;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;

/**
 * Articles, preprints and books of Europe PMC, in the answers {@code core} and {@code lite} of its API.
 *
 * @see <a href="https://europepmc.org/RestfulWebService">The API</a>
 */
final class EuropePmcWorks implements JsonFormat {

    private static final Set<String> LISTS = Set.of("resultList", "result");
    private static final String[] OWN_KEYS = {"authorString", "journalInfo", "journalTitle", "pubYear", "pubTypeList", "inEPMC", "isOpenAccess", "bookOrReportDetails"};
    private static final int ENOUGH = 2;
    private static final Pattern SUFFIXED = Pattern.compile(".* \\p{Lu}+ ([JS]r\\.?|II|III|2nd|3rd)");

    @Override
    public boolean open(String key, boolean array, boolean first) {
        return LISTS.contains(key);
    }

    @Override
    public boolean recognises(JsonFields work) {
        return work.hasAnyKey("id") && work.hasAnyKey("source") && Stream.of(OWN_KEYS).filter(work::hasAnyKey).count() >= ENOUGH;
    }

    @Override
    public BibliographicRecord read(JsonFields work, JsonFields around, int line) {
        JsonRecord record = new JsonRecord(work, line).marked(RecordField.TITLE, "title").marked(RecordField.ABSTRACT, "abstractText")
                .text(RecordField.YEAR, "pubYear").put(RecordField.DATE, work.at("journalInfo").text("printPublicationDate")).text(RecordField.DATE, "firstPublicationDate")
                .text(RecordField.DOI, "doi").text(RecordField.PUBMED, "pmid").text(RecordField.PMC, "pmcid").text(RecordField.LANGUAGE, "language")
                .text(RecordField.LICENCE, "license").keywords(work.at("keywordList").texts("keyword"));
        addAuthors(work, record);
        addPublication(work, record);
        work.at("meshHeadingList").items("meshHeading").forEach(heading -> record.put(RecordField.MESH, heading(heading)));
        work.at("fullTextUrlList").items("fullTextUrl").stream().filter(address -> address.text("documentStyle").equals("pdf"))
                .forEach(address -> record.put(RecordField.FULL_TEXT, address.text("url")));
        return record.record();
    }

    /** A heading as MEDLINE writes it, with an asterisk for a major topic. */
    private static String heading(JsonFields heading) {
        return heading.text("descriptorName") + (heading.text("majorTopic_YN").equals("Y") ? "*" : "");
    }

    private static void addAuthors(JsonFields work, JsonRecord record) {
        List<JsonFields> authors = work.at("authorList").items("author");
        authors.forEach(author -> record.record().add(author(author)));
        if (authors.isEmpty()) {
            Stream.of(work.text("authorString").replaceFirst("\\.\\s*$", "").split(",\\s*")).forEach(name -> record.put(RecordField.AUTHOR, name));
        }
    }

    private static RecordAuthor author(JsonFields author) {
        if (author.has("collectiveName")) {
            return RecordAuthor.organization(author.text("collectiveName"));
        }
        JsonFields id = author.at("authorId");
        RecordAuthor named = author.has("lastName") ? RecordAuthor.person(author.text("firstName", "initials"), author.text("lastName"), suffix(author.text("fullName"))) : RecordAuthor.named(author.text("fullName"));
        return named.identifiedBy(id.text("type").equals("ORCID") ? Identifiers.read(IdentifierScheme.ORCID, id.text("value")) : Identifiers.none())
                .affiliatedWith(author.at("authorAffiliationDetailsList").items("authorAffiliation").stream().map(place -> place.text("affiliation")).toList());
    }

    /** The suffix that only a full name such as {@code King ML Jr} has. */
    private static String suffix(String fullName) {
        Matcher suffixed = SUFFIXED.matcher(fullName);
        return suffixed.matches() ? suffixed.group(1) : "";
    }

    private static void addPublication(JsonFields work, JsonRecord record) {
        JsonFields issue = work.at("journalInfo");
        JsonFields book = work.at("bookOrReportDetails");
        record.put(RecordField.VENUE, issue.at("journal").text("title")).text(RecordField.VENUE, "journalTitle").put(RecordField.PUBLISHER, book.text("publisher"))
                .put(RecordField.VOLUME, issue.text("volume")).text(RecordField.VOLUME, "journalVolume").put(RecordField.ISSUE, issue.text("issue"))
                .text(RecordField.ISSUE, "issue").pages(work.text("pageInfo"))
                .put(RecordField.SERIAL_NUMBER, issue.at("journal").text("issn")).put(RecordField.SERIAL_NUMBER, issue.at("journal").text("essn"))
                .text(RecordField.SERIAL_NUMBER, "journalIssn").put(RecordField.SERIAL_NUMBER, book.text("isbn13", "isbn10"));
        Stream.concat(work.at("pubTypeList").texts("pubType").stream(), Stream.of(work.text("pubType").split(";\\s*"))).forEach(type -> record.put(RecordField.TYPE, type));
    }
}
