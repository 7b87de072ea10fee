package org.papergraph.web.view;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.graph.Vocabulary.Pg;

/**
 * The IRIs of the graph and their addresses on this server, whatever host it is reached at: {@code base + key} has
 * its page at {@code /page/key} and its data at {@code /data/key.ttl}.
 */
public final class ResourceUrls {

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\\\x7f]");
    private static final String KEPT = "-._~%!$&'()*+,;=:@/?#[]";
    private static final String UNRESERVED = "-._~";

    private final String base;

    /** @param base what the IRIs of the store's own things begin with */
    public ResourceUrls(String base) {
        this.base = base;
    }

    /**
     * The IRIs that a request may mean by a key, the likeliest first: the key as it stands; and, since a client sends
     * {@code ë} as {@code %C3%AB}, the key with what need not be encoded in an IRI decoded.
     */
    public List<String> candidates(String key) {
        return Stream.of(key, decoded(key))
                .distinct()
                .filter(each -> !FORBIDDEN.matcher(each).find())
                .map(each -> base + each)
                .toList();
    }

    /** A key as this server writes it: encoded where it has to be, nowhere else, with capital digits. */
    public String usual(String key) {
        return encoded(decoded(key));
    }

    /** Whether the IRI is one of the store's own things, and so has a page here. */
    public boolean isOwn(String iri) {
        return iri.startsWith(base) && iri.length() > base.length();
    }

    /** What follows the base; the IRI itself for a foreign one. */
    public String key(String iri) {
        return isOwn(iri) ? iri.substring(base.length()) : iri;
    }

    /** Where a browser goes for an IRI: the page of a thing or term here, another site, or nowhere (empty). */
    public String href(String iri) {
        if (isOwn(iri)) {
            return page(iri);
        }
        if (iri.startsWith(Pg.NAMESPACE)) {
            return "/ontology#" + encoded(iri.substring(Pg.NAMESPACE.length()));
        }
        return iri.startsWith("https://") || iri.startsWith("http://") ? encoded(iri) : "";
    }

    /** The path of the page of an own thing. */
    public String page(String iri) {
        return "/page/" + encoded(key(iri));
    }

    /**
     * The path of the data of an own thing.
     *
     * @param extension of the format, such as {@code ttl}
     */
    public String data(String iri, String extension) {
        return "/data/" + encoded(key(iri)) + "." + extension;
    }

    /** The path of the links of an own thing. */
    public String linkSet(String iri) {
        return "/linkset/" + encoded(key(iri));
    }

    /** An IRI in the characters that a header may hold. */
    public String uri(String iri) {
        return encoded(iri);
    }

    private static String encoded(String text) {
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
