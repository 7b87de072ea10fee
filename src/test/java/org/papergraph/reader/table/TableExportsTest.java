package org.papergraph.reader.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.Identifier;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.bibliography.WrittenAuthors;

/** Tables as databases and reference managers write them. */
class TableExportsTest {

    @Test
    void scopus() {
        Entry entry = TableRead.of("\"Authors\",\"Author full names\",\"Title\",\"Year\",\"Source title\",\"Page start\",\"Page end\",\"DOI\",\"Affiliations\",\"Authors with affiliations\","
                + "\"References\",\"ISSN\",\"PubMed ID\",\"Document Type\",\"Source\",\"EID\"",
                "\"Moe A.; van der Six P.Q.\",\"Moe, Ann (57000000001); van der Six, Pia Q. (57000000002)\",\"On Depth\",2020,\"Journal of Depth\",\"4\",\"19\",\"10.1000/d.1\",\"Univ A; Univ B\","
                + "\"Moe A., Univ A, Oslo; Univ B; van der Six P.Q., Univ B\",\"Lee B.; Kim C., Nets, and how to cut them, J. Nets, 5, pp. 1-9, (2017); Roe D., Nature, 3, (1999)\",\"03064530\",\"12345\","
                + "\"Article\",\"Scopus\",\"2-s2.0-85000000001\"").only();
        assertEquals(List.of("Ann Moe", "Pia Q. van der Six"), TableRead.names(entry));
        assertEquals(List.of(List.of("Univ A, Oslo", "Univ B"), List.of("Univ B")), entry.authors().authorships().stream().map(Authorship::affiliationNames).toList());
        assertEquals("Journal of Depth 4–19", entry.publication().venue() + " " + entry.publication().pages());
        assertEquals(List.of("0306-4530"), entry.publication().identifiers().stream().map(Identifier::value).toList());
        assertEquals(List.of("Nets, and how to cut them", ""), entry.references().stream().map(Reference::title).toList());
        assertEquals(List.of("B. Lee 2017", "D. Roe 1999"), entry.references().stream().map(each -> each.firstAuthor() + " " + each.year()).toList());
    }

    @Test
    void openAlex() {
        Entry entry = TableRead.of("\"id\",\"authorships.author.display_name\",\"authorships.author.id\",\"authorships.author.orcid\",\"display_name\",\"doi\",\"ids.pmid\",\"is_retracted\","
                + "\"primary_location.source.display_name\",\"primary_location.source.id\",\"primary_topic.display_name\",\"publication_date\",\"publication_year\",\"referenced_works\",\"type\"",
                "\"https://openalex.org/W1234\",\"Ann Moe|Pia Six\",\"https://openalex.org/A11|https://openalex.org/A12\",\"|https://orcid.org/0000-0002-1825-0097\",\"On Depth\","
                + "\"https://doi.org/10.1000/d.1\",\"\",\"True\",\"Journal of Depth\",\"https://openalex.org/S99\",\"Neural Networks\",\"2020-02-03\",2020,"
                + "\"https://openalex.org/W77|https://openalex.org/W78\",\"article\"").only();
        assertEquals(List.of(List.of("A11"), List.of("0000-0002-1825-0097", "A12")),
                entry.authors().authorships().stream().map(author -> author.identifiers().stream().map(Identifier::value).toList()).toList());
        assertEquals(List.of("https://openalex.org/W1234", "https://doi.org/10.1000/d.1"), TableRead.identifiers(entry));
        assertEquals(PublicationStatus.RETRACTED, entry.status());
        assertEquals(List.of(new Subject("Neural Networks", Subject.Vocabulary.OPENALEX, "", List.of())), entry.subjects());
        assertEquals(List.of("W77", "W78"), entry.references().stream().map(each -> each.identifiers().get(0).value()).toList());
    }

    @Test
    void openCitationsMeta() {
        Entry entry = TableRead.of("\"id\",\"title\",\"author\",\"pub_date\",\"venue\",\"volume\",\"issue\",\"page\",\"type\",\"publisher\",\"editor\"",
                "\"doi:10.1000/m.1 pmid:123 openalex:W55 omid:br/0612\",\"On Depth\",\"Moe, Ann [orcid:0000-0002-1825-0097 omid:ra/1]; Bo Lee, \",\"1973-01\","
                + "\"Journal of Depth [issn:0306-4530]\",\"11\",\"1\",\"38-69\",\"journal article\",\"ACME [crossref:78]\",\"\"").only();
        assertEquals(List.of("https://doi.org/10.1000/m.1", "https://pubmed.ncbi.nlm.nih.gov/123", "https://openalex.org/W55"), TableRead.identifiers(entry));
        assertEquals(List.of("omid:br/0612"), entry.otherIdentifiers());
        assertEquals(List.of("Ann Moe", "Bo Lee"), TableRead.names(entry));
        assertEquals("0000-0002-1825-0097", entry.authors().authorships().get(0).identifiers().get(0).value());
        assertEquals("Journal of Depth, ACME", entry.publication().venue() + ", " + entry.publication().publisher());
        assertEquals(List.of("0306-4530"), entry.publication().identifiers().stream().map(Identifier::value).toList());
    }

    @Test
    void zotero() {
        Entry entry = TableRead.of("\"Key\",\"Item Type\",\"Publication Year\",\"Author\",\"Title\",\"Publication Title\",\"Date\",\"Extra\",\"Manual Tags\",\"Automatic Tags\"",
                "\"ABCD1234\",\"bookSection\",\"2021\",\"Moe, Ann; Lee, Bo Jr.\",\"On Depth\",\"Book of Nets\",\"2021-03-04\",\"arXiv: 2101.00001 [cs]", "Citation Key: moe2021\",\"depth; nets\",\"Learning\"").only();
        assertEquals(WorkType.BOOK_CHAPTER, entry.publication().type());
        assertEquals(List.of("Ann Moe", "Bo Lee, Jr."), TableRead.names(entry));
        assertEquals(List.of("https://arxiv.org/abs/2101.00001"), TableRead.identifiers(entry));
        assertEquals("moe2021", entry.citationKey());
    }

    @Test
    void pubMed() {
        Entry entry = TableRead.of("PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI",
                "123,\"On Depth.\",\"Moe A, Lee BQ, Six P Jr.\",\"J Depth. 2019\",\"Moe A\",J Depth,2019,2020/03/23,PMC77,,10.1000/d.1").only();
        assertEquals(List.of("A Moe", "B. Q. Lee", "P Six, Jr."), TableRead.names(entry));
        assertEquals(List.of("2019"), TableRead.dates(entry));
        assertEquals(3, entry.identifiers().size());
    }

    @Test
    void dimensionsHasTheBookOfAChapterBesideItsSeries() {
        Entry entry = TableRead.of("Rank,Publication ID,DOI,Title,Source title,Anthology title,Publisher,MeSH terms,PubYear,Pagination,Publication Type,Authors",
                "1,pub.1,10.1000/a,On Depth,Notes in Depth,Proceedings of Depth 2020,Press,Soil; Water,2020,10-20,Chapter,\"Moe, Ann\"").only();
        assertEquals("Proceedings of Depth 2020 / Notes in Depth / 10–20", entry.publication().venue() + " / " + entry.publication().series() + " / " + entry.publication().pages());
        assertEquals(List.of("Soil", "Water"), entry.subjects().stream().map(Subject::label).toList());
    }

    @Test
    void jabRefHasAColumnForEachFieldOfBibtex() {
        List<Entry> entries = TableRead.of("Identifier;BibliographyType;Author;Title;Journal;Year;Booktitle;Publisher;School",
                "a;inproceedings;Moe, Ann and Lee, Bo;On Depth;;2020;Proceedings of Depth;Press;", "b;phdthesis;Ng, Y.;On Theses;;2003;;;University of Somewhere",
                "c;article;Moe, Ann;On Height;Journal of Height;2019;;;").entries();
        assertEquals(List.of("Proceedings of Depth CONFERENCE_PAPER Press", " THESIS University of Somewhere", "Journal of Height JOURNAL_ARTICLE "),
                entries.stream().map(Entry::publication).map(each -> each.venue() + " " + each.type() + " " + each.publisher()).toList());
    }

    @Test
    void webOfScienceInTabs() {
        Entry entry = TableRead.of("PT\tAU\tAF\tTI\tSO\tDT\tDE\tID\tC1\tCR\tPD\tPY\tBP\tEP\tDI\tUT\tOI",
                "J\tMoe, A; Six, PQ\tMoe, Ann; Six, Pia Q.\t\"Deep\" nets\tJOURNAL OF DEPTH\tArticle\tdepth; nets\tTHINGS\t[Moe, Ann] Univ A; [Six, Pia Q.] Univ B\t"
                + "Roe D, 1982, NATURE, V79, P2554, DOI 10.1000/r.1; Lee B, 1998, NETS, V86\tMAR 15\t2020\t4\t9\t10.1000/w.1\tWOS:000236202800037\tMoe, Ann/0000-0002-1825-0097").only();
        assertEquals("\"Deep\" nets", entry.title());
        assertEquals(List.of("Ann Moe", "Pia Q. Six"), TableRead.names(entry));
        assertEquals(List.of("2020-03-15"), TableRead.dates(entry));
        assertEquals(List.of(List.of("Univ A"), List.of("Univ B")), entry.authors().authorships().stream().map(Authorship::affiliationNames).toList());
        assertEquals(List.of(), entry.authors().affiliations());
        assertEquals(2, entry.references().size());
        assertEquals("0000-0002-1825-0097", entry.authors().authorships().get(0).identifiers().get(0).value());
    }

    @Test
    void semanticScholar() {
        Entry entry = TableRead.of("paperId,externalIds,title,venue,year,authors",
                "204e3073870fae3d05bcbc2f6a8e263d9b72e776,\"{'DBLP': 'conf/x/Moe20', 'ArXiv': '2001.00001', 'MAG': '29', 'CorpusId': 137}\",On Depth,X,2020,"
                + "\"[{'authorId': '1', 'name': 'Ann Moe'}, {'authorId': '2', 'name': \"\"Noam O'Shea\"\"}]\"").only();
        assertEquals(List.of("Ann Moe", "Noam O'Shea"), TableRead.names(entry));
        assertEquals(4, entry.identifiers().size());
    }

    @Test
    void retractionWatch() {
        String header = "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,"
                + "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes";
        String row = "1,On Depth,(B/T) Computer Science;,\"Univ A, Oslo\",J Depth,ACME,Norway,Ann Moe;Bo Lee,,Research Article;,7/3/2024 0:00,10.1000/n.1,0,3/4/2021 0:00,10.1000/d.1,77,%s,+Error in Data;,No,";
        TableRead read = TableRead.of(header, row.formatted("Retraction"), row.formatted("Correction"), row.formatted("Expression of concern"), row.formatted("Reinstatement"));
        assertEquals(Optional.of(DocumentFormat.RETRACTION_WATCH), read.format());
        assertEquals(List.of(PublicationStatus.RETRACTED, PublicationStatus.CORRECTED, PublicationStatus.DOUBTED, PublicationStatus.UNSTATED),
                read.entries().stream().map(Entry::status).toList());
        assertEquals(List.of(WorkRelation.Kind.RETRACTED_BY, WorkRelation.Kind.CORRECTED_BY, WorkRelation.Kind.CONCERN_EXPRESSED_BY, WorkRelation.Kind.REINSTATED_BY),
                read.entries().stream().map(entry -> entry.relations().get(0).kind()).toList());
        Entry entry = read.entries().get(0);
        Reference notice = entry.relations().get(0).work();
        assertEquals("Retraction of 2024-07-03: Error in Data", notice.written());
        assertEquals("10.1000/n.1", notice.identifiers().get(0).value());
        Entry unread = TableRead.of(header, row.formatted("Retraction").replace("10.1000/n.1", "11.1000/n.1") + "\n").only();
        assertEquals(List.of("DOI 11.1000/n.1"), unread.relations().get(0).work().otherIdentifiers());
        assertEquals(List.of("2021-03-04"), TableRead.dates(entry));
        assertEquals(List.of("Ann Moe", "Bo Lee"), TableRead.names(entry));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Moe, A.; Six, P.Q. # A. Moe; P.Q. Six",
        "A. Moe, P. Q. Six # A. Moe; P. Q. Six",
        "Moe A., Six P.Q. # A. Moe; P.Q. Six",
        "Moe A,Six PQ # A Moe; P. Q. Six",
        "Moe, A., Six, P. Q. # A. Moe; P. Q. Six",
        "Moe, Ann and Six, Pia # Ann Moe; Pia Six",
        "Moe, Ann # Ann Moe",
        "Ann Moe, Pia Six # Ann Moe; Pia Six",
        "van der Six, Pia Q. # Pia Q. van der Six",
        "Moe A; ACME Research Group # A Moe; ACME Research Group",
        "['Moe, Ann', \"O'Neil, Bo\"] # Ann Moe; Bo O'Neil"
    })
    void authorCellsOfEveryFormGiveTheSamePeople(String cell, String names) {
        assertEquals(names, String.join("; ", WrittenAuthors.of(cell, "").authors().stream().map(author -> author.name().written()).toList()));
    }

    @Test
    void listOfAuthorsThatIsCutIsIncomplete() {
        Entry entry = TableRead.of("Authors,Title,Year,Source", "\"A Moe, P Six, ...\",On Depth,2017,J Depth").only();
        assertEquals(List.of("A Moe", "P Six"), TableRead.names(entry));
        assertEquals(Completeness.INCOMPLETE, entry.authors().completeness());
    }
}
