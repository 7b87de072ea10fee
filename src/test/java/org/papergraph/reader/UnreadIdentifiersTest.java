package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.document.Affiliation;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;

/** Identifiers that their schemes do not read are kept as texts of what they are given for, whatever the format. */
class UnreadIdentifiersTest {

    private static final String DOI = "DOI 11.1000/engines";
    private static final String ISSN = "ISSN 0378-5956";
    private static final String ISBN = "ISBN 978-0-306-40615-8";
    private static final String ORCID = "ORCID 0000-0002-1825-0098";
    private static final String ORCID_ADDRESS = "https://orcid.org/0000-0002-1825-0098";
    private static final String ROR_ADDRESS = "https://ror.org/01xtthb57";

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(DocumentFormat.RIS, """
                        TY  - JOUR
                        TI  - On the analysis of engines
                        AU  - Lovelace, Ada (0000-0002-1825-0098)
                        DO  - 11.1000/engines
                        SN  - 0378-5956
                        ER  -
                        """, DOI, ISSN, ORCID, ""),
                Arguments.of(DocumentFormat.BIBTEX, """
                        @article{lovelace1843, title = {On the analysis of engines}, author = {Lovelace, Ada (0000-0002-1825-0098)},
                          doi = {11.1000/engines}, issn = {0378-5956}}
                        """, DOI, ISSN, ORCID, ""),
                Arguments.of(DocumentFormat.MEDLINE, """
                        PMID- 123456
                        TI  - On the analysis of engines
                        FAU - Lovelace, Ada
                        AUID- ORCID: 0000-0002-1825-0098
                        LID - 11.1000/engines [doi]
                        IS  - 0378-5956 (Print)
                        """, DOI, ISSN, ORCID, ""),
                Arguments.of(DocumentFormat.ENDNOTE, """
                        %0 Book
                        %T On the analysis of engines
                        %A Lovelace, Ada
                        %R 11.1000/engines
                        %@ 978-0-306-40615-8
                        """, DOI, ISBN, "", ""),
                Arguments.of(DocumentFormat.CSL_JSON, """
                        [{"id": "1", "type": "book", "title": "On the analysis of engines", "author": [{"family": "Lovelace", "given": "Ada"}],
                          "DOI": "11.1000/engines", "ISBN": "978-0-306-40615-8"}]
                        """, DOI, ISBN, "", ""),
                Arguments.of(DocumentFormat.OPENALEX, """
                        {"id": "https://openalex.org/W11", "doi": "11.1000/engines", "display_name": "On the analysis of engines", "title": "On the analysis of engines",
                         "authorships": [{"author": {"id": "https://openalex.org/A11", "display_name": "Ada Lovelace", "orcid": "https://orcid.org/0000-0002-1825-0098"},
                           "institutions": [{"id": "https://openalex.org/I11", "display_name": "University of Oslo", "ror": "https://ror.org/01xtthb57"}]}],
                         "primary_location": {"source": {"display_name": "Engines", "issn": ["0378-5956"]}}}
                        """, DOI, ISSN, ORCID_ADDRESS, ROR_ADDRESS),
                Arguments.of(DocumentFormat.CROSSREF_JSON, """
                        {"DOI": "11.1000/engines", "title": ["On the analysis of engines"], "type": "journal-article", "publisher": "Engine Press",
                         "author": [{"given": "Ada", "family": "Lovelace", "ORCID": "https://orcid.org/0000-0002-1825-0098", "sequence": "first",
                           "affiliation": [{"name": "University of Oslo", "id": [{"id": "https://ror.org/01xtthb57", "id-type": "ROR"}]}]}],
                         "container-title": ["Engines"], "ISSN": ["0378-5956"], "issued": {"date-parts": [[1843]]}, "reference-count": 0, "member": "1"}
                        """, DOI, ISSN, ORCID_ADDRESS, ROR_ADDRESS),
                Arguments.of(DocumentFormat.DATACITE_JSON, """
                        {"data": [{"id": "11.1000/engines", "type": "dois", "attributes": {"doi": "11.1000/engines", "titles": [{"title": "On the analysis of engines"}],
                         "creators": [{"name": "Lovelace, Ada", "nameIdentifiers": [{"nameIdentifier": "0000-0002-1825-0098", "nameIdentifierScheme": "ORCID"}],
                           "affiliation": [{"name": "University of Oslo", "affiliationIdentifier": "https://ror.org/01xtthb57", "affiliationIdentifierScheme": "ROR"}]}],
                         "container": {"title": "Engines", "identifier": "0378-5956", "identifierType": "ISSN"}, "types": {"resourceTypeGeneral": "JournalArticle"}}}]}
                        """, DOI, ISSN, ORCID, ROR_ADDRESS),
                Arguments.of(DocumentFormat.PUBMED_XML, """
                        <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>123456</PMID><Article><Journal><ISSN>0378-5956</ISSN><Title>Engines</Title></Journal>
                        <ArticleTitle>On the analysis of engines</ArticleTitle><ELocationID EIdType="doi" ValidYN="N">11.1000/engines</ELocationID>
                        <AuthorList><Author><LastName>Lovelace</LastName><ForeName>Ada</ForeName><Identifier Source="ORCID">0000-0002-1825-0098</Identifier>
                        <AffiliationInfo><Affiliation>University of Oslo</Affiliation><Identifier Source="ROR">https://ror.org/01xtthb57</Identifier></AffiliationInfo>
                        </Author></AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
                        """, DOI, ISSN, ORCID, ROR_ADDRESS),
                Arguments.of(DocumentFormat.JATS, """
                        <article><front><journal-meta><journal-title>Engines</journal-title><issn>0378-5956</issn></journal-meta><article-meta>
                        <article-id pub-id-type="doi">11.1000/engines</article-id><title-group><article-title>On the analysis of engines</article-title></title-group>
                        <contrib-group><contrib contrib-type="author"><contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0098</contrib-id>
                        <name><surname>Lovelace</surname><given-names>Ada</given-names></name>
                        <aff><institution-wrap><institution-id institution-id-type="ror">https://ror.org/01xtthb57</institution-id>
                        <institution>University of Oslo</institution></institution-wrap></aff></contrib></contrib-group></article-meta></front></article>
                        """, DOI, ISSN, ORCID_ADDRESS, ROR_ADDRESS),
                Arguments.of(DocumentFormat.TABLE, """
                        title,authors,orcid,doi,issn
                        On the analysis of engines,"Lovelace, Ada",0000-0002-1825-0098,11.1000/engines,0378-5956
                        On the theory of looms,"Turing, Alan",0000-0002-1825-0097,10.1000/looms,0378-5955
                        """, DOI, ISSN, ORCID, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void invalidIdentifiersAreKeptAsTexts(DocumentFormat format, String document, String ofWork, String ofSerial, String ofAuthor, String ofAffiliation) {
        Reading reading = Reading.of(document);
        assertEquals(format, reading.format().orElseThrow());
        Entry entry = reading.entries().get(0);
        Authorship author = entry.authors().authorships().get(0);
        assertEquals("Ada Lovelace", author.name().written());
        assertEquals(List.of(ofWork), entry.otherIdentifiers());
        assertEquals(List.of(ofSerial), entry.publication().otherIdentifiers());
        assertEquals(texts(ofAuthor), author.otherIdentifiers());
        assertEquals(texts(ofAffiliation), author.affiliations().stream().map(Affiliation::otherIdentifiers).flatMap(List::stream).toList());
    }

    private static List<String> texts(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
