package org.papergraph.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.papergraph.graph.ResourceType;

/** The formats of reference managers in which a paper is offered. */
public enum CitationFormat {
    BIBTEX("BibTeX", "bib", "application/x-bibtex", "", "\n", "", BibTeX::write),
    RIS("RIS", "ris", "application/x-research-info-systems", "", "\r\n", "", Ris::write),
    CSL_JSON("CSL-JSON", "csljson", "application/vnd.citationstyles.csl+json", "[", ",\n", "]\n", CslJson::write);

    private final String title;
    private final String extension;
    private final String mediaType;
    private final String before;
    private final String between;
    private final String behind;
    private final Function<Citation, String> writer;

    CitationFormat(
            String title, String extension, String mediaType, String before, String between, String behind, Function<Citation, String> writer) {
        this.title = title;
        this.extension = extension;
        this.mediaType = mediaType;
        this.before = before;
        this.between = between;
        this.behind = behind;
        this.writer = writer;
    }

    /**
     * The formats of a resource: all for a paper and for what has papers, none for others.
     *
     * @param key of the resource, such as {@code paper/a-title-0f3a}
     */
    public static List<CitationFormat> ofResource(String key) {
        return ResourceType.ofKey(key).filter(ResourceType::hasPapers).isPresent() ? List.of(values()) : List.of();
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

    /** A file of one paper. */
    public String write(Citation citation) {
        return before + writer.apply(citation) + behind;
    }

    /** Writes a file of papers, one after the other; nothing is kept of those that are written. */
    public void write(Iterator<Citation> citations, Appendable out) {
        try {
            out.append(before);
            while (citations.hasNext()) {
                out.append(writer.apply(citations.next())).append(citations.hasNext() ? between : "");
            }
            out.append(behind);
        } catch (IOException e) {
            throw new UncheckedIOException("the citations cannot be written", e);
        }
    }
}
