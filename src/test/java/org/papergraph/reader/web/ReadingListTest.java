package org.papergraph.reader.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryLink;
import org.papergraph.document.Identifier;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.Reading;

class ReadingListTest {

    private static Reading markdown(String... lines) {
        Reading reading = Reading.of("# A list\n\n" + String.join("\n", lines) + "\n");
        assertEquals(Optional.of(DocumentFormat.MARKDOWN), reading.format());
        return reading;
    }

    private static String told(Entry entry) {
        return (entry.title() + " | " + String.join("; ", entry.authors().authorships().stream().map(author -> author.name().written()).toList())
                + " | " + String.join(" ", entry.dates().stream().map(PartialDate::lexical).toList()) + " | " + entry.publication().venue()
                + " | " + String.join(" ", entry.identifiers().stream().map(Identifier::value).toList())).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "- **On the Depth of Nets.** Ann Moe, Bo Lee. NIPS 2017. [[paper](https://arxiv.org/abs/1701.00001)] # On the Depth of Nets | Ann Moe; Bo Lee | 2017 | NIPS | 1701.00001",
        "1. **On the Depth of Nets.** IEEE TNN 2009. [paper](https://doi.org/10.1000/d) *Moe, Ann and Lee, Bo.* # On the Depth of Nets | Ann Moe; Bo Lee | 2009 | IEEE TNN | 10.1000/d",
        "* On the depth of nets (2015), A. Moe et al. [[pdf]](http://arxiv.org/pdf/1501.00001v2.pdf) # On the depth of nets | A. Moe | 2015 |  | 1501.00001",
        "- [On the Depth of Nets](https://aclanthology.org/N18-3011/), Ann Moe, Bo Lee, 2018 # On the Depth of Nets | Ann Moe; Bo Lee | 2018 |  | N18-3011",
        "- Torch: a matter of depth, A. Moe and B. Lee [pdf](https://arxiv.org/abs/1601.00001) # Torch: a matter of depth | A. Moe; B. Lee |  |  | 1601.00001",
        "- https://openreview.net/forum?id=H1gL-2A9Ym #  |  |  |  | H1gL-2A9Ym"
    })
    void itemOfEveryFormIsReadIntoItsParts(String item, String told) {
        assertEquals(told, told(markdown(item, "- **Another Paper on Nets.** [paper](https://arxiv.org/abs/1901.00009)").entries().get(0)));
    }

    @Test
    void listOfOneItemIsAList() {
        Reading reading = Reading.of("- [On the Depth of Nets](https://arxiv.org/abs/1701.00001)\n");
        assertEquals(Optional.of(DocumentFormat.MARKDOWN), reading.format());
        assertEquals(List.of("On the Depth of Nets"), reading.titles());
    }

    @Test
    void headingsAreCollectionsAndLinksToCodeAreCode() {
        Reading reading = markdown("## Models", "### Deep ones", "- **On the Depth of Nets** [paper](https://example.org/a.pdf) [code](https://github.com/moe/depth)", "## Surveys",
                "- **A Survey of Nets** [paper](https://arxiv.org/abs/1801.00001)", "  - **A Nested Paper** [paper](https://arxiv.org/abs/1801.00002)");
        Entry first = reading.entries().get(0);
        assertEquals(List.of("Models", "Deep ones"), first.subjects().stream().map(Subject::label).toList());
        assertEquals(List.of(EntryLink.Relation.FULL_TEXT, EntryLink.Relation.CODE), first.links().stream().map(EntryLink::relation).toList());
        assertEquals(List.of("Surveys"), reading.entries().get(2).subjects().stream().map(Subject::label).toList());
        assertEquals(List.of("On the Depth of Nets", "A Survey of Nets", "A Nested Paper"), reading.titles());
        assertEquals(List.of(5, 7, 8), reading.entries().stream().map(Entry::line).toList());
    }

    @Test
    void rowsOfTablesArePapers() {
        Reading reading = markdown("| Title | Authors | Venue | Link |", "|---|---|---|---|", "| On the Depth of Nets | Ann Moe, Bo Lee | NIPS 2017 | [pdf](https://arxiv.org/abs/1701.00001) |");
        assertEquals("On the Depth of Nets | Ann Moe; Bo Lee | 2017 | NIPS | 1701.00001", told(reading.entries().get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# A tool\n\n- install it with `pip`\n- see the [documentation](https://example.org/docs)\n", "# Notes\n\nWe read [a paper](https://arxiv.org/abs/1701.00001) today.\n",
        "<html><head><title>Shop</title></head><body><ul><li><a href=\"/a\">Buy now, pay later</a></li></ul></body></html>"})
    void pageWithoutPapersIsNoList(String page) {
        Reading reading = Reading.of(page);
        assertEquals(List.of(), reading.entries());
        assertEquals(Optional.empty(), reading.format());
    }

    @Test
    void pageOfAPaperIsReadByItsMetaTags() {
        Reading reading = Reading.of("""
                <!DOCTYPE html><html><head><meta name="citation_title" content="On Depth &amp; Width"><meta name="citation_author" content="Moe, Ann">
                <meta name="citation_author_orcid" content="https://orcid.org/0000-0002-1825-0097"><meta name="citation_author_institution" content="Univ A">
                <meta name="citation_author" content="Bo Lee"><meta name="citation_publication_date" content="2020/03/04"><meta name="citation_journal_title" content="Journal of Depth">
                <meta name="citation_doi" content="10.1000/d.1"><meta name="citation_firstpage" content="4"><meta name="citation_lastpage" content="9">
                <meta name="citation_reference" content="citation_title=Nets; citation_author=D. Roe; citation_year=1999; citation_doi=10.1000/r.1"></head><body><p>x</p></body></html>""");
        assertEquals(Optional.of(DocumentFormat.HTML), reading.format());
        Entry entry = reading.entries().get(0);
        assertEquals("On Depth & Width | Ann Moe; Bo Lee | 2020-03-04 | Journal of Depth | 10.1000/d.1", told(entry));
        assertEquals(List.of("Univ A"), entry.authors().authorships().get(0).affiliationNames());
        assertEquals("0000-0002-1825-0097", entry.authors().authorships().get(0).identifiers().get(0).value());
        Reference reference = entry.references().get(0);
        assertEquals("Nets D. Roe 1999", reference.title() + " " + reference.firstAuthor() + " " + reference.year());
        assertEquals(PublicationStatus.UNSTATED, entry.status());
    }

    @Test
    void spansOfCoinsArePapers() {
        Reading reading = Reading.of("<html><body><ul><li><span class=\"Z3988\" title=\"ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article"
                + "&amp;rft.atitle=On%20Depth&amp;rft.jtitle=Journal%20of%20Depth&amp;rft.au=Ann%20Moe&amp;rft.au=Bo%20Lee&amp;rft.date=2020-03&amp;rft_id=info%3Adoi%2F10.1000%2Fd.1\"></span></li></ul></body></html>");
        assertEquals("On Depth | Ann Moe; Bo Lee | 2020-03 | Journal of Depth | 10.1000/d.1", told(reading.entries().get(0)));
    }

    @Test
    void deepNestingIsBorne() {
        String deep = "> ".repeat(20_000) + "- **On the Depth of Nets** [paper](https://arxiv.org/abs/1701.00001)";
        Reading reading = Reading.of("# A list\n\n- **On the Depth of Nets** [paper](https://arxiv.org/abs/1701.00001)\n\n" + deep + "\n");
        assertTrue(reading.entries().size() + reading.problems().size() > 0);
    }

    @Test
    void itemThatTheDocumentEndsWithinIsLeftOutAndSaid() {
        String page = "<html><body><ul>\n<li><a href='https://arxiv.org/abs/1902.00011'>Music Transcription with Little Data</a>. Ann Moe. ISMIR 2019.</li>\n"
                + "<li><a href='https://arxiv.org/abs/1902.00012'>Speech in Noisy Kitchens</a>. Kai Berg. Interspeech 2019.</li>\n</ul></body></html>\n";
        assertEquals(List.of(), Reading.of(page).problems());
        for (int end = page.indexOf("<li", 40) + 4; end < page.lastIndexOf("</li>"); end += 9) {
            assertEquals(List.of("Music Transcription with Little Data"), Reading.of(page.substring(0, end)).titles());
            assertEquals(List.of(3), Reading.of(page.substring(0, end)).problems().stream().map(problem -> problem.line()).toList());
        }
        String list = "# Papers\n\n- [Seeing in the Dark with Few Photons](https://arxiv.org/abs/1901.00011). CVPR 2019.\n- [Tracking Cells over Days](https://arxiv.org/abs/1901.00012). ICCV 2019.";
        assertEquals(List.of(), Reading.of(list).problems());
        for (int end : new int[] {list.length() - 3, list.indexOf("Cells"), list.length() - 20}) {
            assertEquals(List.of("Seeing in the Dark with Few Photons"), Reading.of(list.substring(0, end)).titles());
            assertEquals(List.of(4), Reading.of(list.substring(0, end)).problems().stream().map(problem -> problem.line()).toList());
        }
    }
}
