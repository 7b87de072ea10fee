package org.papergraph.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Responses as they are sent, those asked for most and last, under their entity tags: these stand for the version of the store and all
 * else that a response follows from. Thread-safe.
 */
final class KeptResponses {

    private static final long BYTES = 32 << 20;
    private static final int LARGEST = 1 << 20;

    private final Cache<String, Response> responses =
            Caffeine.newBuilder().maximumWeight(BYTES).<String, Response>weigher((tag, response) -> size(response)).build();

    /**
     * The response of a tag, made where it is not kept.
     *
     * @param tag of a response with status 200; others have none and are not kept
     */
    Optional<Response> get(String tag, Supplier<Optional<Response>> made) {
        return Optional.ofNullable(responses.getIfPresent(tag)).or(() -> made.get().map(response -> tagged(response, tag)));
    }

    private Response tagged(Response response, String tag) {
        if (response.status() != 200) {
            return response;
        }
        Response tagged = response.with("ETag", tag);
        if (tagged.body() instanceof Response.Body.Whole && size(tagged) <= LARGEST) {
            responses.put(tag, tagged);
        }
        return tagged;
    }

    /** About as many bytes as it takes in memory. */
    private static int size(Response response) {
        int headers = response.headers().entrySet().stream().mapToInt(header -> header.getKey().length() + header.getValue().length()).sum();
        return response.body() instanceof Response.Body.Whole whole ? headers + whole.bytes().length : headers;
    }
}
