package org.papergraph.reader.bibliography;

/** A field of a bibliographic record, whatever a format calls it. Where two give the same, the one that stands first here is taken. */
public enum RecordField {
    /** type of work, in the words of the format */
    TYPE,
    TITLE,
    /** a title that is taken if there is no other, such as a short one or the original of a translated one */
    OTHER_TITLE,
    /** an author with the full given name, where a format gives authors twice */
    FULL_AUTHOR,
    AUTHOR,
    /** a collective author */
    GROUP_AUTHOR,
    /** an editor, who stands for the authors of a work that has none */
    EDITOR,
    /** institutions of all authors, or of those whose names stand before them */
    AFFILIATION,
    /** institution of the author that precedes it */
    AUTHOR_AFFILIATION,
    /** identifier of the author that precedes it, in a scheme that its form tells */
    AUTHOR_IDENTIFIER,
    /** identifiers of authors, each behind the name and a slash */
    NAMED_IDENTIFIER,
    /** ORCIDs of all authors, in their order */
    ORCIDS,
    ABSTRACT,
    KEYWORDS,
    DATE,
    /** month or day and month, to be read with the year */
    MONTH,
    YEAR,
    VENUE,
    /** the proceedings of a conference paper, where the venue may be the conference */
    PROCEEDINGS,
    /** series of books or proceedings */
    SERIES,
    /** an abbreviated or less specific name of the venue */
    OTHER_VENUE,
    VOLUME,
    ISSUE,
    PAGES,
    FIRST_PAGE,
    LAST_PAGE,
    ARTICLE_NUMBER,
    PUBLISHER,
    DOI,
    PUBMED,
    PMC,
    ARXIV,
    /** an identifier in a scheme that its form tells */
    IDENTIFIER,
    /** ISSN or ISBN */
    SERIAL_NUMBER,
    ADDRESS,
    FULL_TEXT,
    /** address of a repository with the code of the work */
    CODE,
    LANGUAGE,
    /** a remark, of which identifiers and what it says of the authors are read */
    NOTE,
    /** address or name of a licence */
    LICENCE,
    /** a reference as a text */
    REFERENCE,
    CITATION_KEY,
    /** a term of a vocabulary that is not told */
    SUBJECT,
    /** a Medical Subject Heading, perhaps with an asterisk for a major topic and qualifiers behind slashes */
    MESH,
    /** a collection or heading under which the owner of the list keeps the work */
    COLLECTION
}
