package org.papergraph.web;

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
 * for each kind that the sitemap lists, pages spread evenly over its first part, their data, and the pages again with
 * their entity tags (304); all of them in some rounds to warm up, then timed in as many.
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
        List<String> parts = places("/sitemap.xml").stream()
                .filter(part -> part.endsWith("-1.xml") || part.endsWith("front.xml"))
                .toList();
        for (String part : parts) {
            measure(part, false);
        }
        System.out.printf("%-34s %7s %9s %9s %9s %12s%n", "what", "pages", "p50 ms", "p95 ms", "max ms", "most bytes");
        for (String part : parts) {
            measure(part, true);
        }
    }

    private void measure(String part, boolean told) throws IOException, InterruptedException {
        String kind = part.replaceAll(".*/sitemap/|(-1)?\\.xml$", "");
        List<String> addresses = spread(places(part.substring(server.length())));
        measure(kind, addresses, false, told);
        if (!kind.equals("front")) {
            measure(kind + ", Turtle", addresses.stream().map(each -> each.replace("/page/", "/data/") + ".ttl").toList(), false, told);
        }
        measure(kind + ", unchanged (304)", addresses, true, told);
    }

    private void measure(String what, List<String> addresses, boolean known, boolean told) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        long most = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String address : addresses) {
                String tag = known ? tag(address) : "";
                HttpRequest request = request(address, tag);
                long start = System.nanoTime();
                HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
                double milliseconds = (System.nanoTime() - start) / 1e6;
                long bytes = length(answer);
                if (answer.statusCode() != (tag.isEmpty() ? 200 : 304)) {
                    throw new IOException(address + " gave " + answer.statusCode());
                }
                times.add(milliseconds);
                most = Math.max(most, bytes);
            }
        }
        Collections.sort(times);
        if (told) {
            report(what, addresses.size(), times, most);
        }
    }

    private static void report(String what, int pages, List<Double> times, long most) {
        System.out.printf(Locale.ROOT, "%-34s %7d %9.2f %9.2f %9.2f %12d%n", what, pages, times.get(times.size() / 2),
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
