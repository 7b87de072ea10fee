package org.papergraph.reader.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.papergraph.document.Affiliation;
import org.papergraph.document.AuthorList;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.PersonName;
import org.papergraph.document.Problem;
import org.papergraph.reader.author.AuthorLine;
import org.papergraph.reader.bibliography.BibliographicRecord.FieldValue;

/** Makes the author list of a bibliographic record, with the affiliations and identifiers of each author. */
final class AuthorListMapper {

    private static final String ORCID = IdentifierScheme.ORCID.label() + " ";

    private final BibliographicRecord record;
    private final String source;
    private final RecordField names;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Authorship> authorships = new ArrayList<>();
    private final Set<String> affiliations = new LinkedHashSet<>();
    /** The authors whom the last value of a field of names added. */
    private int added;
    private boolean incomplete;

    AuthorListMapper(BibliographicRecord record, String source) {
        this.record = record;
        this.source = source;
        this.names = nameField(record);
    }

    /** The authors in the order of the record; a value is one name, or a list of names parted by semicolons. */
    AuthorList authors() {
        record.values().stream().filter(value -> !value.text().isEmpty()).forEach(this::add);
        record.authors().forEach(author -> authorships.add(author.at(authorships.size() + 1)));
        AuthorDetails details = new AuthorDetails(authorships);
        record.values(RecordField.AFFILIATION).map(FieldValue::text).filter(text -> !details.affiliate(text)).forEach(affiliations::add);
        record.values(RecordField.NAMED_IDENTIFIER).forEach(value -> details.identify(value.text())
                .forEach(stranger -> problems.add(new Problem(source, value.line(), "'" + stranger + "' names no author of the record and is left out"))));
        record.values(RecordField.ORCIDS).filter(value -> !details.identifyInOrder(value.text()))
                .forEach(value -> problems.add(new Problem(source, value.line(), "'" + value.text() + "' are not as many ORCIDs as authors and are left out")));
        authorships.forEach(author -> author.otherIdentifiers().stream().filter(text -> text.startsWith(ORCID)).forEach(text ->
                problems.add(new Problem(source, record.line(), "'" + text.substring(ORCID.length()) + "' is no ORCID and is kept as a text"))));
        boolean omits = incomplete || record.authorsAreIncomplete() || record.texts(RecordField.NOTE).stream().anyMatch(note -> note.contains(AuthorList.MORE_AUTHORS));
        return new AuthorList(authorships, List.copyOf(affiliations),
                authorships.isEmpty() ? Completeness.UNSTATED : omits ? Completeness.INCOMPLETE : Completeness.COMPLETE);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The field of the names: full ones, else short ones, else the editors of a work without authors. */
    private static RecordField nameField(BibliographicRecord record) {
        return Stream.of(RecordField.FULL_AUTHOR, RecordField.AUTHOR).filter(field -> record.values(field).findAny().isPresent()).findFirst()
                .orElse(record.authors().isEmpty() && record.values(RecordField.GROUP_AUTHOR).findAny().isEmpty() ? RecordField.EDITOR : RecordField.AUTHOR);
    }

    private void add(FieldValue value) {
        if (value.field() == RecordField.GROUP_AUTHOR) {
            authorships.add(new Authorship(new PersonName(value.text(), PersonName.Kind.ORGANIZATION), authorships.size() + 1));
            added = 1;
        } else if (value.field() == names) {
            addNames(value);
        } else {
            switch (value.field()) {
                case EDITOR -> added = 0;
                case AUTHOR_IDENTIFIER -> tell(author -> author.with(IdentifierForm.of(value.text())));
                case AUTHOR_AFFILIATION -> {
                    if (added == 0) {
                        affiliations.add(value.text());
                    }
                    tell(author -> author.with(Affiliation.of(value.text())));
                }
                default -> { }
            }
        }
    }

    private void addNames(FieldValue value) {
        AuthorLine line = AuthorLine.of(NameOrder.spoken(value.text()));
        line.problems().forEach(reason -> problems.add(new Problem(source, value.line(), reason)));
        line.list().authorships().forEach(author -> authorships.add(author.at(authorships.size() + 1)));
        added = line.list().authorships().size();
        incomplete |= line.list().completeness() == Completeness.INCOMPLETE;
    }

    /** Changes the authors of the value before. */
    private void tell(UnaryOperator<Authorship> change) {
        authorships.subList(authorships.size() - added, authorships.size()).replaceAll(change);
    }
}
