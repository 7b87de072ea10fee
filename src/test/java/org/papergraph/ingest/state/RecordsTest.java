package org.papergraph.ingest.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.document.AnnotatedEntry;
import org.papergraph.document.Annotation;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryLink;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.PersonName;
import org.papergraph.document.Publication;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.TextRole;
import org.papergraph.document.WorkType;

class RecordsTest {

    private static final String OF_VERSION_0_1 = """
            {"entry":{"number":3,"line":7,"title":"Flat Minima","summary":"We study SAM.","authors":{"authorships":[{"name":{"written":"Ari Morcos",\
            "kind":"PERSON"},"position":1}],"affiliations":["uw"],"completeness":"INCOMPLETE"},"dates":[{"precision":"MONTH_DAY","lexical":"--03-17"}],\
            "section":"LG","score":"99.6","code":true},"title":{"text":"Flat Minima","sentences":[{"begin":0,"end":11}],"mentions":[],"abbreviations":[]},\
            "summary":{"text":"We study SAM.","sentences":[{"begin":0,"end":13}],"mentions":[{"type":"METHOD","span":{"begin":9,"end":12},"text":"SAM",\
            "confidence":0.75}],"abbreviations":[]}}""";

    @Test
    void recordsOfTheFirstVersionAreRead() {
        AnnotatedEntry read = Records.read(OF_VERSION_0_1, AnnotatedEntry.class);
        assertEquals(List.of("Flat Minima", "We study SAM."), List.of(read.entry().title(), read.entry().abstractText()));
        assertEquals("SAM", read.abstractText().mentions().get(0).text());
        assertEquals("Ari Morcos", read.entry().authors().authorships().get(0).name().written());
        assertEquals("--03-17", read.entry().dates().get(0).lexical());
        assertEquals(List.of("LG", "99.6", true), List.of(read.entry().section(), read.entry().score(), read.entry().code()));
        assertEquals(read, Records.read(Records.write(read), AnnotatedEntry.class));
    }

    @Test
    void everythingThatAnEntryMaySaySurvives() {
        Entry entry = Entry.builder(1, 2).title("Flat Minima").abstractText("We study SAM.")
                .text(TextRole.KEYWORD, "minima").text(TextRole.SECTION, "1 Introduction", "Minima.")
                .authors(new AuthorList(List.of(new Authorship(new PersonName("Ada Lovelace", PersonName.Kind.PERSON), 1,
                        List.of(IdentifierScheme.ORCID.read("0000-0002-1825-0097").orElseThrow()), List.of("Analytical Engines Ltd"))),
                        List.of(), AuthorList.Completeness.COMPLETE))
                .identifiers(List.of(IdentifierScheme.DOI.read("doi:10.1000/ABC").orElseThrow()))
                .publication(new Publication(WorkType.JOURNAL_ARTICLE, "JMLR", "12", "3", "1–9", "MIT Press",
                        List.of(IdentifierScheme.ISSN.read("0378-5955").orElseThrow())))
                .references(List.of(new Reference("A. Turing. 1950.", List.of())))
                .links(List.of(new EntryLink(EntryLink.Relation.FULL_TEXT, "https://example.org/flat.pdf")))
                .language("en").licence("https://creativecommons.org/licenses/by/4.0/").status(PublicationStatus.RETRACTED).build();
        AnnotatedEntry annotated = AnnotatedEntry.of(entry, Annotation.none(), Annotation.none());
        assertEquals(annotated, Records.read(Records.write(annotated), AnnotatedEntry.class));
    }
}
