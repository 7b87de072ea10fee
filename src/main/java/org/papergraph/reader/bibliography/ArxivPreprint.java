package org.papergraph.reader.bibliography;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject;
import org.papergraph.document.Subject.Vocabulary;
import org.papergraph.document.WorkRelation;
import org.papergraph.text.LatexLetters;

/** What all formats of arXiv say of a preprint in the same words. */
public final class ArxivPreprint {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WITHDRAWN = Pattern.compile("(?i)^\\W*(?:(?:this|the)? ?(?:paper|article|manuscript|submission|preprint)? ?(?:has been|is|was)? ?)?withdrawn\\b.*");

    private ArxivPreprint() {
    }

    /** A text with its letters in LaTeX spelled out; formulas stay. */
    public static String spelled(String latex) {
        return LatexLetters.spelled(BLANKS.matcher(latex).replaceAll(" ").strip());
    }

    /** Adds categories such as {@code cs.LG}, of which a text may hold several. */
    public static void classify(BibliographicRecord record, List<String> categories) {
        categories.stream().flatMap(BLANKS::splitAsStream).filter(category -> !category.isBlank()).distinct()
                .forEach(category -> record.add(new Subject(category, Vocabulary.ARXIV, "", List.of())));
    }

    /** Adds the published version in arXiv's words; its DOI identifies the work. */
    public static void publish(BibliographicRecord record, String journalReference) {
        if (!journalReference.isBlank()) {
            record.add(new WorkRelation(WorkRelation.Kind.PREPRINT_OF, new Reference(spelled(journalReference), List.of())));
        }
    }

    /** Notes a withdrawal that the comment or the abstract begins with. */
    public static void withdraw(BibliographicRecord record, String... remarks) {
        if (Stream.of(remarks).anyMatch(remark -> WITHDRAWN.matcher(remark).matches())) {
            record.state(PublicationStatus.RETRACTED);
        }
    }
}
