package org.papergraph.reader.format;

import java.util.List;

/**
 * The beginning of a document, by which readers recognise their formats.
 *
 * @param bytes the first ones, up to 256 KiB, with a byte-order mark if there is one
 * @param text {@code bytes} as characters, without a byte-order mark and white space before the first character
 * @param lines the first lines that are not blank, up to 60, whole but for the last where {@code bytes} end
 */
public record Beginning(byte[] bytes, String text, List<Line> lines) {

    public Beginning {
        bytes = bytes.clone();
        lines = List.copyOf(lines);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** True if the document has no more bytes than these. */
    public boolean isWhole() {
        return bytes.length < EncodingDetector.BEGINNING;
    }

    /** True if the bytes begin with the signature of a format, such as {@code %PDF-}, in ASCII. */
    public boolean startsWith(String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int at = 0; at < signature.length(); at++) {
            if (bytes[at] != signature.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
