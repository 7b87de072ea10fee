package org.papergraph.reader.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Entry;
import org.papergraph.document.PersonName.Kind;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject;
import org.papergraph.document.TextRole;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.bibliography.RecordsRead;

class PubmedRecordsTest {

    private static final String ARTICLE = """
            <?xml version="1.0"?>
            <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
            <PubmedArticleSet>
            <PubmedArticle>
              <MedlineCitation Status="MEDLINE" Owner="NLM">
                <PMID Version="1">31452104</PMID>
                <Article PubModel="Print-Electronic">
                  <Journal>
                    <ISSN IssnType="Electronic">1476-4687</ISSN>
                    <JournalIssue><Volume>12</Volume><Issue>3</Issue><PubDate><MedlineDate>2019 Nov-Dec</MedlineDate></PubDate></JournalIssue>
                    <Title>Journal of Sparse Models</Title><ISOAbbreviation>J Sparse Mod</ISOAbbreviation>
                  </Journal>
                  <ArticleTitle>Pruning the H<sub>2</sub> &#945;-network &amp; others.</ArticleTitle>
                  <Pagination><StartPage>101</StartPage><EndPage>109</EndPage><MedlinePgn>101-9</MedlinePgn></Pagination>
                  <ELocationID EIdType="doi" ValidYN="Y">10.1000/JSM.12</ELocationID>
                  <Abstract>
                    <AbstractText Label="BACKGROUND">Networks are <i>large</i>.</AbstractText>
                    <AbstractText Label="RESULTS">They shrink.</AbstractText>
                  </Abstract>
                  <AuthorList CompleteYN="N">
                    <Author ValidYN="Y"><LastName>van der Berg</LastName><ForeName>Anna M</ForeName><Initials>AM</Initials><Suffix>Jr</Suffix>
                      <Identifier Source="ORCID">https://orcid.org/0000-0002-1825-0097</Identifier>
                      <AffiliationInfo><Affiliation>University of Nowhere.</Affiliation><Identifier Source="ROR">https://ror.org/01xtthb56</Identifier></AffiliationInfo></Author>
                    <Author ValidYN="Y"><LastName>Li</LastName><Initials>XY</Initials></Author>
                    <Author ValidYN="Y"><CollectiveName>Pruning Study Group</CollectiveName></Author>
                  </AuthorList>
                  <Language>eng</Language>
                  <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType></PublicationTypeList>
                </Article>
                <MedlineJournalInfo><ISSNLinking>0028-0836</ISSNLinking></MedlineJournalInfo>
                <CommentsCorrectionsList>
                  <CommentsCorrections RefType="RetractionIn"><RefSource>J Sparse Mod. 2021 Jan;14(1):1</RefSource><PMID Version="1">33400001</PMID></CommentsCorrections>
                  <CommentsCorrections RefType="ErratumIn"><RefSource>J Sparse Mod. 2020;13:2. doi: 10.1000/jsm.13</RefSource></CommentsCorrections>
                </CommentsCorrectionsList>
                <MeshHeadingList><MeshHeading><DescriptorName UI="D016571">Neural Networks, Computer</DescriptorName><QualifierName UI="Q000706">statistics</QualifierName></MeshHeading></MeshHeadingList>
                <KeywordList Owner="NOTNLM"><Keyword>pruning</Keyword><Keyword>sparsity</Keyword></KeywordList>
              </MedlineCitation>
              <PubmedData>
                <ArticleIdList><ArticleId IdType="pubmed">31452104</ArticleId><ArticleId IdType="pmc">PMC6900001</ArticleId><ArticleId IdType="doi">10.1000/jsm.12</ArticleId></ArticleIdList>
                <ReferenceList><Reference><Citation>LeCun Y. Optimal brain damage. 1990.</Citation><ArticleIdList><ArticleId IdType="pubmed">12345</ArticleId></ArticleIdList></Reference></ReferenceList>
              </PubmedData>
            </PubmedArticle>
            </PubmedArticleSet>
            """;

    private final Entry entry = RecordsRead.of(ARTICLE).entry(0);

    @Test
    void articleIsReadWhole() {
        assertEquals(DocumentFormat.PUBMED_XML, RecordsRead.of(ARTICLE).format());
        assertEquals("Pruning the H2 α-network & others.", entry.title());
        assertEquals("BACKGROUND: Networks are large.\n\nRESULTS: They shrink.", entry.abstractText());
        assertEquals(List.of("2019"), RecordsRead.dates(entry));
        assertEquals(List.of("https://pubmed.ncbi.nlm.nih.gov/31452104", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6900001", "https://doi.org/10.1000/jsm.12"),
                RecordsRead.identifiers(entry));
        assertEquals("Journal of Sparse Models", entry.publication().venue());
        assertEquals("101–9", entry.publication().pages());
        assertEquals(List.of("pruning", "sparsity"), entry.texts(TextRole.KEYWORD).stream().map(text -> text.value()).toList());
        assertEquals(List.of("en"), entry.languages());
    }

    @Test
    void authorsHaveSuffixInitialsOrcidAndCollectiveName() {
        assertEquals(List.of("Anna M van der Berg, Jr", "X Y Li", "Pruning Study Group"), RecordsRead.names(entry));
        assertEquals(List.of(Kind.PERSON, Kind.PERSON, Kind.ORGANIZATION), entry.authors().authorships().stream().map(author -> author.name().kind()).toList());
        assertEquals("https://orcid.org/0000-0002-1825-0097", entry.authors().authorships().get(0).identifiers().get(0).iri());
        assertEquals(List.of("University of Nowhere."), entry.authors().authorships().get(0).affiliationNames());
        assertEquals("https://ror.org/01xtthb56", entry.authors().authorships().get(0).affiliations().get(0).identifiers().get(0).iri());
        assertEquals(Completeness.INCOMPLETE, entry.authors().completeness());
    }

    @Test
    void meshHeadingsAreSubjectsWithTheirIri() {
        assertEquals(List.of(new Subject("Neural Networks, Computer", Subject.Vocabulary.MESH, "http://id.nlm.nih.gov/mesh/D016571", List.of()),
                new Subject("Neural Networks, Computer/statistics", Subject.Vocabulary.MESH, "http://id.nlm.nih.gov/mesh/D016571Q000706", List.of())), entry.subjects());
    }

    @Test
    void retractionAndCorrectionAreTold() {
        assertEquals(PublicationStatus.RETRACTED, entry.status());
        assertEquals(List.of(WorkRelation.Kind.RETRACTED_BY, WorkRelation.Kind.CORRECTED_BY), entry.relations().stream().map(WorkRelation::kind).toList());
        Reference notice = entry.relations().get(1).work();
        assertEquals("https://doi.org/10.1000/jsm.13", notice.identifiers().get(0).iri());
        assertEquals("https://pubmed.ncbi.nlm.nih.gov/12345", entry.references().get(0).identifiers().get(0).iri());
    }

    @Test
    void bookAndItsChapterAreToldApart() {
        String book = """
                <PubmedArticleSet><PubmedBookArticle><BookDocument><PMID Version="1">20301295</PMID>
                <ArticleIdList><ArticleId IdType="bookaccession">NBK1116</ArticleId></ArticleIdList>
                <Book><Publisher><PublisherName>Nowhere Press</PublisherName></Publisher><BookTitle book="x">Reviews of Networks</BookTitle>
                <PubDate><Year>1993</Year></PubDate><AuthorList Type="editors"><Author><LastName>Adam</LastName><ForeName>Margaret P</ForeName></Author></AuthorList><Isbn>9780306406157</Isbn></Book>
                %s<Language>eng</Language></BookDocument><PubmedBookData><ArticleIdList><ArticleId IdType="pubmed">20301295</ArticleId></ArticleIdList></PubmedBookData></PubmedBookArticle></PubmedArticleSet>
                """;
        Entry whole = RecordsRead.of(book.formatted("")).entry(0);
        Entry chapter = RecordsRead.of(book.formatted("<ArticleTitle>Tiny nets</ArticleTitle><AuthorList Type=\"authors\"><Author><LastName>Ng</LastName><ForeName>B</ForeName></Author></AuthorList>"
                + "<ContributionDate><Year>2001</Year><Month>Jul</Month><Day>6</Day></ContributionDate>")).entry(0);
        assertEquals(List.of("Reviews of Networks", "", List.of("Margaret P Adam"), WorkType.BOOK),
                List.of(whole.title(), whole.publication().venue(), RecordsRead.names(whole), whole.publication().type()));
        assertEquals(List.of("Tiny nets", "Reviews of Networks", List.of("B Ng"), WorkType.BOOK_CHAPTER, List.of("2001-07-06")),
                List.of(chapter.title(), chapter.publication().venue(), RecordsRead.names(chapter), chapter.publication().type(), RecordsRead.dates(chapter)));
    }
}
