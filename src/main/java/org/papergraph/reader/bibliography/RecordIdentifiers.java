package org.papergraph.reader.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.BibliographicRecord.FieldValue;

/** The identifiers of a record: those that it names, those that its addresses are, and those of preprints in the name of the venue or in a remark. */
final class RecordIdentifiers {

    private static final Pattern BEHIND_NUMBER = Pattern.compile("\\s*[(\\[].*$");
    private static final String ARXIV_DOI = "10.48550/arxiv.";
    private static final Pattern ARXIV = Pattern.compile("(?i)\\b(?:arxiv(?:\\.org/(?:abs|pdf)/|[: ]\\s*)|^(?:corr[, ]+)?abs/)(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?");
    private static final Pattern LABELLED = Pattern.compile("(?i)\\b(?:doi(?:\\.org/|:\\s*)(10\\.\\d{4,9}/[^\\s,;]+))");

    private final BibliographicRecord record;
    private final String source;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> unread;
    private final List<Identifier> ofWork;

    RecordIdentifiers(BibliographicRecord record, String source) {
        this.record = record;
        this.source = source;
        this.unread = new LinkedHashSet<>(record.otherIdentifiers());
        this.ofWork = read();
    }

    /** Those of the work, each once. */
    List<Identifier> ofWork() {
        return ofWork;
    }

    /** Those of the journal or book. */
    List<Identifier> ofSerial() {
        return record.values(RecordField.SERIAL_NUMBER)
                .flatMap(value -> Stream.of(value.text().split("[;,]|\\s(?=\\d{4}-?\\d{3}[\\dXx]\\b)")))
                .map(text -> BEHIND_NUMBER.matcher(text.strip()).replaceFirst(""))
                .flatMap(text -> IdentifierScheme.ISSN.read(text).or(() -> IdentifierScheme.ISBN.read(text)).stream())
                .distinct()
                .toList();
    }

    /** The texts that the scheme which the record names does not read. */
    List<String> unread() {
        return List.copyOf(unread);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private List<Identifier> read() {
        Set<Identifier> identifiers = new LinkedHashSet<>(record.identifiers());
        read(RecordField.DOI, IdentifierScheme.DOI, identifiers);
        read(RecordField.PUBMED, IdentifierScheme.PUBMED, identifiers);
        read(RecordField.PMC, IdentifierScheme.PMC, identifiers);
        read(RecordField.ARXIV, IdentifierScheme.ARXIV, identifiers);
        Stream.of(RecordField.IDENTIFIER, RecordField.ADDRESS).flatMap(record::values).map(FieldValue::text)
                .map(text -> BEHIND_NUMBER.matcher(text).replaceFirst(""))
                .flatMap(RecordIdentifiers::ofAnyScheme)
                .forEach(identifiers::add);
        Stream.of(RecordField.VENUE, RecordField.OTHER_VENUE, RecordField.VOLUME, RecordField.NOTE).flatMap(record::values).map(FieldValue::text)
                .flatMap(RecordIdentifiers::within)
                .forEach(identifiers::add);
        List.copyOf(identifiers).forEach(identifier -> arxivOf(identifier).ifPresent(identifiers::add));
        Set<String> seen = new LinkedHashSet<>();
        return identifiers.stream().filter(identifier -> seen.add(identifier.iri())).toList();
    }

    private static Stream<Identifier> ofAnyScheme(String text) {
        return Stream.of(
                        Identifier.ofAddress(text).stream().filter(Identifier::namesWorkOrSerial),
                        text.startsWith("10.") ? IdentifierScheme.DOI.read(text).stream() : Stream.<Identifier>of(),
                        IdentifierScheme.WEB_OF_SCIENCE.read(text).stream(),
                        IdentifierScheme.SCOPUS.read(text).stream())
                .flatMap(each -> each);
    }

    /** The identifiers in a venue such as {@code arXiv preprint arXiv:1706.03762}, a volume of CoRR such as {@code abs/1706.03762}, or a remark. */
    private static Stream<Identifier> within(String text) {
        return Stream.concat(
                ARXIV.matcher(text).results().flatMap(found -> IdentifierScheme.ARXIV.read(found.group(1)).stream()),
                LABELLED.matcher(text).results().flatMap(found -> IdentifierScheme.DOI.read(found.group(1)).stream()));
    }

    /** The preprint that a DOI of arXiv names, such as {@code 10.48550/arXiv.2304.01234}. */
    private static Optional<Identifier> arxivOf(Identifier identifier) {
        return identifier.scheme() == IdentifierScheme.DOI && identifier.value().startsWith(ARXIV_DOI)
                ? IdentifierScheme.ARXIV.read(identifier.value().substring(ARXIV_DOI.length())) : Optional.empty();
    }

    private void read(RecordField field, IdentifierScheme scheme, Set<Identifier> identifiers) {
        record.values(field).forEach(value -> scheme.read(value.text()).ifPresentOrElse(identifiers::add, () -> {
            problems.add(new Problem(source, value.line(), "'" + value.text() + "' is no " + scheme.label() + " and is kept as a text"));
            unread.add(value.text());
        }));
    }
}
