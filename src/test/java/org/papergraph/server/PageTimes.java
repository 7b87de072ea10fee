package org.papergraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Measures how long a running server takes to the first byte of its pages, one request at a time over one connection:
 * for each kind that the sitemap lists, pages spread evenly over its first part, all of them once to warm up, then
 * timed in several rounds; then the data of these things, and the pages again with their entity tags (304).
 *
 * <p>Arguments: the address of the server, then how many pages of a kind (100 when left out).
 */
final class PageTimes {

    private static final int ROUNDS = 3;
    private static final Pattern PLACE = Pattern.compile("<loc>([^<]+)</loc>");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;
    private final int pages;

    private PageTimes(String server, int pages) {
        this.server = server;
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int pages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        new PageTimes(arguments[0].replaceAll("/$", ""), pages).measure();
    }

    private void measure() throws IOException, InterruptedException {
        System.out.printf("%-34s %7s %9s %9s %9s %12s%n", "what", "pages", "p50 ms", "p95 ms", "max ms", "most bytes");
        for (String part : places("/sitemap.xml")) {
            if (part.endsWith("-1.xml") || part.endsWith("front.xml")) {
                measure(part.replaceAll(".*/sitemap/|(-1)?\\.xml$", ""), spread(places(part.substring(server.length()))));
            }
        }
    }

    private void measure(String kind, List<String> addresses) throws IOException, InterruptedException {
        report(kind, addresses, false);
        if (!kind.equals("front")) {
            report(kind + ", Turtle", addresses.stream().map(each -> each.replace("/page/", "/data/") + ".ttl").toList(), false);
        }
        report(kind + ", unchanged (304)", addresses, true);
    }

    private void report(String what, List<String> addresses, boolean known) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        long most = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            for (String address : addresses) {
                String tag = known && round > 0 ? tag(address) : "";
                HttpRequest request = request(address, tag);
                long start = System.nanoTime();
                HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
                double milliseconds = (System.nanoTime() - start) / 1e6;
                long bytes = length(answer);
                if (answer.statusCode() != (tag.isEmpty() ? 200 : 304)) {
                    throw new IOException(address + " gave " + answer.statusCode());
                }
                if (round > 0) {
                    times.add(milliseconds);
                    most = Math.max(most, bytes);
                }
            }
        }
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "%-34s %7d %9.2f %9.2f %9.2f %12d%n", what, addresses.size(), times.get(times.size() / 2),
                times.get(times.size() * 95 / 100), times.get(times.size() - 1), most);
    }

    private String tag(String address) throws IOException, InterruptedException {
        HttpRequest head = HttpRequest.newBuilder(request(address, ""), (name, value) -> true)
                .method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
        return client.send(head, BodyHandlers.discarding()).headers().firstValue("ETag").orElseThrow();
    }

    private static HttpRequest request(String address, String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html,*/*;q=0.5")
                .header("Accept-Encoding", "gzip");
        return (tag.isEmpty() ? request : request.header("If-None-Match", tag)).build();
    }

    private static long length(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return body.readAllBytes().length;
        }
    }

    private List<String> spread(List<String> all) {
        int number = Math.min(pages, all.size());
        return IntStream.range(0, number).mapToObj(each -> all.get((int) ((long) each * all.size() / number))).toList();
    }

    private List<String> places(String path) throws IOException, InterruptedException {
        String text = client.send(HttpRequest.newBuilder(URI.create(server + path)).build(), BodyHandlers.ofString()).body();
        return PLACE.matcher(text).results().map(each -> each.group(1).replace("&amp;", "&")).toList();
    }
}
