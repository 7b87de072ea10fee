package org.papergraph.cli.option;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a base IRI: absolute, ending so that a local name can follow. */
public final class BaseIriConverter implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        try {
            URI iri = new URI(value);
            if (iri.isAbsolute() && iri.getHost() != null && (value.endsWith("/") || value.endsWith("#"))) {
                return value;
            }
        } catch (URISyntaxException noIri) {
            throw new TypeConversionException("'" + value + "' is no IRI: " + noIri.getReason());
        }
        throw new TypeConversionException("'" + value + "' must be an absolute IRI that ends in / or #, such as https://example.org/id/");
    }
}
