package org.papergraph.reader.format;

import java.nio.charset.Charset;

/** Bytes that are not UTF-8 in a document of UTF-8 or windows-1252: windows-1252, but for a broken sequence of UTF-8. */
final class StrayBytes {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Length in bytes of a surrogate in CESU-8 and of a cut character of UTF-8. */
    static final int BROKEN_SEQUENCE = 3;

    private StrayBytes() {
    }

    /** The characters of a malformed sequence; U+FFFD for a broken one. */
    static String decoded(byte[] malformed) {
        return malformed.length == BROKEN_SEQUENCE ? "\uFFFD" : new String(malformed, WINDOWS_1252);
    }
}
