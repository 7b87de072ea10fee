package org.papergraph.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule by which two candidates are found to be one, or to be possibly one. A store may turn each on, so that what it finds is
 * merged, or matched where one is a term of a vocabulary, or off, so that it is proposed.
 */
public enum MatchRule {
    SAME_IDENTIFIER(Candidates.ENTRIES, true, "an identifier such as the DOI is the same, and the titles are alike"),
    SAME_IDENTIFIER_OTHER_TITLE(Candidates.ENTRIES, false, "an identifier is the same, but the titles are unlike"),
    OTHER_IDENTIFIER(Candidates.ENTRIES, false, "the titles are the same, but identifiers of one scheme are two"),
    OTHER_VERSION(Candidates.ENTRIES, true, "one is the preprint and the other the published version of one title, or a document says that they are versions"),
    SAME_TITLE(Candidates.ENTRIES, true, "the titles are the same but for case, punctuation and markup, and nothing speaks against it"),
    SAME_TITLE_OTHER_AUTHORS(Candidates.ENTRIES, false, "the titles are the same, but no author is"),
    TITLE_ALONE(Candidates.ENTRIES, false, "the titles are the same, but many works have it, or signs, years, places or abstracts differ"),
    SIMILAR_ABSTRACT(Candidates.ENTRIES, true, "an entry without title has the abstract of the other"),
    SIMILAR_ABSTRACT_OTHER_TITLE(Candidates.ENTRIES, false, "the abstracts are nearly the same under two titles"),
    SAME_ORCID(Candidates.PEOPLE, true, "the ORCID is the same, and the names can be one person's"),
    SAME_ORCID_OTHER_NAME(Candidates.PEOPLE, false, "the ORCID is the same, but the names are unlike"),
    SAME_NAME(Candidates.PEOPLE, true, "the names are equal, and only one has an ORCID"),
    SHARED_COAUTHORS(Candidates.PEOPLE, true, "the names can be one person's, who wrote with the same people"),
    COMPATIBLE_NAMES(Candidates.PEOPLE, false, "the names can be one person's, and little more is known"),
    SAME_LETTERS(Candidates.CONCEPTS, true, "the names differ in blanks, hyphens, an article or the v of a version"),
    SAME_NAME_OTHER_TYPE(Candidates.CONCEPTS, true, "the names are the same, found as two types"),
    AMBIGUOUS_NAME(Candidates.CONCEPTS, false, "the names are the same, found as two types, but too short to mean one thing, or one is a score"),
    SAME_WORDS(Candidates.CONCEPTS, true, "the names have the same words in another order or inflection"),
    PART_OF_NAME(Candidates.CONCEPTS, true, "a noun such as network or module stands behind one of the names"),
    SHORTENED_NAME(Candidates.CONCEPTS, true, "one paper alone uses both names, proper names of which one has a noun more"),
    SHARED_ABBREVIATION(Candidates.CONCEPTS, true, "both names are spelled out for one abbreviation, and nearly agree"),
    PINNING(Candidates.CONCEPTS, false, "somebody decided by hand what no other rule finds"),
    SAME_TERM(Candidates.TERMS, true, "a vocabulary has a term of the concept's name"),
    SYNONYM_OF_TERM(Candidates.TERMS, true, "the concept's name is another name of a vocabulary's term"),
    TERM_OF_SEVERAL_TYPES(Candidates.TERMS, true, "a term has the name of concepts of several types; close"),
    SHARED_SHORT_FORM(Candidates.TERMS, true, "concept and term share an abbreviation, and their long forms begin and end alike; close"),
    SHORT_FORM_ALONE(Candidates.TERMS, false, "concept and term share an abbreviation alone; close"),
    AMBIGUOUS_TERM(Candidates.TERMS, false, "several terms of a vocabulary have the name; close"),
    TERM_OF_OTHER_TYPE(Candidates.TERMS, false, "a term has the name, but the vocabulary says it to be of another type; close");

    private final Candidates candidates;
    private final boolean on;
    private final String description;

    MatchRule(Candidates candidates, boolean on, String description) {
        this.candidates = candidates;
        this.on = on;
        this.description = description;
    }

    /** The candidates that a rule compares. */
    public enum Candidates {
        ENTRIES, PEOPLE, CONCEPTS,
        /** a concept and a term of a vocabulary */
        TERMS
    }

    public Candidates candidates() {
        return candidates;
    }

    /** True if a store in which nobody chose otherwise merges what the rule finds. */
    public boolean isOnByDefault() {
        return on;
    }

    /** What the rule finds, in words. */
    public String description() {
        return description;
    }

    /** The name for people: {@code same-title}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MatchRule> ofLabel(String label) {
        return Stream.of(values()).filter(rule -> rule.label().equals(label)).findFirst();
    }
}
