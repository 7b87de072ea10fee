package org.papergraph.reader.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordMapper;

/** The papers of a page: the one that it is about, else those that it lists. */
final class PagePapers {

    /** The attribute of an element that tells the line of the document where it begins. */
    static final String LINE = "data-line";

    private PagePapers() {
    }

    static List<BibliographicRecord> of(Document page) {
        Optional<BibliographicRecord> own = new MetaTags(page).paper();
        if (own.isPresent()) {
            return List.of(own.get());
        }
        List<BibliographicRecord> spans = page.select("span.Z3988[title]").stream().map(CoinsSpan::record).toList();
        return spans.isEmpty() ? ReadingList.of(page) : spans;
    }

    /** True if a page, of which this is the beginning, has papers. */
    static boolean areIn(Document page) {
        return new MetaTags(page).paper().isPresent() || !page.select("span.Z3988[title]").isEmpty() || ReadingList.isIn(page);
    }

    /** @param isCut true if it was said that the page ends within a paper */
    static void map(List<BibliographicRecord> records, boolean isCut, String source, Consumer<Item> sink) {
        int number = 0;
        for (BibliographicRecord record : records) {
            number += new RecordMapper(record, source).map(number + 1, sink) ? 1 : 0;
        }
        if (records.isEmpty() && !isCut) {
            sink.accept(new Problem(source, 0, "the page lists no papers that can be told; a paper of a list has a title and a link, or an identifier"));
        }
    }

    static int line(Element element) {
        String written = element.attr(LINE);
        return written.isEmpty() ? Math.max(0, element.sourceRange().start().lineNumber()) : Integer.parseInt(written);
    }
}
