package org.papergraph.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.PageRange;
import org.papergraph.query.Parameter;

/**
 * Measures how long a running server takes to the last byte of the first page of each stored query, one request at a time over one
 * connection, each time with another size of the page, so that no answer that is kept serves. Parameters get values that the store has: of a thousand of them, commonest first where they can be counted,
 * the first, tenth, hundredth and last; a parameter for which no values are known keeps its default. A query that the server stops
 * counts with the time until then.
 *
 * <p>Arguments: the address of the server, then how often each is asked (5 when left out, after 2 that do not count), then the
 * names of queries (all when left out). With {@code -Dserver=PID} the processor time that the server takes for a request is measured
 * too, on the mean, which says more where other processes run.
 */
final class QueryTimes {

    private static final int WARMING = 2;
    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX fabio: <http://purl.org/spar/fabio/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final List<Integer> RANKS = List.of(0, 9, 99, 999);

    /** Where values come from, those of several parameters before those of one. */
    private static final Map<Set<String>, String> SOURCES = sources();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Set<String>, List<Map<String, String>>> values = new LinkedHashMap<>();
    private final String server;
    private final int rounds;

    private QueryTimes(String server, int rounds) {
        this.server = server;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        List<String> names = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
        new QueryTimes(arguments[0].replaceAll("/$", ""), rounds).measure(names);
    }

    private static Map<Set<String>, String> sources() {
        Map<Set<String>, String> sources = new LinkedHashMap<>();
        sources.put(Set.of("author", "other"), """
                SELECT DISTINCT ?author ?other {
                  { SELECT ?paper { ?paper a fabio:ResearchPaper } ORDER BY ?paper LIMIT 1000 }
                  ?paper dcterms:creator/foaf:name ?author , ?other FILTER (?author < ?other) } ORDER BY ?author ?other""");
        sources.put(Set.of("paper", "method"), """
                SELECT ?paper ?method {
                  { SELECT ?one { ?one a fabio:ResearchPaper } ORDER BY ?one LIMIT 1000 }
                  ?one dcterms:title ?paper ; pg:usesMethod/skos:prefLabel ?method } ORDER BY ?paper ?method""");
        sources.put(Set.of("paper"), "SELECT DISTINCT ?paper { ?one a fabio:ResearchPaper ; dcterms:title ?paper } ORDER BY ?paper");
        sources.put(Set.of("author"), "SELECT ?author { ?paper dcterms:creator/foaf:name ?author } GROUP BY ?author ORDER BY DESC(COUNT(*)) ?author");
        sources.put(Set.of("concept"), concepts("skos:Concept", "concept"));
        sources.put(Set.of("method"), concepts("pg:Method", "method"));
        sources.put(Set.of("task"), concepts("pg:Task", "task"));
        sources.put(Set.of("dataset"), concepts("pg:Dataset", "dataset"));
        sources.put(Set.of("metric"), concepts("pg:Metric", "metric"));
        sources.put(Set.of("text"), concepts("skos:Concept", "text"));
        sources.put(Set.of("document"), "SELECT ?document { ?one pg:entryCount ?count ; schema:name ?document } ORDER BY DESC(?count) ?document");
        sources.put(Set.of("mention"), "SELECT ?mention { ?mention a pg:Mention }");
        sources.put(Set.of("year"), """
                SELECT ?year { ?paper dcterms:issued ?date BIND (SUBSTR(STR(?date), 1, 4) AS ?year) FILTER (REGEX(?year, "[0-9]{4}")) }
                GROUP BY ?year ORDER BY DESC(COUNT(*)) ?year""");
        return sources;
    }

    private static String concepts(String kind, String variable) {
        return "SELECT ?" + variable + " { ?one a " + kind + " ; pg:paperCount ?count ; skos:prefLabel ?" + variable + " } ORDER BY DESC(?count) ?" + variable;
    }

    private void measure(List<String> names) throws IOException, InterruptedException {
        System.out.printf("%-26s %7s %9s %9s %9s %9s %9s%n", "query", "values", "p50 ms", "p95 ms", "max ms", "CPU ms", "bytes");
        for (NamedQuery query : NamedQueries.read(Path.of("queries")).all()) {
            if (names.isEmpty() || names.contains(query.name())) {
                measure(query);
            }
        }
    }

    private void measure(NamedQuery query) throws IOException, InterruptedException {
        List<Map<String, String>> asked = values(query.parameters().stream().map(Parameter::name).collect(Collectors.toSet()));
        List<Double> times = new ArrayList<>();
        int most = 0;
        double processor = 0;
        for (int round = -WARMING; round < rounds; round++) {
            processor = round == 0 ? processorTime() : processor;
            for (Map<String, String> one : asked) {
                long start = System.nanoTime();
                int bytes = get("/api/" + query.name() + "?size=" + (PageRange.USUAL_SIZE + WARMING + round) + "&" + encoded(one), "application/json,text/turtle;q=0.5").length();
                if (round >= 0) {
                    times.add((System.nanoTime() - start) / 1e6);
                    most = Math.max(most, bytes);
                }
            }
        }
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "%-26s %7d %9.1f %9.1f %9.1f %9.1f %9d%n", query.name(), asked.size(), times.get(times.size() / 2),
                times.get(times.size() * 95 / 100), times.get(times.size() - 1), (processorTime() - processor) / times.size(), most);
    }

    /** Of the server so far, in milliseconds; 0 where its process is not known. */
    private static double processorTime() {
        return Optional.ofNullable(Long.getLong("server")).flatMap(ProcessHandle::of).flatMap(process -> process.info().totalCpuDuration())
                .map(time -> time.toNanos() / 1e6).orElse(0.0);
    }

    private List<Map<String, String>> values(Set<String> parameters) throws IOException, InterruptedException {
        Optional<Set<String>> source = SOURCES.keySet().stream().filter(parameters::containsAll).findFirst();
        if (source.isEmpty()) {
            return List.of(Map.of());
        }
        if (!values.containsKey(source.get())) {
            values.put(source.get(), fromStore(SOURCES.get(source.get())));
        }
        return values.get(source.get());
    }

    private List<Map<String, String>> fromStore(String query) throws IOException, InterruptedException {
        String table = get("/sparql?" + encoded(Map.of("query", PREFIXES + query + " LIMIT 1000")), "text/csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            List<Map<String, String>> all = rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
            List<Map<String, String>> some = RANKS.stream().map(rank -> Math.min(rank, all.size() - 1)).distinct()
                    .filter(rank -> rank >= 0).map(all::get).toList();
            return some.isEmpty() ? List.of(Map.of()) : some;
        }
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path)).header("Accept", accept).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200 && answer.statusCode() != 503) {
            throw new IOException(path + " gave " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
