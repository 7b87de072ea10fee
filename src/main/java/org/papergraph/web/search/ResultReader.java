package org.papergraph.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.RankedEntries.RankedEntry;
import org.papergraph.store.text.Highlighter;
import org.papergraph.store.text.SearchExcerpt;
import org.papergraph.web.search.EntryTextReader.EntryText;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.ResourceUrls;

/** Marks in the texts of entries what a search matched. */
final class ResultReader {

    private static final int OTHER_NAMES = 4;
    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}+#]");

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
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(byMatch.get(true).stream(), byMatch.get(false).stream()).forEach(name -> names.putIfAbsent(folded(name), name));
        names.remove(folded(text.title()));
        String shown = "Also called " + names.values().stream().limit(OTHER_NAMES).map(BidiText::isolated).collect(Collectors.joining(", "));
        return names.isEmpty() ? SearchExcerpt.none() : highlighter.marked(shown);
    }

    private static String folded(String name) {
        return OTHER_THAN_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
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
