package org.papergraph.document;

import java.util.Optional;
import java.util.stream.Stream;

/** The formats of documents that can be read. */
public enum DocumentFormat {
    /** the papers of one author, with scores, dates and authors */
    AUTHOR_PAGE("author-page"),
    /** abstracts without titles */
    ABSTRACT_LISTING("abstract-listing"),
    /** titles and abstracts of papers that are related to one another */
    RELATED_PAPERS("related-papers");

    private final String label;

    DocumentFormat(String label) {
        this.label = label;
    }

    /** The name on the command line and in the graph. */
    public String label() {
        return label;
    }

    public static Optional<DocumentFormat> ofLabel(String label) {
        return Stream.of(values()).filter(format -> format.label.equals(label)).findFirst();
    }
}
