package org.papergraph.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.papergraph.store.Store;

/**
 * Entity tags (RFC 9110, section 8.8.3). They are weak: a response may travel compressed or not, and the order of rows or
 * triples is not promised where a query sorts none.
 */
final class EntityTags {

    private final Store store;

    EntityTags(Store store) {
        this.store = store;
    }

    /** The tag of a response that follows from the version of the store, the program, the URL and the representation. */
    String ofVersion(Request request, String representation) {
        return tag(Stream.of(store.version(), Version.TEXT, request.url(), request.queryString(), representation).map(EntityTags::bytes).toArray(byte[][]::new));
    }

    /** The tag of a whole response. */
    static String ofBody(Response response, byte[] body) {
        return tag(bytes(response.headers().getOrDefault("Content-Type", "")), body);
    }

    /**
     * True if the client has the response with a tag.
     *
     * @param known the header If-None-Match, or empty
     */
    static boolean names(String known, String tag) {
        return Arrays.stream(known.split(",")).map(each -> opaque(each.strip())).anyMatch(opaque(tag)::equals);
    }

    /** True if the header is the star, which stands for any response with status 200. */
    static boolean namesAny(String known) {
        return known.strip().equals("*");
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String tag(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
                digest.update((byte) 0);
            }
            return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
