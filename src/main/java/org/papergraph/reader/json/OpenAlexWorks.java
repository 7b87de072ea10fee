package org.papergraph.reader.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.document.Affiliation;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject;
import org.papergraph.document.Subject.Vocabulary;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.MeshHeading;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.WrittenAffiliation;
import org.papergraph.reader.bibliography.WrittenReference;

/**
 * Works of OpenAlex: answers of its API with {@code results}, works alone, in arrays or lines, with locations or the older
 * {@code host_venue}.
 *
 * @see <a href="https://docs.openalex.org/api-entities/works/work-object">The work object</a>
 */
final class OpenAlexWorks implements JsonFormat {

    private static final Set<String> LISTS = Set.of("results", "works");
    private static final String[] OWN_KEYS = {"abstract_inverted_index", "authorships", "referenced_works", "host_venue", "cited_by_api_url",
        "primary_location", "publication_year", "related_works", "open_access", "type_crossref"};

    @Override
    public boolean open(String key, boolean array, boolean first) {
        return LISTS.contains(key);
    }

    @Override
    public boolean recognises(JsonFields work) {
        boolean own = work.text("id").matches("https?://(?:api\\.)?openalex\\.org/(?:works/)?[Ww]\\d+") || work.at("ids").has("openalex")
                && work.text("id").matches("(?i).*W\\d+");
        return own || Stream.of(OWN_KEYS).filter(work::hasAnyKey).count() >= 3;
    }

    @Override
    public BibliographicRecord read(JsonFields work, JsonFields around, int line) {
        JsonRecord record = new JsonRecord(work, line).marked(RecordField.TITLE, "title", "display_name")
                .markup(RecordField.ABSTRACT, abstractText(work)).text(RecordField.DATE, "publication_date").text(RecordField.YEAR, "publication_year")
                .text(RecordField.LANGUAGE, "language").put(RecordField.LICENCE, licence(work));
        types(work).forEach(type -> record.put(RecordField.TYPE, type));
        addIdentifiers(work, record);
        work.items("authorships").forEach(authorship -> author(authorship).ifPresent(record.record()::add));
        if (work.at("is_authors_truncated").isTrue()) {
            record.record().omitsAuthors();
        }
        addPublication(work, record);
        addOtherLocations(work, record.record());
        addSubjects(work, record.record());
        work.texts("referenced_works").forEach(cited -> new WrittenReference(cited).identify(IdentifierScheme.OPENALEX, cited).reference().ifPresent(record.record()::add));
        if (work.at("is_retracted").isTrue()) {
            record.record().state(PublicationStatus.RETRACTED);
        }
        return record.record();
    }

    private static String abstractText(JsonFields work) {
        JsonFields inverted = work.at("abstract_inverted_index");
        return inverted.isObject() ? new InvertedAbstract(inverted).text() : work.text("abstract", "abstract_inverted_index");
    }

    private static String licence(JsonFields work) {
        return Stream.of(work.at("primary_location"), work.at("best_oa_location"), work.at("host_venue"), work).map(place -> place.text("license"))
                .filter(text -> !text.isBlank() && !text.equals("null")).findFirst().orElse("");
    }

    /** The types, the most telling one first: Crossref's tells papers of a conference from articles, OpenAlex's tells preprints. */
    private static List<String> types(JsonFields work) {
        String own = work.text("type");
        String place = place(work).text("type");
        boolean preprint = own.equals("preprint") || place.equals("repository") && own.equals("article");
        return Stream.of(preprint ? "preprint" : "", place.equals("conference") && own.equals("article") ? "conference" : "", work.text("type_crossref"), own)
                .filter(type -> !type.isBlank()).toList();
    }

    /** The source of the primary location, or the older venue. */
    private static JsonFields place(JsonFields work) {
        return Stream.of(work.at("primary_location", "source"), work.at("host_venue")).filter(place -> !place.isNone()).findFirst().orElse(JsonFields.NONE);
    }

    /** The identifiers of the work, also those of works that were merged into it. */
    private static void addIdentifiers(JsonFields work, JsonRecord record) {
        JsonFields ids = work.at("ids");
        record.identify(IdentifierScheme.OPENALEX, "id", "merged_ids", "merged_id", "merge_into_id").text(RecordField.DOI, "doi");
        if (!work.has("doi")) {
            record.put(RecordField.DOI, ids.text("doi"));
        }
        if (!work.has("id")) {
            record.record().identify(IdentifierScheme.OPENALEX, ids.text("openalex"));
        }
        for (String number : List.of(ids.text("pmid"), work.text("pmid"))) {
            String last = number.substring(number.lastIndexOf('/') + 1);
            record.put(last.startsWith("PMC") ? RecordField.PMC : RecordField.PUBMED, last.startsWith("PMC") ? last : number);
        }
        for (String number : List.of(ids.text("pmcid"), work.text("pmcid"))) {
            record.put(RecordField.PMC, number.replaceFirst("(?<=^|/)(\\d+)/?$", "PMC$1"));
        }
        record.record().identify(IdentifierScheme.ARXIV, ids.text("arxiv", "arxiv_id"));
    }

    private static Optional<RecordAuthor> author(JsonFields authorship) {
        JsonFields author = authorship.at("author");
        String name = author.text("display_name").isBlank() ? authorship.text("raw_author_name") : author.text("display_name");
        Identifiers identifiers = Identifiers.read(IdentifierScheme.ORCID, author.text("orcid")).and(Identifiers.read(IdentifierScheme.OPENALEX, author.text("id")));
        return name.isBlank() ? Optional.empty() : Optional.of(RecordAuthor.named(name).identifiedBy(identifiers).withAffiliations(affiliations(authorship)));
    }

    /** The affiliations as the paper has them, and the institutions that OpenAlex found where they have identifiers or no other is given. */
    private static List<Affiliation> affiliations(JsonFields authorship) {
        List<String> written = written(authorship);
        List<Affiliation> found = authorship.items("institutions").stream()
                .flatMap(each -> new WrittenAffiliation(each.text("display_name")).identify("ROR", each.text("ror")).identify("OpenAlex", each.text("id")).affiliation().stream())
                .filter(each -> written.isEmpty() || each.identified()).toList();
        return Stream.concat(written.stream().map(Affiliation::of), found.stream()).toList();
    }

    private static List<String> written(JsonFields authorship) {
        return Stream.of(authorship.texts("raw_affiliation_strings"),
                        authorship.items("affiliations").stream().map(each -> each.text("raw_affiliation_string")).filter(text -> !text.isBlank()).toList(),
                        authorship.texts("raw_affiliation_string"))
                .filter(texts -> !texts.isEmpty()).findFirst().orElse(List.of());
    }

    private static void addPublication(JsonFields work, JsonRecord record) {
        JsonFields place = place(work);
        JsonFields biblio = work.at("biblio");
        record.markup(RecordField.VENUE, place.text("display_name")).put(RecordField.OTHER_VENUE, work.at("primary_location").text("raw_source_name"))
                .put(RecordField.PUBLISHER, place.text("host_organization_name", "publisher"))
                .put(RecordField.VOLUME, biblio.text("volume")).put(RecordField.ISSUE, biblio.text("issue"))
                .put(RecordField.FIRST_PAGE, biblio.text("first_page")).put(RecordField.LAST_PAGE, biblio.text("last_page"));
        Stream.concat(place.texts("issn").stream(), place.texts("issn_l").stream()).distinct().forEach(number -> record.put(RecordField.SERIAL_NUMBER, number));
        record.put(RecordField.ADDRESS, address(work)).put(RecordField.FULL_TEXT, work.at("primary_location").text("pdf_url"))
                .put(RecordField.FULL_TEXT, work.at("best_oa_location").text("pdf_url")).put(RecordField.FULL_TEXT, work.at("open_access").text("oa_url"));
    }

    private static String address(JsonFields work) {
        return Stream.of(work.at("primary_location").text("landing_page_url"), work.at("host_venue").text("url"))
                .filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /** Copies elsewhere: one in PubMed is the same work, a preprint or another DOI is another version of it. */
    private static void addOtherLocations(JsonFields work, BibliographicRecord record) {
        String doi = work.text("doi").toLowerCase(Locale.ROOT);
        for (JsonFields location : Stream.of("locations", "alternate_host_venues").flatMap(key -> work.items(key).stream()).toList()) {
            String address = location.text("landing_page_url", "url");
            if (address.isBlank() || address.equals(address(work))) {
                continue;
            }
            Identifier.ofAddress(address).ifPresent(found -> {
                switch (found.scheme()) {
                    case PUBMED, PMC -> record.identify(found.scheme(), address);
                    case ARXIV, DOI -> addVersion(found, doi, location.text("version"), record);
                    default -> { }
                }
            });
        }
    }

    private static void addVersion(Identifier other, String doi, String version, BibliographicRecord record) {
        boolean same = doi.endsWith(other.value().toLowerCase(Locale.ROOT));
        boolean preprint = other.scheme() == IdentifierScheme.ARXIV || version.equals("submittedVersion");
        if (!same) {
            record.add(new WorkRelation(preprint ? WorkRelation.Kind.HAS_PREPRINT : WorkRelation.Kind.VERSION_OF, new Reference(other.written(), List.of(other))));
        }
    }

    private static void addSubjects(JsonFields work, BibliographicRecord record) {
        Stream.of("primary_topic", "topics", "concepts", "keywords").flatMap(key -> work.items(key).stream()).filter(each -> !each.text("score").equals("0"))
                .forEach(each -> subject(each).ifPresent(record::add));
        work.items("sustainable_development_goals").stream().filter(each -> each.has("display_name"))
                .forEach(each -> record.add(new Subject(each.text("display_name"), Vocabulary.OTHER, each.text("id"), List.of())));
        work.items("mesh").stream().flatMap(each -> new MeshHeading(each.text("descriptor_name"), each.text("descriptor_ui"),
                List.of(new MeshHeading.Qualifier(each.text("qualifier_name"), each.text("qualifier_ui")))).subjects()).distinct().forEach(record::add);
    }

    private static Optional<Subject> subject(JsonFields concept) {
        String label = concept.isObject() ? concept.text("display_name", "keyword") : concept.text();
        List<String> matches = Stream.of(concept.text("wikidata"), concept.at("ids").text("wikidata"))
                .flatMap(text -> IdentifierScheme.WIKIDATA.read(text).stream()).map(Identifier::iri).distinct().toList();
        return label.isBlank() ? Optional.empty() : Optional.of(new Subject(label, Vocabulary.OPENALEX, concept.text("id"), matches));
    }
}
