package org.papergraph.reader.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.commons.io.input.ReaderInputStream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Recognises the encoding of a document by its beginning: a byte-order mark, the zeros of UTF-16 and UTF-32, valid UTF-8, else
 * what the document declares, else its words, else for characters of several bytes the statistics of juniversalchardet, else windows-1252.
 */
final class EncodingDetector {

    /** Length in bytes of the beginning by which encoding and format are recognised. */
    static final int BEGINNING = 1 << 18;
    /** Length in bytes of a surrogate in CESU-8 and of a cut character of UTF-8: malformed, yet no other encoding. */
    private static final int BROKEN_SEQUENCE = 3;
    private static final Charset WINDOWS_1252 = StrayBytes.WINDOWS_1252;
    /** What juniversalchardet finds of encodings that {@link LetterEncodings} does not know. */
    private static final Set<String> OTHER_SCRIPTS = Set.of("GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "x-EUC-TW", "ISO-2022-JP", "ISO-2022-KR",
            "ISO-8859-8", "windows-1255", "TIS-620");
    private static final Charset[] WIDE = {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE")};
    private static final ByteOrderMark[] MARKS = {ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE,
        ByteOrderMark.UTF_32LE, ByteOrderMark.UTF_32BE};

    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern DECLARATION = Pattern.compile("(?:^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']|^\\s*%\\s*Encoding:\\s*)(?<name>[A-Za-z][\\w.:-]*)");

    private EncodingDetector() {
    }

    /** The encoding of a document that begins with these bytes. */
    static DocumentEncoding detect(byte[] beginning) throws IOException {
        try (BOMInputStream marked = unmarked(new ByteArrayInputStream(beginning))) {
            String name = marked.getBOMCharsetName();
            return name == null ? encoding(beginning) : DocumentEncoding.of(Charset.forName(name));
        }
    }

    /** The bytes behind the byte-order mark. */
    static BOMInputStream unmarked(InputStream in) throws IOException {
        return BOMInputStream.builder().setInputStream(in).setByteOrderMarks(MARKS).get();
    }

    /** True for UTF-16 and UTF-32, in which a line feed is more than one byte. */
    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** Bytes in a wide encoding as UTF-8. */
    static InputStream narrowed(InputStream in, Charset charset) throws IOException {
        return new BufferedInputStream(ReaderInputStream.builder()
                .setReader(new InputStreamReader(in, charset)).setCharset(StandardCharsets.UTF_8).get());
    }

    private static DocumentEncoding encoding(byte[] beginning) {
        for (Charset wide : WIDE) {
            if (hasZerosOf(wide, beginning)) {
                return DocumentEncoding.of(wide);
            }
        }
        Optional<Charset> declared = declared(beginning);
        double utf8 = utf8Share(beginning);
        if (utf8 >= 0.5) {
            return new DocumentEncoding(StandardCharsets.UTF_8, false, declared.filter(other -> !isAscii(beginning)).map(Charset::name).orElse(""));
        }
        Charset other = declared.orElseGet(() -> assumed(beginning));
        return new DocumentEncoding(other.equals(WINDOWS_1252) && utf8 > 0 ? StandardCharsets.UTF_8 : other, declared.isEmpty(), "");
    }

    private static boolean isAscii(byte[] beginning) {
        for (byte next : beginning) {
            if (next < 0) {
                return false;
            }
        }
        return true;
    }

    /** True if at least a third of the characters have the zeros of a letter of ASCII, and few zeros stand elsewhere. */
    private static boolean hasZerosOf(Charset wide, byte[] beginning) {
        byte[] letter = "a".getBytes(wide);
        int zeros = 0;
        int misplaced = 0;
        for (int at = 0; at < beginning.length; at++) {
            if (beginning[at] == 0) {
                zeros++;
                misplaced += letter[at % letter.length] == 0 ? 0 : 1;
            }
        }
        int characters = beginning.length / letter.length;
        return characters > 1 && 3 * zeros >= characters * (letter.length - 1) && 20 * misplaced <= zeros;
    }

    /** The share of valid sequences of UTF-8 among those that are not ASCII; 1 where all is ASCII. */
    private static double utf8Share(byte[] beginning) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(beginning);
        CharBuffer out = CharBuffer.allocate(beginning.length + 1);
        int malformed = 0;
        for (CoderResult result = decoder.decode(in, out, false); result.isError(); result = decoder.decode(in, out, false)) {
            in.position(in.position() + result.length());
            malformed += result.length() < BROKEN_SEQUENCE ? 1 : 0;
        }
        long valid = out.flip().codePoints().filter(character -> character >= 0x80).count();
        return malformed == 0 ? 1 : (double) valid / (valid + malformed);
    }

    /** The encoding that a document declares in XML or, as JabRef writes it, in a comment of BibTeX; one that is not UTF-8 can be no mistake here. */
    private static Optional<Charset> declared(byte[] beginning) {
        Matcher declaration = DECLARATION.matcher(new String(beginning, 0, Math.min(beginning.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1));
        return declaration.find()
                ? Optional.of(declaration.group("name")).filter(EncodingDetector::isKnown).map(Charset::forName)
                        .filter(charset -> !charset.name().startsWith("UTF-") && !charset.equals(StandardCharsets.US_ASCII))
                        .map(charset -> charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset)
                : Optional.empty();
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException malformed) {
            return false;
        }
    }

    private static Charset assumed(byte[] beginning) {
        return LetterEncodings.tell(beginning).orElseGet(() -> ofManyBytes(beginning).filter(charset -> isInRuns(beginning)).orElse(WINDOWS_1252));
    }

    private static Optional<Charset> ofManyBytes(byte[] beginning) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(beginning, 0, beginning.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).filter(Charset::isSupported).map(Charset::forName)
                .filter(charset -> OTHER_SCRIPTS.contains(charset.name()));
    }

    /** True if most bytes outside ASCII stand beside another, as they seldom do where letters of ASCII are among them. */
    private static boolean isInRuns(byte[] beginning) {
        int all = 0;
        int alone = 0;
        for (int at = 0; at < beginning.length; at++) {
            if (beginning[at] < 0) {
                all++;
                alone += (at == 0 || beginning[at - 1] >= 0) && (at + 1 == beginning.length || beginning[at + 1] >= 0) ? 1 : 0;
            }
        }
        return 3 * alone < all;
    }
}
