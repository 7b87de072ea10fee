package org.papergraph.reader.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.reader.bibliography.RecordField;

/** The meaning of a column of a table of papers. */
public enum TableColumn {
    TITLE(RecordField.TITLE, Uses.ONE),
    SUBTITLE(RecordField.OTHER_TITLE, Uses.ONE),
    /** a title that is taken where there is no other */
    ORIGINAL_TITLE(RecordField.OTHER_TITLE, Uses.ONE),
    /** authors with whole given names, where a table gives them twice */
    FULL_AUTHORS(RecordField.FULL_AUTHOR, Uses.ONE),
    AUTHORS(RecordField.AUTHOR, Uses.ONE),
    GROUP_AUTHORS(RecordField.GROUP_AUTHOR, Uses.ALL),
    EDITORS(RecordField.EDITOR, Uses.ONE),
    /** one for each author, in their order, or each behind a name */
    ORCIDS(RecordField.IDENTIFIER, Uses.ONE),
    /** numbers in the Web of Science, each behind a name */
    RESEARCHER_IDS(RecordField.NAMED_IDENTIFIER, Uses.ONE),
    /** identifiers in OpenAlex, one for each author, in their order */
    AUTHOR_IDS(RecordField.IDENTIFIER, Uses.ONE),
    AFFILIATIONS(RecordField.AFFILIATION, Uses.ONE),
    /** affiliations each behind the name of an author */
    AUTHOR_AFFILIATIONS(RecordField.AFFILIATION, Uses.ONE),
    ABSTRACT(RecordField.ABSTRACT, Uses.ONE),
    KEYWORDS(RecordField.KEYWORDS, Uses.ALL),
    /** terms of a vocabulary */
    SUBJECTS(RecordField.SUBJECT, Uses.ALL),
    /** Medical Subject Headings */
    MESH(RecordField.SUBJECT, Uses.ALL),
    /** topics of OpenAlex */
    TOPICS(RecordField.SUBJECT, Uses.ONE),
    /** identifiers of the topics, in their order */
    TOPIC_IDS(RecordField.SUBJECT, Uses.ONE),
    /** collections under which the owner keeps a paper */
    COLLECTIONS(RecordField.COLLECTION, Uses.ALL),
    DATE(RecordField.DATE, Uses.ONE),
    YEAR(RecordField.YEAR, Uses.ONE),
    MONTH(RecordField.MONTH, Uses.ONE),
    DAY(RecordField.MONTH, Uses.ONE),
    VENUE(RecordField.VENUE, Uses.ONE),
    /** the book of a chapter, beside whose title that of the series may stand as the venue */
    BOOK_TITLE(RecordField.VENUE, Uses.ONE),
    SHORT_VENUE(RecordField.OTHER_VENUE, Uses.ONE),
    CONFERENCE(RecordField.OTHER_VENUE, Uses.ONE),
    SERIES(RecordField.SERIES, Uses.ONE),
    VOLUME(RecordField.VOLUME, Uses.ONE),
    ISSUE(RecordField.ISSUE, Uses.ONE),
    PAGES(RecordField.PAGES, Uses.ONE),
    FIRST_PAGE(RecordField.FIRST_PAGE, Uses.ONE),
    LAST_PAGE(RecordField.LAST_PAGE, Uses.ONE),
    ARTICLE_NUMBER(RecordField.ARTICLE_NUMBER, Uses.ONE),
    PUBLISHER(RecordField.PUBLISHER, Uses.ALL),
    DOI(RecordField.DOI, Uses.ONE),
    PMID(RecordField.PUBMED, Uses.ONE),
    PMCID(RecordField.PMC, Uses.ONE),
    ARXIV(RecordField.ARXIV, Uses.ONE),
    /** identifiers in schemes that their forms tell */
    IDENTIFIERS(RecordField.IDENTIFIER, Uses.ALL),
    /** a number in the corpus of Semantic Scholar */
    CORPUS_ID(RecordField.IDENTIFIER, Uses.ONE),
    /** identifiers as pairs of scheme and value, as Semantic Scholar has them */
    EXTERNAL_IDS(RecordField.IDENTIFIER, Uses.ONE),
    /** ISSN and ISBN */
    SERIAL_NUMBERS(RecordField.SERIAL_NUMBER, Uses.ALL),
    URL(RecordField.ADDRESS, Uses.ALL),
    PDF(RecordField.FULL_TEXT, Uses.ALL),
    CODE(RecordField.CODE, Uses.ONE),
    LANGUAGE(RecordField.LANGUAGE, Uses.ONE),
    LICENCE(RecordField.LICENCE, Uses.ONE),
    TYPE(RecordField.TYPE, Uses.ALL),
    REFERENCES(RecordField.REFERENCE, Uses.ONE),
    /** true where the paper is retracted */
    RETRACTED(RecordField.TYPE, Uses.ONE),
    CITATION_KEY(RecordField.CITATION_KEY, Uses.ONE),
    /** lines of a name, a colon and a value, as Zotero has them */
    EXTRA(RecordField.IDENTIFIER, Uses.ONE);

    private final RecordField field;
    private final Uses uses;

    TableColumn(RecordField field, Uses uses) {
        this.field = field;
        this.uses = uses;
    }

    /** The columns of one meaning that are read. */
    private enum Uses {
        /** the one with the name that is preferred */
        ONE,
        ALL
    }

    /** The name on the command line and in reports, such as {@code first-page}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TableColumn> ofLabel(String label) {
        return Stream.of(values()).filter(column -> column.label().equals(label.strip().toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The field of a record that a cell of the column goes to. */
    RecordField field() {
        return field;
    }

    boolean mayOccurOften() {
        return uses == Uses.ALL;
    }
}
