package org.papergraph.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;

/** The formats of vocabularies, told by the first characters of a file. */
enum VocabularyFormat {
    MESH_XML("MeSH descriptors in XML"),
    RDF_XML("RDF/XML"),
    JSON_LD("JSON-LD"),
    TURTLE("Turtle"),
    LINES("N-Triples or N-Quads"),
    CSV("CSV");

    /** In bytes: enough for the comments that a file may begin with. */
    static final int BEGINNING = 1 << 16;

    private static final Pattern XML = Pattern.compile("\\s*<(?:\\?xml|!DOCTYPE|!--|[\\w-]+:?\\w*[\\s>])");
    private static final Pattern LINE = Pattern.compile("(?:\\s|#[^\\n]*\\n)*+(?:<[^<>\"\\s]*>|_:\\S+)[ \\t]+<[^<>\"\\s]*>[ \\t]+(?:<[^<>\"\\s]*>|_:|\")[^\\n]*\\.[ \\t]*(?:#[^\\n]*)?(?:\\r?\\n|$)");
    private static final Pattern TURTLE_HEAD = Pattern.compile("(?i)(?:\\s|#[^\\n]*\\n)*+(?:@?prefix\\s+[\\w.-]*:|@?base\\s*<|<[^<>\"\\s]*>\\s|_:|\\[)");

    private final String label;

    VocabularyFormat(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** CSV where nothing tells another. */
    static VocabularyFormat of(String beginning) {
        String text = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
        if (text.contains("<DescriptorRecordSet")) {
            return MESH_XML;
        }
        if (XML.matcher(text).lookingAt() && !LINE.matcher(text).lookingAt()) {
            return RDF_XML;
        }
        if (text.stripLeading().startsWith("{") || text.stripLeading().matches("(?s)\\[\\s*\\{.*")) {
            return JSON_LD;
        }
        if (LINE.matcher(text).lookingAt()) {
            return LINES;
        }
        return TURTLE_HEAD.matcher(text).lookingAt() ? TURTLE : CSV;
    }

    /** The language as Jena knows it; empty for what is no RDF. */
    Optional<Lang> lang() {
        return switch (this) {
            case RDF_XML -> Optional.of(Lang.RDFXML);
            case JSON_LD -> Optional.of(Lang.JSONLD11);
            case TURTLE -> Optional.of(Lang.TRIG);
            case LINES -> Optional.of(Lang.NQUADS);
            case CSV, MESH_XML -> Optional.empty();
        };
    }
}
