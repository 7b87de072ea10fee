package org.papergraph.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way by which a visitor becomes the editor: a link with a secret, made anew with each start of the server and printed where that was
 * started. Whoever opens the link has the secret in a cookie; the forms on the pages have a token that follows from it.
 */
public final class EditorAccess {

    /** The path of the link. */
    public static final String PATH = "/edit";

    /** The parameter of the link that holds the secret. */
    public static final String KEY = "key";

    private static final int SECRET_BYTES = 24;
    private static final int TOKEN_BYTES = 16;
    private static final String COOKIE = "papergraph-";

    private final String secret;

    private EditorAccess(String secret) {
        this.secret = secret;
    }

    /** Of a server that takes no decisions. */
    public static EditorAccess none() {
        return new EditorAccess("");
    }

    /** Of a server that takes decisions, with a secret of its own. */
    public static EditorAccess random() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new EditorAccess(HexFormat.of().formatHex(secret));
    }

    boolean isOffered() {
        return !secret.isEmpty();
    }

    /** The link of a server at an address such as {@code http://localhost:3030/}; empty where it takes no decisions. */
    public Optional<String> link(String address) {
        return isOffered() ? Optional.of(address + PATH.substring(1) + "?" + KEY + "=" + secret) : Optional.empty();
    }

    /** The header by which a browser keeps the secret until it is closed; empty where the key is another. The name has the port, as cookies of all ports are sent to each. */
    Optional<String> cookie(String key, HttpServletRequest request, boolean secure) {
        return isSecret(key) ? Optional.of(name(request) + "=" + secret + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "")) : Optional.empty();
    }

    boolean isHeldBy(HttpServletRequest request) {
        Stream<Cookie> cookies = isOffered() ? Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream) : Stream.empty();
        return cookies.anyMatch(cookie -> cookie.getName().equals(name(request)) && isSecret(cookie.getValue()));
    }

    /** The token of the forms that this start of the server makes. */
    String formToken() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(("form " + secret).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, TOKEN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** True for texts that are equal, in a time that does not tell where they differ. */
    static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isSecret(String key) {
        return isOffered() && equal(key, secret);
    }

    private static String name(HttpServletRequest request) {
        return COOKIE + request.getLocalPort();
    }
}
