package org.papergraph.citation;

import java.util.List;
import org.papergraph.citation.Citation.Contributor;
import org.papergraph.document.Publication.WorkType;

/** Citations to write. */
final class Citations {

    static final String HOSTILE =
            "</script><img src=x onerror=\"alert('1')\"> & 100% of $\\alpha_1$-nets, C#_x ~ 2^n 🙂 שלום {";

    private Citations() {}

    static Citation of(String title, String date, boolean complete, Contributor... authors) {
        return of(title, date, complete, new Venue("arXiv cs.LG", Venue.Kind.PREPRINT_SERVER), authors);
    }

    static Citation of(String title, String date, boolean complete, Venue venue, Contributor... authors) {
        return of(title, date, complete, venue, Imprint.UNKNOWN, authors);
    }

    static Citation of(String title, String date, boolean complete, Venue venue, Imprint imprint, Contributor... authors) {
        Access access = new Access(List.of(), "", List.of(), List.of("https://github.com/acme/sam_finetune"), "");
        return of(WorkType.UNSTATED, title, date, complete, venue, imprint, access, authors);
    }

    static Citation of(
            WorkType type, String title, String date, boolean complete, Venue venue, Imprint imprint, Access access, Contributor... authors) {
        return new Citation(
                "http://localhost:3030/id/paper/a-title-0f3a",
                "a-title-0f3a",
                type,
                title,
                List.of(authors),
                complete,
                Issued.of(date),
                venue,
                imprint,
                access,
                new Synopsis("First line.\nSecond line with 5% & more.", List.of(), ""),
                false);
    }
}
