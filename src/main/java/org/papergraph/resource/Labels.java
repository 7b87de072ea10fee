package org.papergraph.resource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prism;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.text.Excerpt;

/** Words for properties, values and resources without a name of their own. */
public final class Labels {

    private static final int OPENING = 80;
    private static final Pattern WORD_STARTS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern MONTH_DAY = Pattern.compile("--\\d\\d-\\d\\d");

    /** Words for properties of other vocabularies whose local names would puzzle readers. */
    private static final Map<Node, String> PROPERTIES = Map.ofEntries(
            Map.entry(Dcterms.creator, "authors"),
            Map.entry(Dcterms.isPartOf, "appears in"),
            Map.entry(Pg.givenCitationKey, "citation key"),
            Map.entry(Dcterms.issued, "date"),
            Map.entry(Schema.codeRepository, "code"),
            Map.entry(Schema.creativeWorkStatus, "status"),
            Map.entry(Schema.inLanguage, "language"),
            Map.entry(Datacite.hasIdentifier, "identifier"),
            Map.entry(Dcterms.hasFormat, "full text"),
            Map.entry(Dcterms.identifier, "other identifier"),
            Map.entry(Dcterms.rights, "licence in words"),
            Map.entry(Fabio.hasPublicationYear, "year"),
            Map.entry(Pg.firstAuthorAsWritten, "first author"),
            Map.entry(Prism.seriesTitle, "series"),
            Map.entry(Schema.headline, "title"),
            Map.entry(Skos.exactMatch, "in its vocabulary"),
            Map.entry(Skos.closeMatch, "elsewhere"),
            Map.entry(Skos.inScheme, "vocabulary"),
            Map.entry(Dcterms.license, "licence"),
            Map.entry(Dcterms.type, "type of work"),
            Map.entry(Foaf.page, "page about it"),
            Map.entry(Prism.number, "issue"),
            Map.entry(Prism.pageRange, "pages"),
            Map.entry(Skos.altLabel, "also called"),
            Map.entry(Foaf.primaryTopic, "paper"),
            Map.entry(Itsrdf.taIdentRef, "concept"),
            Map.entry(Nif.referenceContext, "text that it is in"),
            Map.entry(Nif.beginIndex, "begins at character"),
            Map.entry(Nif.endIndex, "ends before character"),
            Map.entry(Pro.isHeldBy, "author"),
            Map.entry(Pro.relatesToDocument, "paper"));

    private Labels() {}

    /** A property as words. */
    public static String property(String iri) {
        return PROPERTIES.getOrDefault(NodeFactory.createURI(iri), words(iri));
    }

    /** The last part of an IRI, such as {@code usesMethod}. */
    public static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** The last part of an IRI as words, such as {@code uses method}. */
    public static String words(String iri) {
        return WORD_STARTS.matcher(local(iri)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The plural name of a type as a heading, such as {@code Methods}. */
    public static String heading(ResourceType type) {
        return capital(type.plural());
    }

    /** Words with a capital at the beginning. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** An IRI with the prefix of its vocabulary, such as {@code pg:usesMethod}; another IRI whole. */
    public static String prefixed(String iri) {
        return Vocabulary.PREFIXES.entrySet().stream()
                .filter(each -> iri.startsWith(each.getValue()))
                .map(each -> each.getKey() + ":" + iri.substring(each.getValue().length()))
                .findFirst()
                .orElse(iri);
    }

    /** The end of a key as words: {@code entry 3} for {@code source/ab12/entry/3}. */
    public static String ofKey(String key) {
        List<String> parts = List.of(key.split("/"));
        int from = Math.max(0, parts.size() - 2);
        return String.join(" ", parts.subList(from, parts.size()));
    }

    /** The first words of a text that stands in for a name. */
    public static String opening(String text) {
        return Excerpt.opening(text, OPENING);
    }

    /** A date for people; of {@code --03-17} it is said that there is no year. */
    public static String date(String lexical) {
        if (!MONTH_DAY.matcher(lexical).matches()) {
            return lexical;
        }
        MonthDay day = MonthDay.parse(lexical);
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return day.getDayOfMonth() + " " + month + ", year not stated";
    }

    /** A probability as a percentage, rounded down so that only certainty is 100: {@code 93 %}. */
    public static String percentage(String probability) {
        return probability.isEmpty() ? "" : new BigDecimal(probability).movePointRight(2).setScale(0, RoundingMode.DOWN) + " %";
    }
}
