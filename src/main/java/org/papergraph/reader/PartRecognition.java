package org.papergraph.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.papergraph.reader.bibliography.IdentifierListReader;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.part.Recognition;
import org.papergraph.reader.table.TableReader;

/** Recognises the parts of a document as whole documents are. */
record PartRecognition(Function<Beginning, Optional<DocumentFormat>> recognition) implements Recognition {

    @Override
    public Optional<String> format(byte[] beginning) {
        try {
            return recognition.apply(new DocumentContent(new ByteArrayInputStream(beginning), (line, loss) -> { }).beginning()).map(DocumentFormat::label);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public boolean isTableHeader(String line) {
        return TableReader.isHeader(line);
    }

    @Override
    public int headerWithin(String line) {
        return TableReader.headerWithin(line);
    }

    @Override
    public boolean isIdentifiers(String line) {
        return IdentifierListReader.isOfIdentifiers(line);
    }
}
