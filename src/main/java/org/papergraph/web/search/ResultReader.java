package org.papergraph.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.resource.Labels;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.Lookup;
import org.papergraph.search.RankedEntries.RankedEntry;
import org.papergraph.store.text.Highlighter;
import org.papergraph.store.text.SearchExcerpt;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.ResourceUrls;

/** Reads the titles, properties and texts of entries as pages show them. */
final class ResultReader {

    private static final int AUTHORS = 3;
    private static final int AUTHORS_READ = 50;
    private static final int OTHER_NAMES = 4;
    private static final int NAMES_READ = 100;
    private static final int TYPES_READ = 20;
    private static final int VENUE_PAPERS = 1000;

    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}+#]");

    private final Lookup lookup;
    private final ResourceUrls addresses;
    private final Highlighter highlighter;

    /** @param highlighter marks the texts */
    ResultReader(Lookup lookup, ResourceUrls addresses, Highlighter highlighter) {
        this.lookup = lookup;
        this.addresses = addresses;
        this.highlighter = highlighter;
    }

    Result read(RankedEntry found) {
        CatalogueEntry entry = found.entry();
        String summary = lookup.value(entry.iri(), Dcterms.abstract_);
        String title = title(entry, summary);
        return new Result(
                entry.type(),
                highlighter.marked(title),
                addresses.page(entry.iri()),
                facts(entry),
                entry.type().isConcept() ? otherNames(entry, title) : text(summary),
                found.complete());
    }

    /** The name of an entry, or the words that stand in for it. */
    String title(CatalogueEntry entry) {
        return title(entry, entry.type() == ResourceType.PAPER ? lookup.value(entry.iri(), Dcterms.abstract_) : "");
    }

    private String title(CatalogueEntry entry, String summary) {
        String title = lookup.name(entry);
        String instead = summary.isEmpty() ? Labels.ofKey(addresses.keys().key(entry.iri())) : Labels.opening(summary);
        return title.isEmpty() ? instead : title;
    }

    private SearchExcerpt text(String summary) {
        return summary.isEmpty() ? SearchExcerpt.none() : highlighter.excerpt(summary);
    }

    /** Names that differ from one another and from the main one in more than case and punctuation, searched ones first. */
    private SearchExcerpt otherNames(CatalogueEntry concept, String label) {
        Map<String, String> names = new LinkedHashMap<>();
        lookup.values(concept.iri(), Skos.altLabel, NAMES_READ).stream()
                .sorted(Comparator.comparing((String name) -> !highlighter.marked(name).hasMarks()).thenComparing(Comparator.naturalOrder()))
                .forEach(name -> names.putIfAbsent(folded(name), name));
        names.remove(folded(label));
        String text = "Also called " + names.values().stream().limit(OTHER_NAMES).map(BidiText::isolated).collect(Collectors.joining(", "));
        return names.isEmpty() ? SearchExcerpt.none() : highlighter.marked(text);
    }

    private static String folded(String name) {
        return OTHER_THAN_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private String facts(CatalogueEntry entry) {
        return switch (entry.type()) {
            case PAPER -> joined(Stream.of(authors(entry.iri()), Labels.date(entry.date()), venues(entry)));
            case VENUE -> joined(Stream.of(classLabel(entry.iri()), papersOfVenue(entry)));
            case DOCUMENT -> joined(Stream.of(classLabel(entry.iri()), number(entry.papers(), "entry", "entries"), read(entry)));
            default -> number(entry.papers(), "paper", "papers");
        };
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String authors(String paper) {
        List<String> authorships = lookup.having(Pro.relatesToDocument, paper, AUTHORS_READ);
        List<String> names = authorships.stream().sorted(Comparator.comparingInt(this::position)).limit(AUTHORS)
                .map(this::name)
                .toList();
        int more = authorships.size() - names.size();
        List<String> shown = new ArrayList<>(names.stream().map(BidiText::isolated).toList());
        if (more > 0) {
            shown.add(authorships.size() == AUTHORS_READ ? "and many more" : "and " + more + " more");
        }
        return String.join(", ", shown);
    }

    private int position(String authorship) {
        String position = lookup.value(authorship, Pg.position);
        return position.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(position);
    }

    private String name(String authorship) {
        String name = lookup.value(lookup.value(authorship, Pro.isHeldBy), Foaf.name);
        return name.isEmpty() ? lookup.value(authorship, Pg.nameAsWritten) : name;
    }

    private String venues(CatalogueEntry paper) {
        return lookup.values(paper.iri(), Dcterms.isPartOf, AUTHORS).stream()
                .map(venue -> lookup.value(venue, Dcterms.title))
                .sorted()
                .map(BidiText::isolated)
                .collect(Collectors.joining(", "));
    }

    private String papersOfVenue(CatalogueEntry venue) {
        int named = lookup.having(Pg.mentionsVenue, venue.iri(), VENUE_PAPERS).size();
        return joined(Stream.of(
                venue.papers() == 0 && named > 0 ? "" : number(venue.papers(), "paper", "papers"),
                named == 0 ? "" : "named in " + number(named, "paper", "papers")));
    }

    private String classLabel(String resource) {
        return lookup.values(resource, RDF.Nodes.type, TYPES_READ).stream()
                .filter(type -> type.startsWith(Pg.NAMESPACE))
                .filter(type -> !type.equals(Pg.SourceDocument.getURI()) && !type.equals(Pg.VenueSeries.getURI()))
                .sorted()
                .findFirst()
                .map(Labels::words)
                .orElse("");
    }

    private static String read(CatalogueEntry document) {
        return document.date().length() < 10 ? "" : "read " + document.date().substring(0, 10);
    }

    private static String number(long number, String one, String many) {
        return String.format("%,d %s", number, number == 1 ? one : many);
    }

    /**
     * An entry that was found, as pages show it.
     *
     * @param facts a line of other properties, or empty
     * @param text the passage that matches best, or its beginning; or empty
     * @param complete true if its texts have all the words
     */
    record Result(ResourceType type, SearchExcerpt title, String href, String facts, SearchExcerpt text, boolean complete) {}
}
