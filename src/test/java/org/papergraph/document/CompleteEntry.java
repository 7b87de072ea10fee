package org.papergraph.document;

import java.time.LocalDate;
import java.util.List;
import org.papergraph.document.Publication.WorkType;

/** An entry that gives all that an entry can give. */
public final class CompleteEntry {

    private CompleteEntry() {
    }

    public static Entry of(PublicationStatus status) {
        PersonName ada = new PersonName("Ada Lovelace", PersonName.Kind.PERSON);
        return Entry.builder(1, 2).title("Flat Minima <of> Engines").abstractText("We study SAM on engines.")
                .text(TextRole.KEYWORD, "minima").text(TextRole.KEYWORD, "engines")
                .text(TextRole.SECTION, "1 Introduction", "Minima are flat.").text(TextRole.SECTION, "2 Method", "We use SAM.")
                .text(TextRole.CAPTION, "Figure 1", "An engine.")
                .authors(new AuthorList(List.of(new Authorship(ada, 1, new Identifiers(List.of(identifier(IdentifierScheme.ORCID, "0000-0002-1825-0097")), List.of("ISNI 0000 0001 2103 4996")),
                        List.of(Affiliation.of("Analytical Engines Ltd, London"),
                                new Affiliation("University of Oslo", List.of(identifier(IdentifierScheme.ROR, "https://ror.org/01xtthb56")), List.of("grid.5510.1"))),
                        "Ada Lovelace*")), List.of(), AuthorList.Completeness.COMPLETE))
                .dates(List.of(PartialDate.of(LocalDate.of(2023, 4, 24))))
                .identifiers(List.of(identifier(IdentifierScheme.DOI, "doi:10.1000/FLAT<1>"), identifier(IdentifierScheme.ARXIV, "arXiv:2304.01234v2"),
                        identifier(IdentifierScheme.OPENREVIEW, "rJl-b3RcF7"), identifier(IdentifierScheme.ACL_ANTHOLOGY, "P19-1001")))
                .publication(new Publication(WorkType.JOURNAL_ARTICLE, "Journal of Engines", "Studies in Engines", "12", "3", "101–119", "Engine Press",
                        new Identifiers(List.of(identifier(IdentifierScheme.ISSN, "0378-5955")), List.of("ISSN 0378-5956"))))
                .references(List.of(new Reference("A. Turing. On computable numbers. 1936.", List.of(identifier(IdentifierScheme.DOI, "10.1112/plms/s2-42.1.230"))),
                        new Reference("C. Babbage. Passages. 1864.", "", "", "", List.of(), List.of("DOI 11.1/passages")), new Reference("", List.of(identifier(IdentifierScheme.ISBN, "0-306-40615-2")))))
                .links(List.of(new EntryLink(EntryLink.Relation.CODE, "https://github.com/ada/engine"),
                        new EntryLink(EntryLink.Relation.FULL_TEXT, "https://example.org/flat.pdf"),
                        new EntryLink(EntryLink.Relation.LANDING_PAGE, "https://example.org/flat"),
                        new EntryLink(EntryLink.Relation.OTHER, "https://example.org/talk")))
                .languages(List.of("en")).licence("https://creativecommons.org/licenses/by/4.0/").status(status)
                .otherIdentifiers(List.of("Lovelace/7")).citationKey("lovelace2023flat")
                .subjects(List.of(new Subject("Steam Engines", Subject.Vocabulary.OTHER, "", List.of("http://www.wikidata.org/entity/Q12760"))))
                .relations(List.of(new WorkRelation(WorkRelation.Kind.PREPRINT_OF,
                        new Reference("", "Flat Minima of Engines", "Lovelace", "2024", List.of(identifier(IdentifierScheme.DOI, "10.1000/flat.2"))))))
                .build();
    }

    private static Identifier identifier(IdentifierScheme scheme, String written) {
        return scheme.read(written).orElseThrow();
    }
}
