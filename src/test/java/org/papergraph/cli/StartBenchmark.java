package org.papergraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * The processor time of a start until the first answer, of Papergraph and of a Fuseki that holds nothing, in turns.
 * Arguments: the folder of a store, and the number of rounds.
 */
public final class StartBenchmark {

    private static final String QUERY = "?query=ASK%7B%7D";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private StartBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            FusekiServer.create().port(4471).add("/ds", DatasetGraphFactory.createTxnMem()).build().start();
            return;
        }
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            bare.add(seconds("http://localhost:4471/ds" + QUERY, ProcessHandle.current().info().command().orElse("java"), "-XX:+UseSerialGC", "-cp",
                    System.getProperty("java.class.path"), StartBenchmark.class.getName()));
            ours.add(seconds("http://localhost:4472/sparql" + QUERY, "./papergraph", "serve", "--db", arguments[0], "--port", "4472"));
            System.out.printf(Locale.ROOT, "round %d: bare Fuseki %.1f s, Papergraph %.1f s%n", round + 1, bare.get(round), ours.get(round));
        }
        System.out.printf(Locale.ROOT, "median: %.1f s and %.1f s, %.2f times%n", median(bare), median(ours), median(ours) / median(bare));
    }

    private static double seconds(String address, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            while (!answers(address)) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            return process.toHandle().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(String address) throws InterruptedException {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }
}
