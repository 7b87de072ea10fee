package org.papergraph.export;

/**
 * Options of an export.
 *
 * @param baseIri replaces the store's base IRI wherever an IRI begins with it; empty: kept
 * @param construct a SPARQL CONSTRUCT query whose result is written instead of the whole graph; empty: none
 */
public record ExportOptions(ExportFormat format, ExportProfile profile, String baseIri, String construct) {

    public ExportOptions {
        if (!baseIri.isEmpty() && !baseIri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+")) {
            throw new IllegalArgumentException("not an absolute IRI: " + baseIri);
        }
    }

    /** Everything, under the store's own base IRI. */
    public static ExportOptions in(ExportFormat format) {
        return new ExportOptions(format, ExportProfile.FULL, "", "");
    }

    public ExportOptions withProfile(ExportProfile chosen) {
        return new ExportOptions(format, chosen, baseIri, construct);
    }

    public ExportOptions withBase(String chosen) {
        return new ExportOptions(format, profile, chosen, construct);
    }

    public ExportOptions selecting(String query) {
        return new ExportOptions(format, profile, baseIri, query);
    }
}
