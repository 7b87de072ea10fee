package org.papergraph.citation;

import java.util.List;
import org.papergraph.citation.Citation.Contributor;

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
        return new Citation(
                "http://localhost:3030/id/paper/a-title-0f3a",
                "a-title-0f3a",
                title,
                List.of(authors),
                complete,
                Issued.of(date),
                venue,
                imprint,
                List.of("https://github.com/acme/sam_finetune"),
                "First line.\nSecond line with 5% & more.");
    }
}
