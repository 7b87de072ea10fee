package org.papergraph.reader.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;

/**
 * Scholarly works of The Lens, as its API answers and its exports hold them.
 *
 * @see <a href="https://docs.api.lens.org/response-scholar.html">The API</a>
 */
final class LensWorks implements JsonFormat {

    private static final Set<String> LISTS = Set.of("data", "results");

    @Override
    public boolean open(String key, boolean array, boolean first) {
        return LISTS.contains(key);
    }

    @Override
    public boolean recognises(JsonFields work) {
        return work.hasAnyKey("lens_id") && work.hasAnyKey("title", "publication_type", "external_ids", "year_published");
    }

    @Override
    public BibliographicRecord read(JsonFields work, JsonFields around, int line) {
        JsonFields source = work.at("source");
        JsonRecord record = new JsonRecord(work, line).text(RecordField.TYPE, "publication_type").marked(RecordField.TITLE, "title").marked(RecordField.ABSTRACT, "abstract")
                .text(RecordField.YEAR, "year_published").put(RecordField.DATE, work.text("date_published").replaceFirst("T.*", ""))
                .put(RecordField.VENUE, source.text("title")).put(RecordField.PUBLISHER, source.text("publisher"))
                .text(RecordField.VOLUME, "volume").text(RecordField.ISSUE, "issue").text(RecordField.FIRST_PAGE, "start_page").text(RecordField.LAST_PAGE, "end_page")
                .each(RecordField.SUBJECT, "fields_of_study").each(RecordField.LANGUAGE, "languages")
                .put(RecordField.LICENCE, work.at("open_access").text("license")).keywords(work.texts("keywords"));
        source.items("issn").forEach(number -> record.put(RecordField.SERIAL_NUMBER, number.isObject() ? number.text("value") : number.text()));
        work.items("external_ids").forEach(id -> identify(id, record));
        work.items("authors").forEach(author -> record.record().add(author(author)));
        work.items("mesh_terms").forEach(term -> record.put(RecordField.MESH, heading(term)));
        return record.record();
    }

    private static void identify(JsonFields id, JsonRecord record) {
        switch (id.text("type")) {
            case "doi" -> record.put(RecordField.DOI, id.text("value"));
            case "pmid" -> record.put(RecordField.PUBMED, id.text("value"));
            case "pmcid" -> record.put(RecordField.PMC, id.text("value"));
            case "openalex" -> record.record().identify(IdentifierScheme.OPENALEX, id.text("value"));
            default -> { }
        }
    }

    private static RecordAuthor author(JsonFields author) {
        RecordAuthor named = author.has("last_name") ? RecordAuthor.person(author.text("first_name", "initials"), author.text("last_name"), "")
                : RecordAuthor.named(author.text("collective_name", "display_name", "first_name"));
        Identifiers ids = author.items("ids").stream().filter(id -> id.text("type").equals("orcid")).map(id -> Identifiers.read(IdentifierScheme.ORCID, id.text("value")))
                .collect(Identifiers.together());
        List<String> places = author.items("affiliations").stream().map(place -> place.text("name")).toList();
        return named.identifiedBy(ids).affiliatedWith(places);
    }

    private static String heading(JsonFields term) {
        return Stream.of(term.text("mesh_heading"), term.text("qualifier_name")).filter(part -> !part.isBlank()).collect(Collectors.joining("/"));
    }
}
