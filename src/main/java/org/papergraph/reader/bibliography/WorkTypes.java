package org.papergraph.reader.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Predicate;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.identifier.PreprintServers;

/** Types of works and states of publication in the words of bibliographic formats. */
final class WorkTypes {

    /** In this order: the first whose words a type holds. */
    private static final List<Entry<String, WorkType>> WORDS = List.of(
            Map.entry("preprint", WorkType.PREPRINT),
            Map.entry("unpublished", WorkType.PREPRINT),
            Map.entry("incollection", WorkType.BOOK_CHAPTER),
            Map.entry("inbook", WorkType.BOOK_CHAPTER),
            Map.entry("dataset", WorkType.DATASET),
            Map.entry("software", WorkType.SOFTWARE),
            Map.entry("program", WorkType.SOFTWARE),
            Map.entry("section", WorkType.BOOK_CHAPTER),
            Map.entry("chapter", WorkType.BOOK_CHAPTER),
            Map.entry("proceeding", WorkType.CONFERENCE_PAPER),
            Map.entry("conference", WorkType.CONFERENCE_PAPER),
            Map.entry("thesis", WorkType.THESIS),
            Map.entry("dissertation", WorkType.THESIS),
            Map.entry("report", WorkType.REPORT),
            Map.entry("dataset", WorkType.DATASET),
            Map.entry("software", WorkType.SOFTWARE),
            Map.entry("book", WorkType.BOOK),
            Map.entry("monograph", WorkType.BOOK),
            Map.entry("article", WorkType.JOURNAL_ARTICLE),
            Map.entry("review", WorkType.JOURNAL_ARTICLE),
            Map.entry("letter", WorkType.JOURNAL_ARTICLE),
            Map.entry("editorial", WorkType.JOURNAL_ARTICLE),
            Map.entry("journal", WorkType.JOURNAL_ARTICLE),
            Map.entry("magazine", WorkType.JOURNAL_ARTICLE));

    /** Types of RIS and of BibLaTeX that their words do not tell, and of Web of Science for publications. */
    private static final Map<String, WorkType> CODES = Map.ofEntries(
            Map.entry("jour", WorkType.JOURNAL_ARTICLE),
            Map.entry("jfull", WorkType.JOURNAL_ARTICLE),
            Map.entry("ejour", WorkType.JOURNAL_ARTICLE),
            Map.entry("mgzn", WorkType.JOURNAL_ARTICLE),
            Map.entry("abst", WorkType.JOURNAL_ARTICLE),
            Map.entry("inpr", WorkType.JOURNAL_ARTICLE),
            Map.entry("j", WorkType.JOURNAL_ARTICLE),
            Map.entry("conf", WorkType.CONFERENCE_PAPER),
            Map.entry("cpaper", WorkType.CONFERENCE_PAPER),
            Map.entry("c", WorkType.CONFERENCE_PAPER),
            Map.entry("book", WorkType.BOOK),
            Map.entry("ebook", WorkType.BOOK),
            Map.entry("edbook", WorkType.BOOK),
            Map.entry("b", WorkType.BOOK),
            Map.entry("chap", WorkType.BOOK_CHAPTER),
            Map.entry("echap", WorkType.BOOK_CHAPTER),
            Map.entry("thes", WorkType.THESIS),
            Map.entry("rprt", WorkType.REPORT),
            Map.entry("unpb", WorkType.PREPRINT),
            Map.entry("data", WorkType.DATASET),
            Map.entry("comp", WorkType.SOFTWARE),
            Map.entry("software", WorkType.SOFTWARE),
            Map.entry("aggr", WorkType.DATASET),
            Map.entry("dataset", WorkType.DATASET),
            Map.entry("inbook", WorkType.BOOK_CHAPTER),
            Map.entry("bookinbook", WorkType.BOOK_CHAPTER),
            Map.entry("suppbook", WorkType.BOOK_CHAPTER),
            Map.entry("incollection", WorkType.BOOK_CHAPTER),
            Map.entry("suppcollection", WorkType.BOOK_CHAPTER),
            Map.entry("inreference", WorkType.BOOK_CHAPTER),
            Map.entry("proceedings", WorkType.BOOK),
            Map.entry("mvproceedings", WorkType.BOOK),
            Map.entry("collection", WorkType.BOOK),
            Map.entry("mvcollection", WorkType.BOOK),
            Map.entry("reference", WorkType.BOOK),
            Map.entry("mvreference", WorkType.BOOK),
            Map.entry("booklet", WorkType.BOOK),
            Map.entry("manual", WorkType.REPORT));

    private static final List<Entry<String, PublicationStatus>> STATUSES = List.of(
            Map.entry("retracted", PublicationStatus.RETRACTED),
            Map.entry("corrected and republished", PublicationStatus.CORRECTED),
            Map.entry("preprint", PublicationStatus.PREPRINT));

    private WorkTypes() {
    }

    /** The type that the first telling one of some words means. */
    static WorkType of(List<String> types) {
        return types.stream().map(type -> type.toLowerCase(Locale.ROOT).strip()).flatMap(type -> type(type).stream()).findFirst()
                .orElse(WorkType.UNSTATED);
    }

    /** The type of a work with a venue and identifiers: a preprint where the venue is a server of preprints, or arXiv is all that is known. */
    static WorkType of(List<String> types, String venue, List<Identifier> identifiers) {
        WorkType type = of(types);
        boolean onArxivAlone = venue.isEmpty() && identifiers.stream().anyMatch(identifier -> identifier.scheme() == IdentifierScheme.ARXIV);
        boolean isOpen = type == WorkType.UNSTATED || type == WorkType.JOURNAL_ARTICLE;
        return isOpen && (PreprintServers.isNamed(venue) || onArxivAlone) ? WorkType.PREPRINT : type;
    }

    static PublicationStatus status(List<String> types) {
        return STATUSES.stream().filter(status -> types.stream().anyMatch(holds(status.getKey()))).map(Entry::getValue).findFirst()
                .orElse(PublicationStatus.UNSTATED);
    }

    private static Optional<WorkType> type(String type) {
        return Optional.ofNullable(CODES.get(type))
                .or(() -> WORDS.stream().filter(word -> type.contains(word.getKey())).map(Entry::getValue).findFirst());
    }

    private static Predicate<String> holds(String words) {
        return type -> type.toLowerCase(Locale.ROOT).contains(words);
    }
}
