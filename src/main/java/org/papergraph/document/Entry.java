package org.papergraph.document;

import java.util.List;

/**
 * The statements of one document about one paper. What the document does not give is absent: no text in that role, an empty string or
 * list, {@code unstated}.
 *
 * @param number place in the document, from 1
 * @param line first line of the entry, from 1
 * @param texts in the order of the document, at most one title, and a title or an abstract among them unless there is an identifier
 * @param dates the date of the paper, or none
 * @param section the subject section as written, such as {@code LG}
 * @param score the source's own score for the entry as a decimal, such as {@code 99.6}
 * @param code true if the source says that there is code
 * @param references in the order of the list of references
 * @param languages as BCP 47 tags, such as {@code en} or {@code pt-BR}, or the words of the document where they name no language that is known
 * @param licence IRI, or the words of the document
 * @param otherIdentifiers texts that the document gives for identifiers of the paper and that no scheme reads, as in {@link Identifiers}
 * @param relations to other works, without citations
 * @param extractions the parts that were extracted from typeset pages; none where a record states all
 * @param citationKey by which the document's owner cites the paper, such as {@code mahmoud2023sieve}
 */
public record Entry(
        int number,
        int line,
        List<EntryText> texts,
        AuthorList authors,
        List<PartialDate> dates,
        String section,
        String score,
        boolean code,
        List<Identifier> identifiers,
        Publication publication,
        List<Reference> references,
        List<EntryLink> links,
        List<String> languages,
        String licence,
        PublicationStatus status,
        List<String> otherIdentifiers,
        List<Subject> subjects,
        List<WorkRelation> relations,
        String citationKey,
        List<Extraction> extractions)
        implements Item {

    public Entry {
        texts = List.copyOf(texts);
        dates = List.copyOf(dates);
        identifiers = List.copyOf(identifiers);
        references = List.copyOf(references);
        links = List.copyOf(links);
        languages = List.copyOf(languages);
        otherIdentifiers = List.copyOf(otherIdentifiers);
        subjects = List.copyOf(subjects);
        relations = List.copyOf(relations);
        extractions = List.copyOf(extractions);
        if (identifiers.isEmpty() && texts.stream().noneMatch(text -> text.role() == TextRole.TITLE || text.role() == TextRole.ABSTRACT)) {
            throw new IllegalArgumentException("an entry needs a title, an abstract or an identifier");
        }
        if (texts.stream().filter(text -> text.role() == TextRole.TITLE).count() > 1) {
            throw new IllegalArgumentException("an entry has at most one title");
        }
    }

    /** An entry of which only the texts are known; an empty one is absent. */
    public static Entry ofTexts(int number, int line, String title, String abstractText) {
        return builder(number, line).title(title).abstractText(abstractText).build();
    }

    /** A builder of an entry in which all is absent. */
    public static EntryBuilder builder(int number, int line) {
        return new EntryBuilder(number, line);
    }

    /** The title; empty where there is none. */
    public String title() {
        return first(TextRole.TITLE);
    }

    /** The first abstract; empty where there is none. */
    public String abstractText() {
        return first(TextRole.ABSTRACT);
    }

    public boolean hasTitle() {
        return !title().isEmpty();
    }

    public boolean hasAbstract() {
        return !abstractText().isEmpty();
    }

    /** The texts in one role, in the order of the document. */
    public List<EntryText> texts(TextRole role) {
        return texts.stream().filter(text -> text.role() == role).toList();
    }

    private String first(TextRole role) {
        return texts.stream().filter(text -> text.role() == role).map(EntryText::value).findFirst().orElse("");
    }
}
