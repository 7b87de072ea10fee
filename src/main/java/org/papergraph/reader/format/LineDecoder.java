package org.papergraph.reader.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes lines one by one: those in UTF-8 as UTF-8, others in the encoding of the document. Bytes that are not UTF-8 in a
 * document of UTF-8 or windows-1252 are taken for windows-1252, one by one.
 */
final class LineDecoder {

    private final Charset charset;
    private boolean complained;

    LineDecoder(Charset charset) {
        this.charset = charset;
    }

    /** A decoded line, and where it is not in UTF-8 a complaint: for each line of a document of UTF-8, else for the first. */
    Decoded decode(byte[] bytes) {
        try {
            return new Decoded(strictly(bytes, StandardCharsets.UTF_8), "");
        } catch (CharacterCodingException noUtf8) {
            return decodeOther(bytes);
        }
    }

    /** @param complaint empty where there is none */
    record Decoded(String text, String complaint) {
    }

    private Decoded decodeOther(byte[] bytes) {
        if (charset.equals(StandardCharsets.UTF_8) || charset.equals(StrayBytes.WINDOWS_1252)) {
            String text = mixed(bytes);
            return new Decoded(text, charset.equals(StandardCharsets.UTF_8)
                    ? "bytes that are not UTF-8 are read as windows-1252: '" + excerpt(text) + "'; save the document as UTF-8"
                    : oncePerDocument());
        }
        try {
            return new Decoded(strictly(bytes, charset), oncePerDocument());
        } catch (CharacterCodingException neither) {
            return new Decoded(new String(bytes, charset), oncePerDocument());
        }
    }

    private String oncePerDocument() {
        boolean first = !complained;
        complained = true;
        return first ? assumption(charset) : "";
    }

    /** What is to be said of an encoding that a document does not tell. */
    static String assumption(Charset charset) {
        return "the document is not UTF-8 and is read as " + charset.name() + " from here on; if words come out wrong, save it as UTF-8";
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** UTF-8 where it is UTF-8, windows-1252 elsewhere; a broken sequence becomes U+FFFD. */
    private static String mixed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        for (CoderResult result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            byte[] malformed = new byte[result.length()];
            in.get(malformed);
            out.put(StrayBytes.decoded(malformed));
        }
        return out.flip().toString();
    }

    private static String excerpt(String text) {
        int at = (int) text.chars().takeWhile(character -> character < 0x80).count();
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20)).strip();
    }
}
