package org.papergraph.reader.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordField;

/** The papers that a page lists, in items, rows of tables and paragraphs, each under the headings before it. */
final class ReadingList {

    private static final String PARTS = "h1,h2,h3,h4,h5,h6,li,tr,p";
    private static final String LISTS = "li,tr";

    private final List<BibliographicRecord> papers = new ArrayList<>();
    private final TreeMap<Integer, String> headings = new TreeMap<>();

    private boolean isLinked;

    private ReadingList() {
    }

    /** The papers; none where no item has a link to a paper. */
    static List<BibliographicRecord> of(Document page) {
        ReadingList list = new ReadingList();
        page.body().select(PARTS).forEach(list::take);
        return list.isLinked ? list.papers : List.of();
    }

    /** True if the page lists a paper with a link. */
    static boolean isIn(Document page) {
        ReadingList list = new ReadingList();
        for (Element part : page.body().select(PARTS)) {
            list.take(part);
            if (list.isLinked) {
                return true;
            }
        }
        return false;
    }

    private void take(Element part) {
        if (part.normalName().startsWith("h")) {
            int level = part.normalName().charAt(1) - '0';
            headings.tailMap(level).clear();
            headings.put(level, part.text().strip());
        } else if (!part.normalName().equals("p") || part.closest(LISTS) == null) {
            paper(part).ifPresent(papers::add);
        }
    }

    private Optional<BibliographicRecord> paper(Element part) {
        Element own = part.clone();
        own.select("ul,ol,table,script,style").remove();
        Optional<ListedPaper> paper = part.normalName().equals("tr") ? ListedPaper.ofRow(own, header(part)) : ListedPaper.of(own, part.normalName().equals("p"));
        isLinked |= paper.filter(ListedPaper::isLinked).isPresent();
        return paper.map(listed -> {
            BibliographicRecord record = listed.record(PagePapers.line(part));
            headings.forEach((level, heading) -> {
                if (level > 1 && !heading.isEmpty()) {
                    record.addMarked(RecordField.COLLECTION, heading, PagePapers.line(part));
                }
            });
            return record;
        });
    }

    /** The names of the columns of a row's table. */
    private static List<String> header(Element row) {
        Element table = row.closest("table");
        return table == null ? List.of() : Optional.ofNullable(table.selectFirst("tr")).stream().flatMap(first -> first.select("th").stream()).map(Element::text).toList();
    }
}
