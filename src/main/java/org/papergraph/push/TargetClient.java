package org.papergraph.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.web.HttpSC;

/** Exchanges single requests with a target. Redirects are not followed, so that no credentials reach another host. */
final class TargetClient {

    private static final Duration CONNECTING = Duration.ofSeconds(20);
    /** Of a whole request: a target may put much in order before it answers. */
    private static final Duration ANSWERING = Duration.ofMinutes(10);
    private static final Duration LOOKING = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(CONNECTING).build();
    private final Authentication authentication;
    private boolean compressing;
    private long bytes;

    TargetClient(Target target) {
        this.authentication = new Authentication(target.credentials());
        this.compressing = target.compressing();
    }

    /**
     * Sends a request once: compressed as long as the target takes that, and again as it is where the target refuses what is compressed.
     *
     * @throws IOException where no answer comes
     */
    TargetResponse exchange(TargetRequest request) throws IOException {
        if (!compressing || !request.hasBody()) {
            return exchange(request, false);
        }
        TargetResponse response = exchange(request, true);
        if (!mayDislikeCompression(response.status())) {
            return response;
        }
        TargetResponse plain = exchange(request, false);
        compressing = !plain.isSuccess();
        return plain;
    }

    /** Number of bytes of all bodies. */
    long bytes() {
        return bytes;
    }

    /** 415 by its standard; others take compressed bytes for damaged statements. */
    private static boolean mayDislikeCompression(int status) {
        return status == 400 || status == 415 || status == 500 || status == 501;
    }

    private TargetResponse exchange(TargetRequest request, boolean compressed) throws IOException {
        byte[] body = compressed ? gzip(request.body()) : request.body();
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.address())
                .timeout(request.method().equals("HEAD") ? LOOKING : ANSWERING)
                .method(request.method(), request.hasBody() ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody());
        if (request.hasBody()) {
            builder.header(HttpNames.hContentType, request.contentType());
        }
        if (compressed) {
            builder.header(HttpNames.hContentEncoding, "gzip");
        }
        bytes += body.length;
        HttpResponse<InputStream> response = signed(request, builder);
        boolean isAskedWho = response.statusCode() == HttpSC.UNAUTHORIZED_401 && authentication.learn(response);
        if (isAskedWho) {
            response.body().close();
            response = signed(request, builder);
        }
        return TargetResponse.of(response);
    }

    private HttpResponse<InputStream> signed(TargetRequest request, HttpRequest.Builder builder) throws IOException {
        authentication.sign(builder, request.method(), request.address());
        try {
            return client.send(builder.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 8 + 100);
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }
}
