package org.papergraph.reader.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.io.input.BOMInputStream;

/**
 * The content of a document, to be read once, as bytes, as characters or as lines, whichever its format is made of. Characters that
 * are lost in decoding are said when they are read.
 */
public final class DocumentContent {

    private static final int LINES_AT_BEGINNING = 60;

    private final CutOffInputStream readable;
    private final InputStream in;
    private final WholeCharacters text;
    private final BiConsumer<Integer, String> complaints;
    private final DocumentEncoding encoding;
    private final Beginning beginning;

    /**
     * @param in the bytes, which may be cut off
     * @param complaints takes the number of a line, from 1, and what was lost in reading it
     */
    public DocumentContent(InputStream in, BiConsumer<Integer, String> complaints) throws IOException {
        this.readable = new CutOffInputStream(in);
        this.in = new BufferedInputStream(readable, 1 << 16);
        this.complaints = complaints;
        this.in.mark(EncodingDetector.BEGINNING);
        byte[] bytes = this.in.readNBytes(EncodingDetector.BEGINNING);
        this.in.reset();
        this.encoding = EncodingDetector.detect(bytes);
        this.text = new WholeCharacters(this.in, encoding.charset());
        this.beginning = new Beginning(bytes, text(bytes), lines(bytes));
    }

    public Beginning beginning() {
        return beginning;
    }

    /** The bytes in an encoding that has those of ASCII: as they are, or in UTF-8 in place of UTF-16 and UTF-32. */
    public InputStream narrowBytes() throws IOException {
        return EncodingDetector.isWide(encoding.charset()) ? EncodingDetector.narrowed(EncodingDetector.unmarked(text), encoding.charset()) : text;
    }

    /** True if the document was read to where its bytes are cut off. */
    public boolean isCutOff() {
        return readable.isCutOff();
    }

    /** True if the document, which was read as text, ends within a character. */
    public boolean endsWithinCharacter() {
        return text.endsWithinCharacter();
    }

    /** The bytes as they are. */
    public InputStream bytes() {
        return in;
    }

    /**
     * The characters without a byte-order mark: UTF-8 where the bytes are UTF-8, the encoding of the document elsewhere; those that
     * XML cannot hold are replaced. Line ends stay as they are.
     */
    public Reader characters() throws IOException {
        complainOfDeclaration();
        return new LegibleReader(EncodingDetector.unmarked(text), encoding, complaints);
    }

    /** The lines that are not blank. */
    public Lines lines() throws IOException {
        complainOfDeclaration();
        return lines(text, complaints, LineReader.WHOLE);
    }

    /** The lines that are not blank, the long ones in pieces that begin with a comma or a blank and have one number. */
    public Lines wrappedLines() throws IOException {
        complainOfDeclaration();
        return lines(text, complaints, LineReader.LONGEST_PIECE);
    }

    private void complainOfDeclaration() {
        if (!encoding.contradicted().isEmpty()) {
            complaints.accept(1, "the document says that it is " + encoding.contradicted() + " and is read as " + encoding.charset().name()
                    + ", which its bytes are; if words come out wrong, save it as UTF-8");
        }
    }

    private Lines lines(InputStream bytes, BiConsumer<Integer, String> losses, int piece) throws IOException {
        return EncodingDetector.isWide(encoding.charset())
                ? new Lines(EncodingDetector.narrowed(EncodingDetector.unmarked(bytes), encoding.charset()), StandardCharsets.UTF_8, losses, piece)
                : new Lines(EncodingDetector.unmarked(bytes), encoding.charset(), losses, piece);
    }

    private List<Line> lines(byte[] bytes) throws IOException {
        return lines(new ByteArrayInputStream(bytes), (line, loss) -> { }, LineReader.WHOLE).beginning(LINES_AT_BEGINNING);
    }

    private String text(byte[] bytes) throws IOException {
        try (BOMInputStream unmarked = EncodingDetector.unmarked(new ByteArrayInputStream(bytes))) {
            return new String(unmarked.readAllBytes(), encoding.charset()).stripLeading();
        }
    }
}
