package org.papergraph.reader.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.Problem;
import org.papergraph.document.identifier.IdentifiersInText;
import org.papergraph.document.identifier.PreprintServers;
import org.papergraph.reader.bibliography.BibliographicRecord.FieldValue;

/** The identifiers of a record: those that it names, those that its addresses are, and those of preprints in the name of the venue or in a remark. */
final class RecordIdentifiers {

    private static final Pattern BEHIND_NUMBER = Pattern.compile("\\s+[(\\[].*$");
    /** The scheme that MEDLINE names behind an identifier. */
    private static final Pattern LABEL = Pattern.compile("(?<text>.*\\S)\\s+\\[(?<scheme>\\w+)]");
    private static final Pattern SERIAL_NUMBERS_END = Pattern.compile("[;,]|\\s(?=\\d{4}-?\\d{3}[\\dXx]\\b)|\\s(?=97[89][\\d -]{10})");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]?");
    private static final Pattern NO_DIGIT = Pattern.compile("[^\\dXx]");
    private static final int DIGITS_OF_ISBN = 10;

    private final BibliographicRecord record;
    private final String source;
    private final List<Problem> problems = new ArrayList<>();
    private final Identifiers ofWork;

    RecordIdentifiers(BibliographicRecord record, String source) {
        this.record = record;
        this.source = source;
        this.ofWork = read();
    }

    /** Those of the work, each known one once. */
    Identifiers ofWork() {
        return ofWork;
    }

    /** Those of the journal or book. */
    Identifiers ofSerial() {
        return record.values(RecordField.SERIAL_NUMBER)
                .flatMap(value -> SERIAL_NUMBERS_END.splitAsStream(value.text())
                        .map(text -> BRACKETS.matcher(text).replaceAll(" ").strip())
                        .filter(text -> text.chars().anyMatch(Character::isDigit))
                        .map(text -> serialNumber(text, value.line())))
                .collect(Identifiers.together());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private Identifiers read() {
        Identifiers all = Stream.of(
                        Stream.of(record.identifiers()),
                        read(RecordField.DOI, IdentifierScheme.DOI),
                        read(RecordField.PUBMED, IdentifierScheme.PUBMED),
                        read(RecordField.PMC, IdentifierScheme.PMC),
                        read(RecordField.ARXIV, IdentifierScheme.ARXIV),
                        texts(RecordField.IDENTIFIER).map(RecordIdentifiers::named),
                        texts(RecordField.ADDRESS).map(RecordIdentifiers::ofAnyScheme),
                        texts(RecordField.VENUE, RecordField.OTHER_VENUE, RecordField.VOLUME, RecordField.NOTE).map(RecordIdentifiers::within))
                .flatMap(each -> each).collect(Identifiers.together());
        Set<String> seen = new LinkedHashSet<>();
        return new Identifiers(Stream.concat(all.known().stream(), all.known().stream().flatMap(each -> PreprintServers.arxiv(each).stream()))
                .filter(identifier -> seen.add(identifier.iri())).toList(), all.others());
    }

    private Stream<String> texts(RecordField... fields) {
        return Stream.of(fields).flatMap(record::values).map(FieldValue::text);
    }

    /** An identifier with the name of its scheme behind it, or one in a scheme that its form tells; numbers of records in databases are none. */
    private static Identifiers named(String text) {
        Matcher labelled = LABEL.matcher(text);
        return labelled.matches() ? IdentifierForm.ofScheme(labelled.group("scheme"), labelled.group("text")) : ofAnyScheme(text);
    }

    private static Identifiers ofAnyScheme(String written) {
        String text = BEHIND_NUMBER.matcher(written).replaceFirst("");
        return Identifiers.of(Stream.of(
                        Identifier.ofAddress(text).stream().filter(Identifier::namesWorkOrSerial),
                        text.startsWith("10.") ? IdentifierScheme.DOI.read(text).stream() : Stream.<Identifier>of(),
                        IdentifierScheme.WEB_OF_SCIENCE.read(text).stream(),
                        IdentifierScheme.SCOPUS.read(text).stream())
                .flatMap(each -> each).toList());
    }

    /** The identifiers in a venue such as {@code arXiv preprint arXiv:1706.03762}, a volume of CoRR such as {@code abs/1706.03762}, or a remark. */
    private static Identifiers within(String text) {
        return Identifiers.of(Stream.concat(IdentifiersInText.arxiv(text), IdentifiersInText.labelledDois(text)).toList());
    }

    private Identifiers serialNumber(String text, int line) {
        boolean isBook = NO_DIGIT.matcher(text).replaceAll("").length() >= DIGITS_OF_ISBN;
        IdentifierScheme scheme = isBook ? IdentifierScheme.ISBN : IdentifierScheme.ISSN;
        Identifiers read = IdentifierScheme.ISSN.read(text).map(each -> Identifiers.of(List.of(each))).orElseGet(() -> Identifiers.read(scheme, text));
        complain(read, text, scheme, line);
        return read;
    }

    private void complain(Identifiers read, String text, IdentifierScheme scheme, int line) {
        if (!read.others().isEmpty()) {
            problems.add(new Problem(source, line, "'" + text + "' is no " + scheme.label() + " and is kept as a text"));
        }
    }

    private Stream<Identifiers> read(RecordField field, IdentifierScheme scheme) {
        return record.values(field).map(value -> {
            Identifiers read = IdentifierForm.of(scheme, value.text());
            complain(read, value.text(), scheme, value.line());
            return read;
        });
    }
}
