package org.papergraph.reader.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryText;
import org.papergraph.document.Identifier;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PersonName.Kind;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject;
import org.papergraph.document.TextRole;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.Reading;

class DatabaseFormatsTest {

    private static List<Entry> read(DocumentFormat format, String json) {
        Reading reading = Reading.of(json.replace('\'', '"'));
        assertEquals(Optional.of(format), reading.format());
        assertEquals(List.of(), reading.problems());
        return reading.entries();
    }

    /** The affiliations of an author, each with the identifiers that a scheme reads, and in quotation marks those that none does. */
    private static List<String> affiliations(Entry entry, int author) {
        return entry.authors().authorships().get(author).affiliations().stream().map(each -> Stream.of(Stream.of(each.name()), each.identifiers().stream().map(Identifier::iri),
                each.otherIdentifiers().stream().map("'%s'"::formatted)).flatMap(parts -> parts).collect(Collectors.joining(" "))).toList();
    }

    private static List<String> names(Entry entry) {
        return entry.authors().authorships().stream().map(author -> author.name().written()).toList();
    }

    private static List<String> dates(Entry entry) {
        return entry.dates().stream().map(PartialDate::lexical).toList();
    }

    private static List<String> identifiers(Entry entry) {
        return entry.identifiers().stream().map(identifier -> identifier.scheme() + " " + identifier.value()).sorted().toList();
    }

    private static List<String> subjects(Entry entry) {
        return entry.subjects().stream().map(subject -> subject.vocabulary() + " " + subject.label()).toList();
    }

    private static List<String> relations(Entry entry) {
        return entry.relations().stream().map(relation -> relation.kind() + " " + identifier(relation.work())).toList();
    }

    private static String identifier(Reference reference) {
        return reference.identifiers().stream().map(Identifier::value).findFirst().orElse(reference.written());
    }

    private static String place(Entry entry) {
        return entry.publication().venue() + " " + entry.publication().volume() + "(" + entry.publication().issue() + ") " + entry.publication().pages();
    }

    private static final String OPENALEX = "{'id': 'https://openalex.org/W11', 'doi': 'https://doi.org/10.1000/A', 'title': 'Depth &amp; <i>Width</i>', 'display_name': 'x',"
            + "'publication_year': 2021, 'publication_date': '2021-03-04', 'ids': {'openalex': 'https://openalex.org/W11', 'pmid': 'https://pubmed.ncbi.nlm.nih.gov/77', 'mag': 11},"
            + "'merged_ids': ['W12'], 'language': 'en', 'type': 'article', 'type_crossref': 'journal-article', 'is_retracted': true,"
            + "'abstract_inverted_index': {'depth': [1, 3], 'We': [0], 'and': [2]},"
            + "'primary_location': {'landing_page_url': 'https://doi.org/10.1000/A', 'license': 'cc-by', 'pdf_url': 'https://example.org/a.pdf',"
            + "  'source': {'display_name': 'J Depth', 'issn': ['0306-4530'], 'issn_l': '0306-4530', 'host_organization_name': 'Press', 'type': 'journal'}},"
            + "'locations': [{'landing_page_url': 'https://doi.org/10.1000/A'}, {'landing_page_url': 'http://arxiv.org/abs/2101.00001', 'version': 'submittedVersion'},"
            + "  {'landing_page_url': 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5'}],"
            + "'biblio': {'volume': '3', 'issue': null, 'first_page': '4', 'last_page': '9'},"
            + "'authorships': [{'author': {'id': 'https://openalex.org/A5', 'display_name': 'Ann Moe', 'orcid': 'https://orcid.org/0000-0002-1825-0097'},"
            + "  'raw_author_name': 'A. Moe', 'raw_affiliation_strings': ['Depth Lab, Oslo'], 'institutions': [{'id': 'https://openalex.org/I184942183', 'display_name': 'University of Oslo', 'ror': 'https://ror.org/01xtthb56'}, {'display_name': 'Oslo'}]},"
            + "  {'author': {'display_name': null}, 'raw_author_name': 'Bo Lee', 'institutions': [{'display_name': 'Pia Institute', 'ror': 'https://ror.org/03v76x132'}]}],"
            + "'topics': [{'id': 'https://openalex.org/T1', 'display_name': 'Recurrence', 'score': 0.9}],"
            + "'concepts': [{'id': 'https://openalex.org/C1', 'wikidata': 'https://www.wikidata.org/wiki/Q21198', 'display_name': 'Computer science', 'score': 0.7},"
            + "  {'id': 'https://openalex.org/C2', 'display_name': 'Ancestor', 'score': 0}], 'keywords': [{'keyword': 'depth'}], 'mesh': [{'descriptor_ui': 'D1', 'descriptor_name': 'Humans'}],"
            + "'referenced_works': ['https://openalex.org/W21', 'https://openalex.org/W22']}";

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "{'meta': {'count': 1}, 'results': [%s], 'group_by': []}", "{'results': [%s], 'meta': {}}", "%s\n"})
    void openAlex(String document) {
        List<Entry> entries = read(DocumentFormat.OPENALEX, document.formatted(OPENALEX));
        assertEquals(1, entries.size());
        Entry entry = entries.get(0);
        assertEquals("Depth & Width / We depth and depth", entry.title() + " / " + entry.abstractText());
        assertEquals(List.of("DOI 10.1000/a", "OPENALEX W11", "OPENALEX W12", "PMC PMC5", "PUBMED 77"), identifiers(entry));
        assertEquals(List.of("Ann Moe", "Bo Lee"), names(entry));
        assertEquals("https://orcid.org/0000-0002-1825-0097", entry.authors().authorships().get(0).identifiers().get(0).iri());
        assertEquals(List.of("Depth Lab, Oslo", "University of Oslo https://ror.org/01xtthb56 https://openalex.org/I184942183"), affiliations(entry, 0));
        assertEquals(List.of("Pia Institute https://ror.org/03v76x132"), affiliations(entry, 1));
        assertEquals("J Depth 3() 4–9 Press cc-by en", place(entry) + " " + entry.publication().publisher() + " " + entry.licence() + " " + entry.languages().get(0));
        assertEquals(List.of("2021-03-04"), dates(entry));
        assertEquals(PublicationStatus.RETRACTED, entry.status());
        assertEquals(List.of("OPENALEX Recurrence", "OPENALEX Computer science", "OPENALEX depth", "MESH Humans"), subjects(entry));
        assertEquals(List.of("http://www.wikidata.org/entity/Q21198"), entry.subjects().get(1).matches());
        assertEquals(List.of("W21", "W22"), entry.references().stream().map(DatabaseFormatsTest::identifier).toList());
        assertEquals(List.of("HAS_PREPRINT 2101.00001"), relations(entry));
    }

    @Test
    void openAlexBeforeLocations() {
        Entry entry = read(DocumentFormat.OPENALEX, "{'display_name': 'A', 'publication_year': 2020, 'id': 'https://openalex.org/W91', 'host_venue': {'display_name': 'J', 'publisher': 'P',"
                + "'url': 'https://example.org/a'}, 'ids': {'pmid': 'https://pubmed.ncbi.nlm.nih.gov/PMC35'}, 'is_authors_truncated': true, 'authorships': [{'author': {'display_name': 'Moe, Ann'}}], 'abstract_inverted_index': null}").get(0);
        assertEquals("A J P 2020 [Ann Moe]", entry.title() + " " + entry.publication().venue() + " " + entry.publication().publisher() + " " + dates(entry).get(0) + " " + names(entry));
        assertEquals(Completeness.INCOMPLETE, entry.authors().completeness());
        assertEquals(List.of("OPENALEX W91", "PMC PMC35"), identifiers(entry));
    }

    private static final String CROSSREF = "{'indexed': {'date-parts': [[2023, 1, 1]]}, 'reference-count': 3, 'DOI': '10.1000/A', 'type': 'journal-article', 'title': ['Depth'], 'subtitle': ['A Study'],"
            + "'author': [{'given': 'Bo', 'family': 'Lee', 'suffix': 'Jr.', 'sequence': 'additional', 'affiliation': []}, {'given': 'Ann', 'family': 'Moe', 'sequence': 'first',"
            + "  'ORCID': 'http://orcid.org/0000-0002-1825-0097', 'affiliation': [{'name': 'Oslo', 'id': [{'id': 'https://ror.org/01xtthb56', 'id-type': 'ROR', 'asserted-by': 'publisher'}]},"
            + "  {'id': [{'id': 'https://ror.org/03v76x132', 'id-type': 'ROR'}]}]}, {'name': 'Depth Study Group', 'sequence': 'additional'}],"
            + "'issued': {'date-parts': [[2021, 3]]}, 'container-title': ['Journal of Depth'], 'volume': '3', 'issue': '1', 'page': '4-9', 'ISSN': ['0306-4530'],"
            + "'abstract': '<jats:title>Abstract</jats:title><jats:p>We dig.</jats:p>', 'license': [{'URL': 'https://example.org/tdm', 'content-version': 'tdm'},"
            + "  {'URL': 'https://creativecommons.org/licenses/by/4.0/', 'content-version': 'vor'}],"
            + "'reference': [{'key': 'r1', 'DOI': '10.1000/B'}, {'key': 'r2', 'unstructured': 'Roe, P. Title. 2019. doi:10.1000/C.'},"
            + "  {'key': 'r3', 'article-title': 'Old', 'author': 'Roe', 'year': '1999a', 'journal-title': 'J'}, {'key': 'r4'}],"
            + "'relation': {'has-preprint': [{'id-type': 'doi', 'id': '10.1101/X'}], 'is-supplemented-by': [{'id-type': 'uri', 'id': 'https://example.org/data'}]}}";

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "{'status': 'ok', 'message-type': 'work-list', 'message': {'facets': {}, 'items': [%s], 'total-results': 9}}",
        "{'message': %s, 'status': 'ok'}", "{'items': [%s]}", "%s\n"})
    void crossref(String document) {
        List<Entry> entries = read(DocumentFormat.CROSSREF_JSON, document.formatted(CROSSREF));
        assertEquals(1, entries.size());
        Entry entry = entries.get(0);
        assertEquals("Depth: A Study / We dig.", entry.title() + " / " + entry.abstractText());
        assertEquals(List.of("Ann Moe", "Bo Lee, Jr.", "Depth Study Group"), names(entry));
        assertEquals(List.of("Oslo https://ror.org/01xtthb56", "https://ror.org/03v76x132 https://ror.org/03v76x132"), affiliations(entry, 0));
        assertEquals(Kind.ORGANIZATION, entry.authors().authorships().get(2).name().kind());
        assertEquals("Journal of Depth 3(1) 4–9 https://creativecommons.org/licenses/by/4.0/", place(entry) + " " + entry.licence());
        assertEquals(List.of("2021-03"), dates(entry));
        assertEquals(List.of("10.1000/b", "10.1000/c", "Roe, 1999a, Old, J", "r4"), entry.references().stream().map(DatabaseFormatsTest::identifier).toList());
        assertEquals("Old Roe 1999", entry.references().get(2).title() + " " + entry.references().get(2).firstAuthor() + " " + entry.references().get(2).year());
        assertEquals(List.of("HAS_PREPRINT 10.1101/x", "SUPPLEMENTED_BY https://example.org/data"), relations(entry));
    }

    @ParameterizedTest
    @CsvSource({"retraction, RETRACTS, RETRACTED_BY, RETRACTED", "withdrawal, RETRACTS, RETRACTED_BY, RETRACTED", "correction, CORRECTS, CORRECTED_BY, CORRECTED",
        "erratum, CORRECTS, CORRECTED_BY, CORRECTED", "expression_of_concern, EXPRESSES_CONCERN_ABOUT, CONCERN_EXPRESSED_BY, DOUBTED",
        "new_version, VERSION_OF, VERSION_OF, UNSTATED"})
    void updatesOfCrossrefAreToldApart(String type, String ofNotice, String ofWork, PublicationStatus status) {
        String work = "{'DOI': '10.1000/%s', 'title': ['A'], 'publisher': 'P', '%s': [{'DOI': '10.1000/z', 'type': '%s', 'updated': {'date-parts': [[2020, 1, 1]]}}]}";
        List<Entry> entries = read(DocumentFormat.CROSSREF_JSON, "[" + work.formatted("n", "update-to", type) + "," + work.formatted("w", "updated-by", type) + "]");
        assertEquals(List.of(ofNotice + " 10.1000/z"), relations(entries.get(0)));
        assertEquals(PublicationStatus.UNSTATED, entries.get(0).status());
        assertEquals(List.of(ofWork + " 10.1000/z"), relations(entries.get(1)));
        assertEquals(status, entries.get(1).status());
    }

    @Test
    void chapterInASeriesHasBothContainers() {
        Entry entry = read(DocumentFormat.CROSSREF_JSON, "{'DOI': '10.1000/a', 'type': 'book-chapter', 'title': ['A'], 'container-title': ['Lecture Notes', 'Proc. of Depth'],"
                + "'publisher': 'P', 'issued': {'date-parts': [[null]]}, 'published-print': {'date-parts': [[2019]]}}").get(0);
        assertEquals("Proc. of Depth / Lecture Notes / 2019", entry.publication().venue() + " / " + entry.publication().series() + " / " + dates(entry).get(0));
        assertEquals(WorkType.BOOK_CHAPTER, entry.publication().type());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'total': 1, 'data': [{'paperId': '#', 'corpusId': 7, 'externalIds': {'DOI': '10.1000/A', 'ArXiv': '2101.00001', 'PubMedCentral': '5', 'DBLP': 'conf/d/MoeL20'},"
            + "'title': 'Depth', 'abstract': 'We dig.', 'year': 2020, 'publicationDate': '2020-05-01', 'venue': 'DepthConf', 'journal': {'name': 'J Depth', 'volume': '3', 'pages': '4 - 9'},"
            + "'publicationTypes': ['JournalArticle'], 's2FieldsOfStudy': [{'category': 'Biology', 'source': 'x'}], 'fieldsOfStudy': ['Biology'],"
            + "'authors': [{'authorId': '1', 'name': 'Ann Moe'}, {'authorId': null, 'name': 'Bo Lee'}], 'references': [{'paperId': '%', 'title': 'Old', 'authors': [{'name': 'P Roe'}], 'year': 1999}],"
            + "'citations': [{'paperId': '%', 'title': 'New'}]}]}",
        "{'corpusid': 7, 'externalids': {'DOI': '10.1000/A', 'ArXiv': '2101.00001', 'PubMedCentral': '5', 'DBLP': 'conf/d/MoeL20', 'CorpusId': '7'}, 'paper_id': '#',"
            + "'title': 'Depth', 'abstract': 'We dig.', 'year': 2020, 'publicationdate': '2020-05-01', 'venue': 'DepthConf', 'journal': {'name': 'J Depth', 'volume': '3', 'pages': '4-9'},"
            + "'publicationtypes': ['JournalArticle'], 's2fieldsofstudy': [{'category': 'Biology', 'source': 'x'}], 'authors': [{'authorId': '1', 'name': 'Ann Moe'}, {'name': 'Bo Lee'}],"
            + "'outCitations': ['%']}\n",
        "{'id': '#', 'corpusId': 7, 'title': 'Depth', 'paperAbstract': 'We dig.', 'authors': [{'name': 'Ann Moe', 'ids': ['1']}, {'name': 'Bo Lee', 'ids': []}], 'inCitations': [], 'outCitations': ['%'],"
            + "'year': 2020, 'publicationDate': '2020-05-01', 's2Url': 'https://semanticscholar.org/paper/#', 'journalName': 'J Depth', 'journalVolume': '3', 'journalPages': '4-9',"
            + "'publicationTypes': ['JournalArticle'], 'doi': '10.1000/A', 'arxivId': '2101.00001', 'pmcid': 'PMC5', 'externalIds': {'DBLP': 'conf/d/MoeL20'}, 'fieldsOfStudy': ['Biology']}"})
    void semanticScholarInEachGenerationOfNames(String document) {
        Entry entry = read(DocumentFormat.SEMANTIC_SCHOLAR, document.replace("#", "a".repeat(40)).replace("%", "b".repeat(40))).get(0);
        assertEquals("Depth / We dig.", entry.title() + " / " + entry.abstractText());
        assertEquals(List.of("ARXIV 2101.00001", "CORPUS 7", "DBLP rec/conf/d/MoeL20", "DOI 10.1000/a", "PMC PMC5", "SEMANTIC_SCHOLAR " + "a".repeat(40)), identifiers(entry));
        assertEquals(List.of("Ann Moe", "Bo Lee"), names(entry));
        assertEquals("J Depth 3() 4–9 JOURNAL_ARTICLE", place(entry) + " " + entry.publication().type());
        assertEquals(List.of("2020-05-01"), dates(entry));
        assertEquals(List.of("SEMANTIC_SCHOLAR Biology"), subjects(entry));
        assertEquals(List.of("b".repeat(40)), entry.references().stream().map(DatabaseFormatsTest::identifier).toList());
    }

    @Test
    void europePmc() {
        List<Entry> entries = read(DocumentFormat.EUROPE_PMC, "{'version': '6.9', 'hitCount': 2, 'resultList': {'result': [{'id': '31000001', 'source': 'MED', 'pmid': '31000001', 'pmcid': 'PMC5', 'doi': '10.1000/A',"
                + "'title': 'Depth', 'authorString': 'Moe A, Deep Team.', 'authorList': {'author': [{'fullName': 'Moe A', 'firstName': 'Ann', 'lastName': 'Moe', 'initials': 'A',"
                + "'authorId': {'type': 'ORCID', 'value': '0000-0002-1825-0097'}, 'authorAffiliationDetailsList': {'authorAffiliation': [{'affiliation': 'Oslo'}]}}, {'fullName': 'King ML Jr', 'firstName': 'Martin Luther', 'lastName': 'King'}, {'collectiveName': 'Deep Team'}]},"
                + "'journalInfo': {'issue': '1', 'volume': '3', 'printPublicationDate': '2020-05-01', 'journal': {'title': 'J Depth', 'issn': '0022-0000'}}, 'pubYear': '2020', 'pageInfo': '4-9',"
                + "'abstractText': '<h4>Aim</h4>We dig.', 'language': 'eng', 'pubTypeList': {'pubType': ['research-article', 'Journal Article']}, 'meshHeadingList': {'meshHeading': [{'majorTopic_YN': 'N', 'descriptorName': 'Soil'}]},"
                + "'keywordList': {'keyword': ['digging']}, 'license': 'cc by'}, {'id': 'PPR1', 'source': 'PPR', 'doi': '10.1101/1', 'title': 'Early depth', 'authorString': 'Lee B, Moe AB.', 'pubYear': '2019',"
                + "'pubType': 'preprint', 'bookOrReportDetails': {'publisher': 'bioRxiv'}}]}}");
        Entry entry = entries.get(0);
        assertEquals(List.of("Ann Moe", "Martin Luther King, Jr", "Deep Team"), names(entry));
        assertEquals(List.of("DOI 10.1000/a", "PMC PMC5", "PUBMED 31000001"), identifiers(entry));
        assertEquals("J Depth 3(1) 4–9 JOURNAL_ARTICLE", place(entry) + " " + entry.publication().type());
        assertEquals(List.of("2020-05-01", "en", "cc by", "[Oslo]"), List.of(dates(entry).get(0), entry.languages().get(0), entry.licence(), entry.authors().authorships().get(0).affiliationNames().toString()));
        assertEquals(List.of("MESH Soil"), subjects(entry));
        assertEquals("[B Lee, A. B. Moe] PREPRINT bioRxiv", names(entries.get(1)) + " " + entries.get(1).publication().type() + " " + entries.get(1).publication().venue());
    }

    @Test
    void lens() {
        Entry entry = read(DocumentFormat.LENS, "{'total': 1, 'data': [{'lens_id': '000-001-234-567-89X', 'title': 'Depth', 'publication_type': 'journal article', 'year_published': 2020,"
                + "'date_published': '2020-05-01T00:00:00Z', 'external_ids': [{'type': 'doi', 'value': '10.1000/A'}, {'type': 'pmid', 'value': '31000001'}, {'type': 'magid', 'value': '7'}],"
                + "'authors': [{'first_name': 'Ann', 'last_name': 'Moe', 'ids': [{'type': 'orcid', 'value': '0000-0002-1825-0097'}], 'affiliations': [{'name': 'Oslo'}]}],"
                + "'source': {'title': 'J Depth', 'publisher': 'Press', 'issn': [{'type': 'print', 'value': '00220000'}]}, 'volume': '3', 'issue': '1', 'start_page': '4', 'end_page': '9',"
                + "'abstract': 'We dig.', 'fields_of_study': ['Soil science'], 'mesh_terms': [{'mesh_heading': 'Soil', 'mesh_id': 'D1'}], 'open_access': {'license': 'cc-by'}}]}").get(0);
        assertEquals(List.of("DOI 10.1000/a", "PUBMED 31000001"), identifiers(entry));
        assertEquals("J Depth 3(1) 4–9 JOURNAL_ARTICLE Press cc-by 2020-05-01",
                place(entry) + " " + entry.publication().type() + " " + entry.publication().publisher() + " " + entry.licence() + " " + dates(entry).get(0));
        assertEquals(List.of("Ann Moe", "We dig.", "[Oslo]"), List.of(names(entry).get(0), entry.abstractText(), entry.authors().authorships().get(0).affiliationNames().toString()));
    }

    @Test
    void papersParsedForS2orcHaveReferencesFromTheirText() {
        Entry entry = read(DocumentFormat.SEMANTIC_SCHOLAR, "{'paper_id': '" + "a".repeat(40) + "', 'metadata': {'title': 'Depth', 'authors': [{'first': 'Ann', 'middle': ['B.'], 'last': 'Moe', 'suffix': ''}]},"
                + "'abstract': [{'text': 'We dig.', 'section': 'Abstract'}], 'bib_entries': {'BIBREF0': {'title': 'Old', 'authors': [{'first': 'P', 'last': 'Roe'}], 'year': 1999, 'other_ids': {'DOI': ['10.1000/b']}}}}").get(0);
        assertEquals("Depth / We dig. / [Ann B. Moe]", entry.title() + " / " + entry.abstractText() + " / " + names(entry));
        assertEquals("Old P Roe 1999 10.1000/b", entry.references().get(0).title() + " " + entry.references().get(0).firstAuthor() + " " + entry.references().get(0).year() + " " + identifier(entry.references().get(0)));
    }

    private static final String DATACITE = "{'doi': '10.5072/A', 'titles': [{'title': 'Tiefe', 'titleType': 'TranslatedTitle'}, {'title': 'Depth'}, {'title': 'Data', 'titleType': 'Subtitle'}],"
            + "'creators': [{'name': 'Moe, Ann', 'nameType': 'Personal', 'givenName': 'Ann', 'familyName': 'Moe', 'affiliation': [{'name': 'Oslo', 'affiliationIdentifier': '01xtthb56', 'affiliationIdentifierScheme': 'ROR'},"
            + "  {'name': 'Depth Institute', 'affiliationIdentifier': 'grid.5510.1', 'affiliationIdentifierScheme': 'GRID'}, {'name': 'Nowhere', 'affiliationIdentifier': 'https://ror.org/none'}, 'Elsewhere'],"
            + "  'nameIdentifiers': [{'nameIdentifier': 'https://orcid.org/0000-0002-1825-0097', 'nameIdentifierScheme': 'ORCID'}]}, {'name': 'Depth Lab', 'nameType': 'Organizational'}],"
            + "'publisher': {'name': 'Zenodo'}, 'publicationYear': 2020, 'dates': [{'date': '2020-02-03', 'dateType': 'Issued'}], 'types': {'resourceTypeGeneral': 'Dataset'}, 'language': 'en',"
            + "'subjects': [{'subject': 'depth'}, {'subject': 'Geology', 'subjectScheme': 'FOS', 'valueUri': 'https://example.org/geology'}],"
            + "'rightsList': [{'rights': 'CC BY', 'rightsUri': 'https://creativecommons.org/licenses/by/4.0/'}], 'descriptions': [{'description': 'We dig.', 'descriptionType': 'Abstract'}],"
            + "'relatedIdentifiers': [{'relatedIdentifier': '10.1000/B', 'relatedIdentifierType': 'DOI', 'relationType': 'IsVersionOf'},"
            + "  {'relatedIdentifier': 'arXiv:2101.00001', 'relatedIdentifierType': 'arXiv', 'relationType': 'References'}], 'schemaVersion': 'http://datacite.org/schema/kernel-4'}";

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "{'data': [{'id': '10.5072/a', 'type': 'dois', 'attributes': %s, 'relationships': {'client': {'data': {'id': 'x'}}}}], 'meta': {}}",
        "{'data': {'id': '10.5072/a', 'type': 'dois', 'attributes': %s}}", "%s\n"})
    void dataCite(String document) {
        List<Entry> entries = read(DocumentFormat.DATACITE_JSON, document.formatted(DATACITE));
        assertEquals(1, entries.size());
        Entry entry = entries.get(0);
        assertEquals("Depth: Data / We dig. / [Ann Moe, Depth Lab]", entry.title() + " / " + entry.abstractText() + " / " + names(entry));
        assertEquals(List.of("Oslo https://ror.org/01xtthb56", "Depth Institute 'grid.5510.1'", "Nowhere 'https://ror.org/none'", "Elsewhere"), affiliations(entry, 0));
        assertEquals("DATASET Zenodo en https://creativecommons.org/licenses/by/4.0/ 2020-02-03", entry.publication().type() + " " + entry.publication().publisher() + " " + entry.languages().get(0)
                + " " + entry.licence() + " " + dates(entry).get(0));
        assertEquals(List.of("DOI 10.5072/a"), identifiers(entry));
        assertEquals(List.of(new Subject("Geology", Subject.Vocabulary.OTHER, "https://example.org/geology", List.of())), entry.subjects());
        assertEquals(List.of("depth"), entry.texts(TextRole.KEYWORD).stream().map(EntryText::value).toList());
        assertEquals(List.of("VERSION_OF 10.1000/b"), relations(entry));
        assertEquals(List.of("2101.00001"), entry.references().stream().map(DatabaseFormatsTest::identifier).toList());
    }

    @Test
    void arxivSnapshotOfWhichTheTextsAreLeft() {
        Entry entry = read(DocumentFormat.ARXIV_SNAPSHOT, "{'id': '2505.00001', 'title': 'Depth', 'abstract': 'We dig.'}").get(0);
        assertEquals("Depth / We dig. / [ARXIV 2505.00001]", entry.title() + " / " + entry.abstractText() + " / " + identifiers(entry));
        assertEquals(Optional.empty(), Reading.of("{\"id\": \"17\", \"title\": \"Depth\", \"abstract\": \"We dig.\"}").format());
    }

    @Test
    void arxivSnapshot() {
        String preprint = "{'id': '0704.0001', 'submitter': 'A', 'authors': 'Ann M\\\\u00f6', 'title': 'Depth of $\\\\alpha$ in\\n  Schr\\\\\\\"odinger', 'comments': null, 'journal-ref': 'J.Depth 3,2008', 'doi': '10.1000/A',"
                + "'categories': 'hep-ph cs.LG', 'license': 'http://example.org/l', 'abstract': '  We\\n dig.\\n', 'versions': [{'version': 'v1', 'created': 'Mon, 2 Apr 2007 19:18:42 GMT'},"
                + "{'version': 'v2', 'created': 'Tue, 24 Jul 2007 20:10:27 GMT'}], 'update_date': '2008-11-26', 'authors_parsed': [['Bal\\\\'azs', 'C.', ''], ['Lee', 'Bo', 'Jr.'], ['Depth Collaboration', '', '']]}";
        List<Entry> entries = read(DocumentFormat.ARXIV_SNAPSHOT, (preprint + "\n" + preprint.replace("null", "#Withdrawn by the author#")).replace("Bal\\\\'", "Bal\\\\`").replace('#', '\''));
        Entry entry = entries.get(0);
        assertEquals("Depth of $\\alpha$ in Schrödinger / We dig.", entry.title() + " / " + entry.abstractText());
        assertEquals(List.of("C. Balàzs", "Bo Lee, Jr.", "Depth Collaboration"), names(entry));
        assertEquals(List.of("ARXIV 0704.0001", "DOI 10.1000/a"), identifiers(entry));
        assertEquals(List.of("ARXIV hep-ph", "ARXIV cs.LG"), subjects(entry));
        assertEquals("2007-04-02 PREPRINT", dates(entry).get(0) + " " + entry.status());
        assertEquals(List.of("PREPRINT_OF J.Depth 3,2008"), relations(entry));
        assertEquals(PublicationStatus.RETRACTED, entries.get(1).status());
    }

    private static final String ZOTERO = "{'itemType': 'journalArticle', 'title': 'Depth', 'creators': [{'creatorType': 'editor', 'firstName': 'Ed', 'lastName': 'Itor'},"
            + "{'creatorType': 'author', 'firstName': 'Ann', 'lastName': 'van der Moe'}, {'creatorType': 'author', 'name': 'Depth Study Group'}], 'abstractNote': 'We dig.',"
            + "'publicationTitle': 'J Depth', 'volume': '3', 'issue': '1', 'pages': '4-9', 'date': 'March 2020', 'DOI': '10.1000/A', 'ISSN': '0306-4530', 'url': 'https://example.org/a',"
            + "'language': 'en-US', 'extra': 'PMID: 77\\nCitation Key: moe2020', 'tags': [{'tag': 'depth', 'type': 1}], 'collections': ['KEY1'], 'itemID': 5}";

    @Test
    void zoteroApi() {
        String attachment = "{'key': 'B', 'data': {'key': 'B', 'itemType': 'attachment', 'title': 'PDF', 'parentItem': 'A'}}";
        String note = "{'key': 'C', 'data': {'key': 'C', 'itemType': 'note', 'note': '<p>x</p>', 'tags': []}}";
        List<Entry> entries = read(DocumentFormat.ZOTERO_JSON, "[" + note + ", {'key': 'A', 'version': 3, 'meta': {'parsedDate': '2020-03-00'}, 'data': " + ZOTERO + "}, " + attachment + "]");
        assertEquals(1, entries.size());
        Entry entry = entries.get(0);
        assertEquals("Depth / We dig. / [Ann van der Moe, Depth Study Group]", entry.title() + " / " + entry.abstractText() + " / " + names(entry));
        assertEquals("J Depth 3(1) 4–9 JOURNAL_ARTICLE en-US moe2020 2020-03", place(entry) + " " + entry.publication().type() + " " + entry.languages().get(0) + " " + entry.citationKey() + " " + dates(entry).get(0));
        assertEquals(List.of("DOI 10.1000/a", "PUBMED 77"), identifiers(entry));
        assertEquals(List.of("COLLECTION KEY1"), subjects(entry));
        assertEquals(List.of("depth"), entry.texts(TextRole.KEYWORD).stream().map(EntryText::value).toList());
    }

    @Test
    void betterBibtexNamesItsCollections() {
        List<Entry> entries = read(DocumentFormat.ZOTERO_JSON, "{'config': {'id': 'x'}, 'collections': {'KEY1': {'key': 'KEY1', 'name': 'Deep', 'items': [], 'parent': false},"
                + "'KEY2': {'key': 'KEY2', 'name': 'Wide', 'items': [5]}}, 'items': [" + ZOTERO + "]}");
        assertEquals(List.of("COLLECTION Deep", "COLLECTION Wide"), subjects(entries.get(0)));
        assertTrue(entries.get(0).relations().stream().map(WorkRelation::kind).findAny().isEmpty());
    }
}
