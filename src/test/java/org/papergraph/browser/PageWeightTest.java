package org.papergraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages weigh on the wire; no browser is needed for it. */
class PageWeightTest {

    private static final int MOST = 15 * 1024;
    private static final Pattern PAPER = Pattern.compile("/page/paper/[^<]+");
    private static final Pattern PART = Pattern.compile("(?:rel=\"stylesheet\" href|<script[^>]* src)=\"([^\"]+)\"");

    private static Site site;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        site = Site.open();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void everyPaperWithItsLooksAndScriptsTakesAtMost15KilobytesGzipped() throws Exception {
        List<String> papers = found(PAPER, text("/sitemap/paper-1.xml"));
        assertEquals(684, papers.size());
        int parts = 0;
        for (String part : found(PART, text(papers.get(0)))) {
            parts += weight(part);
        }
        for (String paper : papers) {
            int weight = weight(paper) + parts;
            assertTrue(weight <= MOST, paper + " takes " + weight + " bytes, of which " + parts + " are its looks and scripts");
        }
    }

    private int weight(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path, "gzip");
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""), path);
        return answer.body().length;
    }

    private String text(String path) throws IOException, InterruptedException {
        return new String(get(path, "identity").body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path, String encoding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.at(path)).header("Accept-Encoding", encoding).build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), path);
        return answer;
    }

    /** What is in the brackets of a pattern, or all of it where there are none. */
    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(each -> each.group(each.groupCount())).toList();
    }
}
