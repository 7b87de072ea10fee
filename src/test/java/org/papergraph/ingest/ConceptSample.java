package org.papergraph.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.papergraph.graph.Iris;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.Row;
import org.papergraph.store.Store;

/**
 * Draws from a store what a reader is to judge, as tab-separated values with a sentence for each name, by the smallest SHA-256 of
 * seed and IRI: {@code concepts} that lists and maps show; {@code joined} names that a rule takes for one concept; concepts left
 * {@code apart} though their labels differ in the type, in blanks and hyphens, in the order of words, in one letter, or in a word behind one.
 *
 * <p>Arguments: the folder of the store, one of these three words, how many rows at most, and the seed.
 */
final class ConceptSample {

    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final String CONCEPTS = """
            SELECT ?concept ?label ?papers (SAMPLE(?any) AS ?standing) {
              ?concept a skos:Concept ; skos:prefLabel ?label ; pg:paperCount ?papers OPTIONAL { ?concept pg:standing ?any }
            } GROUP BY ?concept ?label ?papers""";
    private static final String JOINED = """
            SELECT ?decision ?rule ?one ?other {
              ?decision pg:status pg:Applied ; pg:rule ?rule ; pg:candidate ?one , ?other FILTER (STR(?one) < STR(?other))
              FILTER (?rule IN (pg:SameLetters, pg:SameNameOtherType, pg:SameWords, pg:PartOfName, pg:ShortenedName, pg:SharedAbbreviation))
            }""";
    private static final String MENTIONS = """
            SELECT ?concept ?words ?type ?confidence ?sentence {
              ?mention itsrdf:taIdentRef ?concept ; nif:anchorOf ?words ; pg:entityType ?type ; pg:confidence ?confidence ; nif:sentence/nif:anchorOf ?sentence
            }""";
    private static final String NAMES = "SELECT ?concept ?name { ?concept owl:sameAs ?name ; skos:prefLabel ?label }";

    private final QueryRunner runner;
    private final String seed;
    private final Map<String, List<Row>> mentions;
    private final Map<String, String> concepts = new HashMap<>();

    private ConceptSample(Store store, String seed) {
        this.runner = new QueryRunner(store, Duration.ofMinutes(10));
        this.seed = seed;
        mentions = rows(MENTIONS).stream().collect(Collectors.groupingBy(row -> row.text("concept")));
        rows(NAMES).forEach(row -> concepts.put(row.text("name"), row.text("concept")));
    }

    public static void main(String[] arguments) {
        try (Store store = Store.openForReading(Path.of(arguments[0]))) {
            ConceptSample sample = new ConceptSample(store, arguments[3]);
            List<List<String>> rows = switch (arguments[1]) {
                case "concepts" -> sample.shown();
                case "joined" -> sample.joined();
                case "apart" -> sample.apart();
                default -> throw new IllegalArgumentException("concepts, joined or apart, not " + arguments[1]);
            };
            Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(row -> row.get(0), TreeMap::new, Collectors.counting()));
            System.err.println(counts);
            rows.stream().sorted(Comparator.comparing(sample::digest)).limit(Integer.parseInt(arguments[2])).map(sample::sentenced)
                    .forEach(row -> System.out.println(String.join("\t", row)));
        }
    }

    private List<Row> rows(String query) {
        return runner.run(runner.prepare(PREFIXES + query), Row::all);
    }

    private String digest(List<String> row) {
        return DigestUtils.sha256Hex(seed + row);
    }

    private List<List<String>> shown() {
        return rows(CONCEPTS).stream().filter(row -> !row.has("standing"))
                .map(row -> List.of(type(row.text("concept")), row.text("label"), row.text("papers"), row.text("concept"))).toList();
    }

    private List<List<String>> joined() {
        return rows(JOINED).stream().map(row -> List.of(row.text("rule").replaceAll(".*#", ""), row.text("one"), row.text("other"))).toList();
    }

    /** The difference, the two labels and the two concepts of each pair; each pair stands with the first difference that it has. */
    private List<List<String>> apart() {
        List<Row> all = rows(CONCEPTS);
        Map<Set<Row>, String> pairs = new LinkedHashMap<>();
        add("type", all, row -> Stream.of(row.text("label").toLowerCase(Locale.ROOT)), pairs);
        add("blanks and hyphens", all, row -> Stream.of(type(row) + letters(row)), pairs);
        add("order", all, row -> Stream.of(type(row) + new ArrayList<>(words(row)).stream().sorted().toList()), pairs);
        add("one letter", all, row -> oneLess(type(row), String.join(" ", words(row))), pairs);
        add("another word at the end", all, row -> Stream.of(words(row), words(row).subList(0, words(row).size() - 1))
                .filter(words -> !words.isEmpty()).map(words -> type(row) + words), pairs);
        return pairs.entrySet().stream().map(pair -> difference(pair.getValue(), List.copyOf(pair.getKey()))).flatMap(Optional::stream).toList();
    }

    private static void add(String difference, List<Row> all, Function<Row, Stream<String>> keys, Map<Set<Row>, String> pairs) {
        Map<String, List<Row>> groups = new HashMap<>();
        all.forEach(row -> keys.apply(row).distinct().forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>()).add(row)));
        groups.values().forEach(group -> group.forEach(one -> group.stream().filter(other -> !other.equals(one))
                .forEach(other -> pairs.putIfAbsent(Set.of(one, other), difference))));
    }

    private Optional<List<String>> difference(String difference, List<Row> pair) {
        List<String> labels = pair.stream().map(row -> String.join(" ", words(row))).toList();
        boolean kept = switch (difference) {
            case "one letter" -> LevenshteinDistance.getDefaultInstance().apply(labels.get(0), labels.get(1)) == 1
                    && labels.get(0).replaceAll("[^\\p{N}]", "").equals(labels.get(1).replaceAll("[^\\p{N}]", ""));
            case "another word at the end" -> words(pair.get(0)).size() != words(pair.get(1)).size();
            default -> true;
        };
        return kept ? Optional.of(Stream.concat(Stream.of(difference), pair.stream().sorted(Comparator.comparing(row -> row.text("concept")))
                .flatMap(row -> Stream.of(row.text("concept"), row.text("label")))).toList()) : Optional.empty();
    }

    /** A text and what it is without one of its letters: two texts that share one of these differ in one letter or two. */
    private static Stream<String> oneLess(String type, String text) {
        Set<String> all = new TreeSet<>(Set.of(type + text));
        for (int at = 0; at < text.length(); at++) {
            all.add(type + text.substring(0, at) + text.substring(at + 1));
        }
        return all.stream();
    }

    private static List<String> words(Row row) {
        return Arrays.asList(row.text("label").toLowerCase(Locale.ROOT).split("[ \\p{Pd}]+"));
    }

    private static String letters(Row row) {
        return String.join("", words(row));
    }

    private static String type(Row row) {
        return type(row.text("concept"));
    }

    private static String type(String concept) {
        String[] parts = concept.split("/");
        return parts[parts.length - 2];
    }

    /** The row with, for each address in it, the mention nearest to that name, and its sentence. */
    private List<String> sentenced(List<String> row) {
        return Stream.concat(row.stream(), row.stream().filter(cell -> cell.startsWith("http")).map(this::sentence)).toList();
    }

    private String sentence(String name) {
        String words = Iris.conceptName(name).replaceAll(" \\(.*", "");
        return mentions.getOrDefault(concepts.getOrDefault(name, name), List.of()).stream()
                .min(Comparator.comparing((Row mention) -> !mention.text("type").toLowerCase(Locale.ROOT).endsWith("#" + type(name)))
                        .thenComparing(mention -> LevenshteinDistance.getDefaultInstance().apply(words, mention.text("words").toLowerCase(Locale.ROOT)))
                        .thenComparing(mention -> -Double.parseDouble(mention.text("confidence"))))
                .map(mention -> "[" + mention.text("words") + "] " + mention.text("sentence").replaceAll("\\s+", " ")).orElse("");
    }
}
