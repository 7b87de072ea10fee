package org.papergraph.web.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.PaperStanding;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.resource.Labels;
import org.papergraph.resource.ResourceKeys;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.Lookup;
import org.papergraph.search.PaperByline;
import org.papergraph.web.view.BidiText;

/** Reads what lists of entries show, some ten look-ups an entry. */
final class EntryTextReader {

    private static final int NAMES_READ = 100;
    private static final int TYPES_READ = 20;
    private static final int VENUE_PAPERS = 1000;

    private final Lookup lookup;
    private final ResourceKeys keys;

    EntryTextReader(Lookup lookup, ResourceKeys keys) {
        this.lookup = lookup;
        this.keys = keys;
    }

    EntryText read(CatalogueEntry entry) {
        String summary = lookup.value(entry.iri(), Dcterms.abstract_);
        List<String> names = entry.type().isConcept() ? lookup.values(entry.iri(), Skos.altLabel, NAMES_READ) : List.of();
        return new EntryText(title(entry, summary), facts(entry), standing(entry), summary, names.stream().sorted().toList());
    }

    private List<String> standing(CatalogueEntry entry) {
        return entry.type() == ResourceType.PAPER ? lookup.standing(entry.iri()).stream().map(PaperStanding::label).toList() : List.of();
    }

    /** The name of an entry, or the words that stand in for it. */
    String title(CatalogueEntry entry) {
        return title(entry, entry.type() == ResourceType.PAPER ? lookup.value(entry.iri(), Dcterms.abstract_) : "");
    }

    private String title(CatalogueEntry entry, String summary) {
        String title = lookup.name(entry);
        String instead = summary.isEmpty() ? Labels.ofKey(keys.key(entry.iri())) : Labels.opening(summary);
        return title.isEmpty() ? instead : title;
    }

    private String facts(CatalogueEntry entry) {
        return switch (entry.type()) {
            case PAPER -> byline(lookup.byline(entry.iri()), Labels.date(entry.date()));
            case VENUE -> joined(Stream.of(classLabel(entry.iri()), papersOfVenue(entry)));
            case DOCUMENT -> joined(Stream.of(classLabel(entry.iri()), number(entry.papers(), "entry", "entries"), lastRead(entry)));
            default -> number(entry.papers(), "paper", "papers");
        };
    }

    private static String byline(PaperByline byline, String date) {
        String authors = Stream.concat(byline.authors().stream().map(BidiText::isolated), Stream.of(byline.others()).filter(others -> !others.isEmpty()))
                .collect(Collectors.joining(", "));
        String venues = byline.venues().stream().map(BidiText::isolated).collect(Collectors.joining(", "));
        return joined(Stream.of(authors, date, venues));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
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

    private static String lastRead(CatalogueEntry document) {
        return document.date().length() < 10 ? "" : "read " + document.date().substring(0, 10);
    }

    private static String number(long number, String one, String many) {
        return String.format("%,d %s", number, number == 1 ? one : many);
    }

    /**
     * The texts that lists show of an entry, none of them marked.
     *
     * @param title or name, or what stands in for it
     * @param facts a line of other properties, or empty
     * @param standing of a paper: {@code Retracted} and the like
     * @param abstractText of a paper, or empty
     * @param otherNames of a concept, in the order of their characters
     */
    record EntryText(String title, String facts, List<String> standing, String abstractText, List<String> otherNames) {

        EntryText {
            standing = List.copyOf(standing);
            otherNames = List.copyOf(otherNames);
        }
    }
}
