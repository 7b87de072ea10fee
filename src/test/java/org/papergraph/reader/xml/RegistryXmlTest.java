package org.papergraph.reader.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Affiliation;
import org.papergraph.document.Entry;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.Reference;
import org.papergraph.document.TextRole;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.bibliography.RecordsRead;

/** Records of the registries of DOIs: Crossref and DataCite. */
class RegistryXmlTest {

    private static final String CROSSREF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <crossref_result xmlns="http://www.crossref.org/qrschema/3.0"><query_result><head><doi_batch_id>none</doi_batch_id></head><body>
            <query status="resolved"><doi type="journal_article">10.1000/x</doi><crm-item name="relation" type="doi" claim="isPreprintOf">10.1000/pre</crm-item>
            <doi_record><crossref xmlns="http://www.crossref.org/xschema/1.1"><journal>
            <journal_metadata language="en"><full_title>Journal of Nets</full_title><abbrev_title>J. Nets</abbrev_title><issn media_type="print">1476-4687</issn></journal_metadata>
            <journal_issue><publication_date media_type="print"><year>2021</year></publication_date><journal_volume><volume>2</volume></journal_volume><issue>1</issue></journal_issue>
            <journal_article publication_type="full_text"><titles><title>Retraction: Tiny <i>nets</i></title><subtitle>a note</subtitle></titles>
            <contributors><organization sequence="additional" contributor_role="author">Pruning Group</organization>
            <person_name sequence="first" contributor_role="author"><given_name>Anna</given_name><surname>van der Berg</surname><ORCID authenticated="true">https://orcid.org/0000-0002-1825-0097</ORCID><affiliations><institution><institution_name>Nowhere</institution_name><institution_id type="ror">https://ror.org/01xtthb56</institution_id><institution_id type="isni">0000000119368921</institution_id></institution></affiliations></person_name>
            <person_name sequence="additional" contributor_role="editor"><given_name>Ed</given_name><surname>Itor</surname></person_name></contributors>
            <jats:abstract xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1"><jats:title>Abstract</jats:title><jats:p>We retract.</jats:p></jats:abstract>
            <publication_date media_type="online"><month>5</month><day>4</day><year>2020</year></publication_date>
            <pages><first_page>3</first_page><last_page>9</last_page></pages>
            <crossmark><updates><update type="retraction" date="2020-05-04">10.1000/bad</update></updates></crossmark>
            <doi_data><doi>10.1000/X</doi><resource>https://example.org/x</resource></doi_data>
            <citation_list><citation key="1"><author>LeCun</author><cYear>1990</cYear><article_title>Optimal brain damage</article_title><doi>10.1000/obd</doi></citation>
            <citation key="2"><unstructured_citation>Doe J. Nets. 2001.</unstructured_citation></citation></citation_list></journal_article></journal></crossref></doi_record></query>
            <query status="unresolved"><doi>10.1000/none</doi></query>
            </body></query_result></crossref_result>
            """;
    private static final String DEPOSIT = """
            <doi_batch xmlns="http://www.crossref.org/schema/5.3.1"><head/><body>
            <conference><event_metadata><conference_name>Nets 2020</conference_name></event_metadata><proceedings_metadata><proceedings_title>Proceedings of Nets</proceedings_title>
            <publisher><publisher_name>Nowhere</publisher_name></publisher><publication_date><year>2020</year></publication_date><isbn>9780306406157</isbn></proceedings_metadata>
            <conference_paper><titles><title>One</title></titles><doi_data><doi>10.1000/1</doi></doi_data></conference_paper>
            <conference_paper><titles><title>Two</title></titles><doi_data><doi>10.1000/2</doi></doi_data></conference_paper></conference>
            <book><book_metadata><titles><title>Nets</title></titles><publication_date><year>1999</year></publication_date><doi_data><doi>10.1000/3</doi></doi_data></book_metadata></book>
            <posted_content type="preprint"><titles><title>Four</title></titles><posted_date><month>02</month><day>03</day><year>2022</year></posted_date><doi_data><doi>10.1000/4</doi></doi_data></posted_content>
            </body></doi_batch>
            """;
    private static final String DATACITE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <resource xmlns="http://datacite.org/schema/kernel-%s"><identifier identifierType="DOI">10.5072/Data</identifier>
            <creators><creator><creatorName nameType="Personal">van der Berg, Anna</creatorName><nameIdentifier nameIdentifierScheme="ORCID">0000-0002-1825-0097</nameIdentifier><affiliation affiliationIdentifier="https://ror.org/01xtthb56" affiliationIdentifierScheme="ROR" schemeURI="https://ror.org">Nowhere</affiliation></creator>
            <creator><creatorName nameType="Organizational">Pruning Group</creatorName></creator></creators>
            <titles><title titleType="AlternativeTitle">Other</title><title>Pruned nets</title></titles><publisher>Zenodo</publisher><publicationYear>2020</publicationYear>
            <subjects><subject>pruning</subject><subject subjectScheme="LCSH">Networks</subject></subjects><dates><date dateType="Updated">2022-01-01</date><date dateType="Issued">2020-05-04</date></dates>
            <resourceType resourceTypeGeneral="Dataset">weights</resourceType>
            <relatedIdentifiers><relatedIdentifier relatedIdentifierType="DOI" relationType="IsSupplementTo">10.1000/x</relatedIdentifier>
            <relatedIdentifier relatedIdentifierType="arXiv" relationType="IsVersionOf">arXiv:2101.00001</relatedIdentifier><relatedIdentifier relatedIdentifierType="DOI" relationType="References">10.1000/r</relatedIdentifier></relatedIdentifiers>
            <rightsList><rights rightsURI="https://creativecommons.org/licenses/by/4.0/">CC</rights></rightsList><descriptions><description descriptionType="Abstract">Weights.</description></descriptions></resource>
            """;

    @Test
    void answerOfCrossrefIsRead() {
        RecordsRead read = RecordsRead.of(CROSSREF);
        Entry entry = read.entry(0);
        assertEquals(DocumentFormat.CROSSREF_XML, read.format());
        assertEquals(List.of("Retraction: Tiny nets: a note", "We retract."), List.of(entry.title(), entry.abstractText()));
        assertEquals(List.of("Anna van der Berg", "Pruning Group"), RecordsRead.names(entry));
        assertEquals(List.of(new Affiliation("Nowhere", ror(), List.of("isni 0000000119368921"))), entry.authors().authorships().get(0).affiliations());
        assertEquals(List.of("2020-05-04"), RecordsRead.dates(entry));
        assertEquals(List.of("Journal of Nets", "2", "1", "3–9", WorkType.JOURNAL_ARTICLE), List.of(entry.publication().venue(), entry.publication().volume(),
                entry.publication().issue(), entry.publication().pages(), entry.publication().type()));
        assertEquals(List.of("https://doi.org/10.1000/x"), RecordsRead.identifiers(entry));
        assertEquals(List.of(WorkRelation.Kind.RETRACTS, WorkRelation.Kind.PREPRINT_OF), entry.relations().stream().map(WorkRelation::kind).toList());
        Reference cited = entry.references().get(0);
        assertEquals(List.of("Optimal brain damage", "LeCun", "1990", "https://doi.org/10.1000/obd"), List.of(cited.title(), cited.firstAuthor(), cited.year(), cited.identifiers().get(0).iri()));
        assertEquals("Doe J. Nets. 2001.", entry.references().get(1).written());
        assertEquals(List.of("the answer for 10.1000/none holds no work (unresolved) and is left out"), read.problems().stream().map(problem -> problem.reason()).toList());
    }

    @Test
    void depositHoldsPapersBooksAndPreprints() {
        RecordsRead read = RecordsRead.of(DEPOSIT);
        assertEquals(List.of("One", "Two", "Nets", "Four"), XmlReadingTest.titles(read));
        assertEquals(List.of(WorkType.CONFERENCE_PAPER, WorkType.CONFERENCE_PAPER, WorkType.BOOK, WorkType.PREPRINT), read.entries().stream().map(entry -> entry.publication().type()).toList());
        assertEquals("Proceedings of Nets", read.entry(1).publication().venue());
        assertEquals(List.of("2022-02-03"), RecordsRead.dates(read.entry(3)));
    }

    @Test
    void kernelsOfDataCiteAreReadAloneAndHarvested() {
        String harvested = "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><GetRecord><record><header><identifier>oai:x:1</identifier></header><metadata>"
                + "<oai_datacite xmlns='http://schema.datacite.org/oai/oai-1.1/'><payload>" + DATACITE.formatted("2.2").replaceFirst("<\\?.*\\?>", "") + "</payload></oai_datacite></metadata></record></GetRecord></OAI-PMH>";
        for (String document : List.of(DATACITE.formatted("4"), DATACITE.formatted("3"), harvested)) {
            RecordsRead read = RecordsRead.of(document);
            Entry entry = read.entry(0);
            assertEquals(DocumentFormat.DATACITE_XML, read.format());
            assertEquals(List.of("Pruned nets", "Weights.", WorkType.DATASET), List.of(entry.title(), entry.abstractText(), entry.publication().type()));
            assertEquals(List.of("Anna van der Berg", "Pruning Group"), RecordsRead.names(entry));
            assertEquals(List.of(new Affiliation("Nowhere", ror(), List.of())), entry.authors().authorships().get(0).affiliations());
            assertEquals(List.of("2020-05-04"), RecordsRead.dates(entry));
            assertEquals(List.of("pruning"), entry.texts(TextRole.KEYWORD).stream().map(text -> text.value()).toList());
            assertEquals("Networks", entry.subjects().get(0).label());
            assertEquals("https://doi.org/10.1000/r", entry.references().get(0).identifiers().get(0).iri());
            assertEquals(WorkRelation.Kind.VERSION_OF, entry.relations().get(entry.relations().size() - 1).kind());
            assertEquals("https://creativecommons.org/licenses/by/4.0/", entry.licence());
        }
    }

    private static List<Identifier> ror() {
        return IdentifierScheme.ROR.read("https://ror.org/01xtthb56").stream().toList();
    }
}
