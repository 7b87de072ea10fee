package org.papergraph.web.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.RankedEntries.RankedEntry;
import org.papergraph.store.text.Highlighter;
import org.papergraph.store.text.SearchExcerpt;
import org.papergraph.text.DistinctNames;
import org.papergraph.web.search.EntryTextReader.EntryText;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.ResourceUrls;

/** Marks in the texts of entries what a search matched. */
final class ResultReader {

    private static final int OTHER_NAMES = 4;

    private final Function<CatalogueEntry, EntryText> texts;
    private final ResourceUrls addresses;
    private final Highlighter highlighter;

    ResultReader(Function<CatalogueEntry, EntryText> texts, ResourceUrls addresses, Highlighter highlighter) {
        this.texts = texts;
        this.addresses = addresses;
        this.highlighter = highlighter;
    }

    Result read(RankedEntry found) {
        CatalogueEntry entry = found.entry();
        EntryText text = texts.apply(entry);
        return new Result(
                entry.type(),
                highlighter.marked(text.title()),
                addresses.page(entry.iri()),
                text.facts(),
                text.standing(),
                entry.type().isConcept() ? otherNames(text) : highlighter.excerpt(text.abstractText()),
                found.complete());
    }

    /** Names that differ from one another and from the main one in more than case and punctuation, searched ones first. */
    private SearchExcerpt otherNames(EntryText text) {
        Map<Boolean, List<String>> byMatch = text.otherNames().stream().collect(Collectors.partitioningBy(name -> highlighter.marked(name).hasMarks()));
        List<String> names = DistinctNames.besides(text.title(), Stream.concat(byMatch.get(true).stream(), byMatch.get(false).stream()));
        String shown = "Also called " + names.stream().limit(OTHER_NAMES).map(BidiText::isolated).collect(Collectors.joining(", "));
        return names.isEmpty() ? SearchExcerpt.none() : highlighter.marked(shown);
    }

    /**
     * An entry that was found, as pages show it.
     *
     * @param facts a line of other properties, or empty
     * @param standing of a paper: {@code Retracted} and the like
     * @param text the passage that matches best, or its beginning; or empty
     * @param complete true if its texts have all the words
     */
    record Result(ResourceType type, SearchExcerpt title, String href, String facts, List<String> standing, SearchExcerpt text, boolean complete) {

        Result {
            standing = List.copyOf(standing);
        }
    }
}
