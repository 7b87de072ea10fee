package org.papergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.ResultFormat;

/**
 * Every query gives, on the seeds and with its defaults, the answer that stands beside it: {@code NAME.csv}, or
 * {@code NAME.nt} where it constructs a graph. Clock times are not compared.
 *
 * <p>Where a new model or rule changes the answers, and has been found better, they are written anew with
 * <pre>{@code
 * db=$(mktemp -d) && ./papergraph ingest seeds --db $db && for q in queries/*.rq; do n=$(basename $q .rq);
 *   if grep -q '^CONSTRUCT' $q; then ./papergraph query $n --db $db --output ntriples | LC_ALL=C sort > queries/$n.nt;
 *   else ./papergraph query $n --db $db --output csv | tr -d '\r' > queries/$n.csv; fi; done
 * }</pre>
 */
class SeedAnswersTest {

    private static final String CLOCK_TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";

    static List<NamedQuery> queries() {
        return NamedQueries.read(SeedGraph.queries()).all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answerIsTheExpectedOne(NamedQuery query) throws IOException {
        QueryRunner runner = new QueryRunner(SeedGraph.store(), Duration.ofMinutes(1));
        Query bound = runner.prepare(query, Map.of());
        ResultFormat format = bound.isConstructType() ? ResultFormat.of("ntriples") : ResultFormat.of("csv");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        runner.write(bound, format, answer);
        Path expected = SeedGraph.queries().resolve(query.name() + (bound.isConstructType() ? ".nt" : ".csv"));
        assertTrue(Files.exists(expected), () -> "the expected answer is missing: " + expected);
        assertEquals(lines(Files.readString(expected), bound.isConstructType()),
                lines(answer.toString(StandardCharsets.UTF_8), bound.isConstructType()));
    }

    @Test
    void everyExpectedAnswerHasItsQuery() throws IOException {
        NamedQueries queries = NamedQueries.read(SeedGraph.queries());
        try (Stream<Path> files = Files.list(SeedGraph.queries())) {
            files.map(path -> path.getFileName().toString()).filter(name -> !name.endsWith(".rq")).forEach(name ->
                    assertTrue(queries.find(name.substring(0, name.lastIndexOf('.'))).isPresent(), name));
        }
    }

    private static List<String> lines(String text, boolean unordered) {
        Stream<String> lines = text.replaceAll(CLOCK_TIME, "(time)").lines();
        return (unordered ? lines.sorted() : lines).toList();
    }
}
