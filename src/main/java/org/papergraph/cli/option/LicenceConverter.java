package org.papergraph.cli.option;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses the IRI of a licence, or empty text. */
public final class LicenceConverter implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        if (!value.isEmpty() && !isAddress(value)) {
            throw new TypeConversionException(
                    "'" + value + "' is no address of a licence, such as https://creativecommons.org/licenses/by/4.0/");
        }
        return value;
    }

    private static boolean isAddress(String value) {
        try {
            URI iri = new URI(value);
            return iri.getHost() != null && iri.getScheme().matches("https?");
        } catch (URISyntaxException noIri) {
            return false;
        }
    }
}
