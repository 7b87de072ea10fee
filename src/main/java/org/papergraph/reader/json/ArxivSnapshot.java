package org.papergraph.reader.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.reader.bibliography.ArxivPreprint;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.Latex;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;

/**
 * Preprints in the snapshot of arXiv's metadata, one a line, or no more of them than number, title and abstract. Letters in LaTeX are spelled out, formulas stay. The date is that of the first
 * version.
 *
 * @see <a href="https://www.kaggle.com/datasets/Cornell-University/arxiv">The snapshot</a>
 */
final class ArxivSnapshot implements JsonFormat {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public boolean open(String key, boolean array, boolean first) {
        return false;
    }

    @Override
    public boolean recognises(JsonFields preprint) {
        boolean versions = preprint.items("versions").stream().anyMatch(version -> version.has("version"));
        return preprint.at("authors_parsed").isArray() || preprint.has("id") && preprint.has("categories")
                && (versions || preprint.hasAnyKey("submitter", "journal-ref", "report-no")) || isExtract(preprint);
    }

    /** True for what remains of a preprint where only its texts were kept. */
    private static boolean isExtract(JsonFields preprint) {
        return preprint.has("title") && preprint.has("abstract") && IdentifierScheme.ARXIV.read(preprint.text("id")).isPresent();
    }

    @Override
    public BibliographicRecord read(JsonFields preprint, JsonFields around, int line) {
        JsonRecord record = new JsonRecord(preprint, line).put(RecordField.TYPE, "preprint").put(RecordField.TITLE, spelled(preprint.text("title")))
                .put(RecordField.ABSTRACT, spelled(preprint.text("abstract"))).text(RecordField.ARXIV, "id").put(RecordField.VENUE, "arXiv")
                .put(RecordField.DATE, date(preprint)).text(RecordField.LICENCE, "license");
        preprint.texts("doi").stream().flatMap(BLANKS::splitAsStream).forEach(doi -> record.put(RecordField.DOI, doi));
        addAuthors(preprint, record.record());
        ArxivPreprint.classify(record.record(), preprint.texts("categories"));
        ArxivPreprint.publish(record.record(), preprint.text("journal-ref", "journal_ref"));
        ArxivPreprint.withdraw(record.record(), spelled(preprint.text("comments")), spelled(preprint.text("abstract")));
        return record.record();
    }

    private static String spelled(String latex) {
        return ArxivPreprint.spelled(latex);
    }

    private static String date(JsonFields preprint) {
        return preprint.items("versions").stream().map(version -> version.text("created")).filter(text -> !text.isBlank()).findFirst()
                .orElseGet(() -> preprint.text("update_date"));
    }

    /** The authors in the parts that arXiv parsed, or else as they were written. */
    private static void addAuthors(JsonFields preprint, BibliographicRecord record) {
        List<JsonFields> parsed = preprint.items("authors_parsed");
        parsed.forEach(name -> author(name).ifPresent(record::add));
        if (parsed.isEmpty()) {
            record.add(RecordField.AUTHOR, Latex.text(preprint.text("authors")), record.line());
        }
    }

    private static Optional<RecordAuthor> author(JsonFields parts) {
        List<String> names = parts.items().isEmpty() ? List.of() : Stream.of(0, 1, 2).map(at -> Latex.text(parts.element(at))).toList();
        if (names.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        List<String> affiliations = Stream.iterate(3, at -> at < parts.size(), at -> at + 1).map(at -> Latex.text(parts.element(at))).toList();
        RecordAuthor author = names.get(1).isBlank() ? RecordAuthor.named(names.get(0)) : RecordAuthor.person(names.get(1), names.get(0), names.get(2));
        return Optional.of(author.affiliatedWith(affiliations));
    }
}
