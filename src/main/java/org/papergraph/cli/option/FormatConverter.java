package org.papergraph.cli.option;

import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.reader.DocumentFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses the name of a document format. */
public final class FormatConverter implements ITypeConverter<DocumentFormat> {

    @Override
    public DocumentFormat convert(String value) {
        return DocumentFormat.ofLabel(value).orElseThrow(() -> new TypeConversionException(
                "'" + value + "' is no format; there are " + labels().collect(Collectors.joining(", "))));
    }

    private static Stream<String> labels() {
        return Stream.of(DocumentFormat.values()).map(DocumentFormat::label);
    }

    /** The formats' names, for help and completion. */
    public static final class Labels implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return labels().iterator();
        }
    }
}
