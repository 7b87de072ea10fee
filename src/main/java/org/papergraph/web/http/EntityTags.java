package org.papergraph.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.papergraph.store.Store;

/**
 * Entity tags. They are weak: an answer may travel compressed or not, and the order of rows or triples that nobody
 * asked to be sorted is not promised.
 */
public final class EntityTags {

    private final Store store;
    private final String version;

    /** @param version of the program, since another one may show the same state differently */
    public EntityTags(Store store, String version) {
        this.store = store;
        this.version = version;
    }

    /** The tag of what follows from the store's state, the program, the address and the name of a representation. */
    public String ofState(Request request, String representation) {
        String query = request.http().getQueryString();
        return tag(store.version(), version, request.http().getRequestURL().toString(), query == null ? "" : query, representation);
    }

    /** The tag of a whole answer. */
    static String ofBody(Response answer) {
        return tag(answer.headers().getOrDefault("Content-Type", ""), answer.body());
    }

    /**
     * Whether a client has what a tag stands for.
     *
     * @param known the header If-None-Match, or empty
     */
    public static boolean names(String known, String tag) {
        return Arrays.stream(known.split(",")).map(each -> opaque(each.strip())).anyMatch(opaque(tag)::equals);
    }

    /** Whether a client has anything that is there; the star says so, which only an answer can tell. */
    static boolean namesAny(String known) {
        return known.strip().equals("*");
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static String tag(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
