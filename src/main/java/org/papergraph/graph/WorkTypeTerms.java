package org.papergraph.graph;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.graph.Vocabulary.Fabio;

/** The classes of FaBiO by which the graph states the types of works. */
public final class WorkTypeTerms {

    private static final Map<WorkType, Node> TERMS = new EnumMap<>(Map.of(
            WorkType.JOURNAL_ARTICLE, Fabio.JournalArticle, WorkType.CONFERENCE_PAPER, Fabio.ConferencePaper,
            WorkType.PREPRINT, Fabio.Preprint, WorkType.BOOK, Fabio.Book, WorkType.BOOK_CHAPTER, Fabio.BookChapter,
            WorkType.THESIS, Fabio.Thesis, WorkType.REPORT, Fabio.ReportDocument,
            WorkType.DATASET, Fabio.DataFile, WorkType.SOFTWARE, Fabio.ComputerProgram));

    private WorkTypeTerms() {}

    /** The class of a type; empty where the type is unstated. */
    public static Optional<Node> term(WorkType type) {
        return Optional.ofNullable(TERMS.get(type));
    }

    /** The type of a class; empty for another term. */
    public static Optional<WorkType> type(Node term) {
        return TERMS.entrySet().stream().filter(each -> each.getValue().equals(term)).map(Map.Entry::getKey).findFirst();
    }
}
