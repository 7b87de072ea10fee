package org.papergraph.reader.bibliography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.EntryText;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject;
import org.papergraph.document.WorkRelation;

/**
 * A record of a list of literature, in the order of the document: the values of its fields as texts and, where the format tells their parts,
 * authors, identifiers, references, relations and subjects as what they are.
 */
public final class BibliographicRecord {

    /** Words that a value may have which is no sentence, such as a name or a place. */
    private static final int WORDS_OF_A_LABEL = 5;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。)\\]\"”’'»]$");

    private static final Set<RecordField> DATES = EnumSet.of(RecordField.DATE, RecordField.YEAR, RecordField.MONTH);

    private final int line;
    private final List<FieldValue> values = new ArrayList<>();
    private final List<RecordAuthor> authors = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<WorkRelation> relations = new LinkedHashSet<>();
    private final Set<Subject> subjects = new LinkedHashSet<>();
    private final List<EntryText> passages = new ArrayList<>();
    private Identifiers identifiers = Identifiers.none();
    private PublicationStatus status = PublicationStatus.UNSTATED;
    private boolean authorsIncomplete;

    /** @param line of the document, from 1, where the record begins */
    public BibliographicRecord(int line) {
        this.line = line;
    }

    /** A value as the document writes it, on which line it begins. */
    record FieldValue(RecordField field, String text, int line) {

        FieldValue {
            text = text.strip().replaceAll("\\s+", " ");
        }
    }

    public int line() {
        return line;
    }

    public void add(RecordField field, String text, int at) {
        values.add(new FieldValue(field, text, at));
    }

    /** Adds a text that may hold markup of HTML, JATS or MathML; a blank one is left out. */
    public void addMarked(RecordField field, String markup, int at) {
        String text = InlineMarkup.removed(markup);
        if (!text.isBlank()) {
            add(field, text, at);
        }
    }

    public void add(RecordAuthor author) {
        authors.add(author);
    }

    /** Notes that the record names fewer authors than the work has. */
    public void omitsAuthors() {
        authorsIncomplete = true;
    }

    /** Adds an identifier of the work; a text that the scheme does not read is kept as a text. */
    public void identify(IdentifierScheme scheme, String text) {
        identify(IdentifierForm.of(scheme, text));
    }

    /** Adds an identifier of the work in a scheme that its form tells; a text that is none is kept as a text. */
    public void identify(String text) {
        identify(IdentifierForm.of(text));
    }

    /** Adds identifiers of the work. */
    public void identify(Identifiers read) {
        identifiers = identifiers.and(read);
    }

    public void add(Reference reference) {
        references.add(reference);
    }

    public void add(WorkRelation relation) {
        relations.add(relation);
    }

    public void add(Subject subject) {
        subjects.add(subject);
    }

    /** Adds a text of the body, such as a section or a caption. */
    public void add(EntryText passage) {
        passages.add(passage);
    }

    /** Sets the status unless a graver one is set. */
    public void state(PublicationStatus stated) {
        status = stated.compareTo(status) > 0 ? stated : status;
    }

    /** True if there is a value that tells when the work was published. */
    boolean isDated() {
        return values.stream().anyMatch(value -> DATES.contains(value.field()) && !value.text().isEmpty());
    }

    /** True if the last value is a text of several words that ends within a sentence, or is empty. */
    boolean breaksOff() {
        String text = values.isEmpty() ? "" : values.get(values.size() - 1).text();
        return text.isEmpty() || text.split(" ").length > WORDS_OF_A_LABEL && !SENTENCE_END.matcher(text).find();
    }

    List<RecordAuthor> authors() {
        return List.copyOf(authors);
    }

    boolean authorsAreIncomplete() {
        return authorsIncomplete;
    }

    Identifiers identifiers() {
        return identifiers;
    }

    List<Reference> references() {
        return List.copyOf(references);
    }

    List<WorkRelation> relations() {
        return List.copyOf(relations);
    }

    List<Subject> subjects() {
        return List.copyOf(subjects);
    }

    /** The texts of the body, in the order of the document. */
    List<EntryText> passages() {
        return List.copyOf(passages);
    }

    PublicationStatus status() {
        return status;
    }

    /** Adds text to the last value. */
    public void extend(String text) {
        FieldValue last = values.remove(values.size() - 1);
        values.add(new FieldValue(last.field(), last.text() + " " + text, last.line()));
    }

    public boolean isEmpty() {
        return values.isEmpty() && authors.isEmpty() && identifiers.known().isEmpty() && references.isEmpty();
    }

    List<FieldValue> values() {
        return List.copyOf(values);
    }

    /** The values of a field that are not empty. */
    Stream<FieldValue> values(RecordField field) {
        return values.stream().filter(value -> value.field() == field && !value.text().isEmpty());
    }

    /** The texts of the first of some fields that the record has. */
    List<String> texts(RecordField... fields) {
        return Stream.of(fields)
                .map(field -> values(field).map(FieldValue::text).toList())
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The first text of the first of some fields that the record has; empty where it has none. */
    String text(RecordField... fields) {
        return texts(fields).stream().findFirst().orElse("");
    }
}
