package org.papergraph.cli.option;

import org.papergraph.reader.table.ColumnChoices;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses what columns of a table hold, such as {@code title=Titel,authors=Verfasser}. */
public final class ColumnsConverter implements ITypeConverter<ColumnChoices> {

    @Override
    public ColumnChoices convert(String value) {
        try {
            return ColumnChoices.parse(value);
        } catch (IllegalArgumentException malformed) {
            throw new TypeConversionException(malformed.getMessage());
        }
    }
}
