package org.papergraph.reader.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.WrittenAuthors;

/** A row of Retraction Watch as the record of the paper, with its status and the notice about it. */
final class RetractionRow {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");
    private static final Pattern SECTION = Pattern.compile("^\\([A-Z/]+\\)\\s*");

    private final TableRow row;
    private final List<String> header;

    RetractionRow(TableRow row, List<String> header) {
        this.row = row;
        this.header = header;
    }

    BibliographicRecord record() {
        BibliographicRecord record = new BibliographicRecord(row.line());
        add(record, RecordField.TITLE, Stream.of(text("Title")));
        WrittenAuthors.of(text("Author"), ";").authors().forEach(record::add);
        add(record, RecordField.AFFILIATION, listed("Institution"));
        add(record, RecordField.VENUE, Stream.of(text("Journal")));
        add(record, RecordField.PUBLISHER, Stream.of(text("Publisher")));
        add(record, RecordField.SUBJECT, listed("Subject").map(subject -> SECTION.matcher(subject).replaceFirst("")));
        add(record, RecordField.TYPE, listed("ArticleType"));
        add(record, RecordField.DATE, Stream.of(date("OriginalPaperDate")));
        add(record, RecordField.DOI, identifier("OriginalPaperDOI"));
        add(record, RecordField.PUBMED, identifier("OriginalPaperPubMedID"));
        nature().ifPresent(nature -> {
            record.state(nature.status);
            record.add(new WorkRelation(nature.relation, notice(nature)));
        });
        return record;
    }

    /** What a notice does to the paper. */
    private enum Nature {
        RETRACTION("retraction", PublicationStatus.RETRACTED, WorkRelation.Kind.RETRACTED_BY),
        CORRECTION("correction", PublicationStatus.CORRECTED, WorkRelation.Kind.CORRECTED_BY),
        CONCERN("expression of concern", PublicationStatus.DOUBTED, WorkRelation.Kind.CONCERN_EXPRESSED_BY),
        REINSTATEMENT("reinstatement", PublicationStatus.UNSTATED, WorkRelation.Kind.REINSTATED_BY);

        private final String label;
        private final PublicationStatus status;
        private final WorkRelation.Kind relation;

        Nature(String label, PublicationStatus status, WorkRelation.Kind relation) {
            this.label = label;
            this.status = status;
            this.relation = relation;
        }
    }

    private Optional<Nature> nature() {
        String written = text("RetractionNature").toLowerCase(Locale.ROOT);
        return Stream.of(Nature.values()).filter(nature -> written.equals(nature.label)).findFirst();
    }

    /** The notice, by its date and reasons, and by its identifiers where it has others than the paper. */
    private Reference notice(Nature nature) {
        String date = date("RetractionDate");
        String reasons = Stream.of(text("Reason").split(";")).map(reason -> reason.strip().replaceFirst("^\\+", "")).filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining("; "));
        String written = text("RetractionNature") + (date.isEmpty() ? "" : " of " + date) + (reasons.isEmpty() ? "" : ": " + reasons);
        Identifiers ids = Stream.concat(
                identifier("RetractionDOI").filter(doi -> !doi.equalsIgnoreCase(text("OriginalPaperDOI"))).map(doi -> Identifiers.read(IdentifierScheme.DOI, doi)),
                identifier("RetractionPubMedID").filter(id -> !id.equals(text("OriginalPaperPubMedID"))).map(id -> Identifiers.read(IdentifierScheme.PUBMED, id)))
                .collect(Identifiers.together());
        return new Reference(written, "", "", date.isEmpty() ? "" : date.substring(0, 4), ids.known(), ids.others());
    }

    private void add(BibliographicRecord record, RecordField field, Stream<String> texts) {
        texts.forEach(text -> record.addMarked(field, text, row.line()));
    }

    private String text(String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= row.cells().size() ? "" : CellText.of(row.cells().get(at));
    }

    private Stream<String> listed(String column) {
        return CellText.values(text(column)).stream();
    }

    /** The identifier, unless it is given as 0. */
    private Stream<String> identifier(String column) {
        return Stream.of(text(column)).filter(value -> !value.isEmpty() && !value.equals("0"));
    }

    /** A date in the American order, month first, as {@code 2024-07-31}. */
    private String date(String column) {
        Matcher date = DATE.matcher(text(column));
        return date.matches() ? "%s-%02d-%02d".formatted(date.group(3), Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2))) : "";
    }
}
