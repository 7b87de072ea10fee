package org.papergraph.resource;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys of resources, such as {@code paper/a-title-0f3a}: their IRIs without the base IRI of the store. */
public final class ResourceKeys {

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\\\x7f]");
    private static final String KEPT = "-._~%!$&'()*+,;=:@/?#[]";
    private static final String UNRESERVED = "-._~";

    private final String base;

    /** @param base IRI of the store */
    public ResourceKeys(String base) {
        this.base = base;
    }

    /**
     * The IRIs that a key in a request may stand for, the likeliest first: the key as it is; and, since a client sends
     * {@code ë} as {@code %C3%AB}, the key with what need not be encoded in an IRI decoded.
     */
    public List<String> candidates(String key) {
        return Stream.of(key, decoded(key))
                .distinct()
                .filter(each -> !FORBIDDEN.matcher(each).find())
                .map(each -> base + each)
                .toList();
    }

    /** The canonical spelling of a key in a URL: percent-encoded where it has to be, nowhere else, with capital digits. */
    public static String canonical(String key) {
        return encoded(decoded(key));
    }

    /** True for the IRI of a resource of the store, which has a page here. */
    public boolean isOwn(String iri) {
        return iri.startsWith(base) && iri.length() > base.length();
    }

    /** The part behind the base; the whole IRI where it is foreign. */
    public String key(String iri) {
        return isOwn(iri) ? iri.substring(base.length()) : iri;
    }

    /** An IRI, or part of one, as a URI in ASCII. */
    public static String encoded(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point < 0x80 && (Character.isLetterOrDigit(point) || KEPT.indexOf(point) >= 0)) {
                result.appendCodePoint(point);
            } else {
                result.append(percent(Character.toString(point).getBytes(StandardCharsets.UTF_8)));
            }
        });
        return result.toString();
    }

    private static String decoded(String key) {
        return ENCODED.matcher(key).replaceAll(run -> Matcher.quoteReplacement(decodedRun(run.group())));
    }

    /** Decodes a run of encoded bytes where it is UTF-8; delimiters and other reserved characters stay encoded. */
    private static String decodedRun(String run) {
        byte[] bytes = HexFormat.of().parseHex(run.replace("%", ""));
        try {
            StringBuilder result = new StringBuilder();
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).codePoints().forEach(point -> {
                if (point >= 0xA0 || Character.isLetterOrDigit(point) || UNRESERVED.indexOf(point) >= 0) {
                    result.appendCodePoint(point);
                } else {
                    result.append(percent(Character.toString(point).getBytes(StandardCharsets.UTF_8)));
                }
            });
            return result.toString();
        } catch (CharacterCodingException e) {
            return run;
        }
    }

    private static String percent(byte[] bytes) {
        StringBuilder result = new StringBuilder();
        for (byte each : bytes) {
            result.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
        }
        return result.toString();
    }
}
