package org.papergraph.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.papergraph.graph.ResourceType;

/** The formats of reference managers in which a paper is offered. */
public enum CitationFormat {
    BIBTEX("BibTeX", "bib", "application/x-bibtex", BibTeX::write),
    RIS("RIS", "ris", "application/x-research-info-systems", Ris::write),
    CSL_JSON("CSL-JSON", "csljson", "application/vnd.citationstyles.csl+json", CslJson::write);

    private final String title;
    private final String extension;
    private final String mediaType;
    private final Function<Citation, String> writer;

    CitationFormat(String title, String extension, String mediaType, Function<Citation, String> writer) {
        this.title = title;
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /**
     * The formats of a resource: all for a paper, none for others.
     *
     * @param key of the resource, such as {@code paper/a-title-0f3a}
     */
    public static List<CitationFormat> ofResource(String key) {
        return ResourceType.ofKey(key).filter(ResourceType.PAPER::equals).isPresent() ? List.of(values()) : List.of();
    }

    public static Optional<CitationFormat> ofExtension(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
    }

    public static Optional<CitationFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
    }

    public String title() {
        return title;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String write(Citation citation) {
        return writer.apply(citation);
    }
}
