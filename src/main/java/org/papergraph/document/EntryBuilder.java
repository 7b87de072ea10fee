package org.papergraph.document;

import java.util.ArrayList;
import java.util.List;

/** Builds an {@link Entry}; what is not set is absent. */
public final class EntryBuilder {

    private final int number;
    private final int line;
    private final List<EntryText> texts = new ArrayList<>();
    private AuthorList authors = AuthorList.unstated();
    private List<PartialDate> dates = List.of();
    private String section = "";
    private String score = "";
    private boolean code;
    private List<Identifier> identifiers = List.of();
    private Publication publication = Publication.unstated();
    private List<Reference> references = List.of();
    private List<EntryLink> links = List.of();
    private List<String> languages = List.of();
    private String licence = "";
    private PublicationStatus status = PublicationStatus.UNSTATED;
    private List<String> otherIdentifiers = List.of();
    private List<Subject> subjects = List.of();
    private List<WorkRelation> relations = List.of();
    private String citationKey = "";
    private List<Extraction> extractions = List.of();

    EntryBuilder(int number, int line) {
        this.number = number;
        this.line = line;
    }

    /** A builder in which all is as in an entry. */
    public static EntryBuilder of(Entry entry) {
        return of(entry, entry.number(), entry.line());
    }

    /** A builder in which all is as in an entry, but for its place in the document. */
    public static EntryBuilder of(Entry entry, int number, int line) {
        EntryBuilder builder = new EntryBuilder(number, line)
                .authors(entry.authors()).dates(entry.dates()).section(entry.section()).score(entry.score()).code(entry.code())
                .identifiers(entry.identifiers()).publication(entry.publication()).references(entry.references()).links(entry.links())
                .languages(entry.languages()).licence(entry.licence()).status(entry.status())
                .otherIdentifiers(entry.otherIdentifiers()).subjects(entry.subjects()).relations(entry.relations()).citationKey(entry.citationKey())
                .extractions(entry.extractions());
        entry.texts().forEach(text -> builder.text(text.role(), text.heading(), text.value()));
        return builder;
    }

    public EntryBuilder title(String value) {
        return text(TextRole.TITLE, value);
    }

    public EntryBuilder abstractText(String value) {
        return text(TextRole.ABSTRACT, value);
    }

    /** Adds a text; a blank one is absent. */
    public EntryBuilder text(TextRole role, String value) {
        return text(role, "", value);
    }

    /** Adds a text under a heading; a blank text is absent. */
    public EntryBuilder text(TextRole role, String heading, String value) {
        if (!value.isBlank()) {
            texts.add(new EntryText(role, heading, value));
        }
        return this;
    }

    public EntryBuilder authors(AuthorList list) {
        authors = list;
        return this;
    }

    public EntryBuilder dates(List<PartialDate> values) {
        dates = values;
        return this;
    }

    public EntryBuilder section(String asWritten) {
        section = asWritten;
        return this;
    }

    public EntryBuilder score(String decimal) {
        score = decimal;
        return this;
    }

    public EntryBuilder code(boolean stated) {
        code = stated;
        return this;
    }

    public EntryBuilder identifiers(List<Identifier> values) {
        identifiers = values;
        return this;
    }

    /** Sets those that are read and those that no scheme reads. */
    public EntryBuilder identifiers(Identifiers values) {
        return identifiers(values.known()).otherIdentifiers(values.others());
    }

    public EntryBuilder publication(Publication value) {
        publication = value;
        return this;
    }

    public EntryBuilder references(List<Reference> values) {
        references = values;
        return this;
    }

    public EntryBuilder links(List<EntryLink> values) {
        links = values;
        return this;
    }

    public EntryBuilder languages(List<String> tagsOrWords) {
        languages = tagsOrWords;
        return this;
    }

    public EntryBuilder licence(String iriOrWords) {
        licence = iriOrWords;
        return this;
    }

    public EntryBuilder status(PublicationStatus value) {
        status = value;
        return this;
    }

    public EntryBuilder otherIdentifiers(List<String> asWritten) {
        otherIdentifiers = asWritten;
        return this;
    }

    public EntryBuilder subjects(List<Subject> values) {
        subjects = values;
        return this;
    }

    public EntryBuilder relations(List<WorkRelation> values) {
        relations = values;
        return this;
    }

    public EntryBuilder citationKey(String key) {
        citationKey = key;
        return this;
    }

    public EntryBuilder extractions(List<Extraction> values) {
        extractions = values;
        return this;
    }

    public Entry build() {
        return new Entry(number, line, texts, authors, dates, section, score, code, identifiers, publication, references, links,
                languages, licence, status, otherIdentifiers, subjects, relations, citationKey, extractions);
    }
}
