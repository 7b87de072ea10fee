package org.papergraph.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.papergraph.citation.Citation.Contributor;
import org.papergraph.document.name.NameParts;

/** Writes a citation as an array of one item of the Citation Style Language's JSON (CSL 1.0.2). */
final class CslJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();

    private CslJson() {}

    static String write(Citation citation) {
        try {
            return WRITER.writeValueAsString(MAPPER.createArrayNode().add(item(citation))) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings can be written as JSON", e);
        }
    }

    private static ObjectNode item(Citation citation) {
        ObjectNode item = MAPPER.createObjectNode().put("id", citation.key()).put("type", type(citation.venue().kind()));
        put(item, "title", citation.title());
        if (!citation.authors().isEmpty()) {
            ArrayNode authors = item.putArray("author");
            citation.authors().forEach(author -> authors.add(name(author)));
        }
        if (citation.issued().hasYear()) {
            ArrayNode date = item.putObject("issued").putArray("date-parts").addArray();
            Issued issued = citation.issued();
            Stream.of(issued.year(), issued.month(), issued.day()).filter(part -> !part.isEmpty()).map(Integer::valueOf).forEach(date::add);
        }
        Imprint imprint = citation.imprint();
        boolean series = citation.venue().kind() == Venue.Kind.JOURNAL || citation.venue().kind() == Venue.Kind.CONFERENCE;
        put(item, series ? "container-title" : "publisher", citation.venue().name());
        put(item, "volume", imprint.volume());
        put(item, "issue", imprint.issue());
        put(item, "page", imprint.lastPage().isEmpty() ? imprint.firstPage() : imprint.firstPage() + "-" + imprint.lastPage());
        put(item, "publisher", imprint.publisher());
        put(item, "DOI", imprint.doi());
        put(item, "language", imprint.language());
        put(item, "keyword", String.join(", ", imprint.keywords()));
        put(item, "URL", Stream.concat(Stream.of(imprint.fullText()), citation.code().stream()).filter(each -> !each.isEmpty()).findFirst().orElse(""));
        put(item, "abstract", citation.text());
        return item;
    }

    private static ObjectNode name(Contributor author) {
        ObjectNode name = MAPPER.createObjectNode();
        NameParts parts = author.parts();
        if (author.organization() || parts.given().isEmpty()) {
            return name.put("literal", author.name());
        }
        put(name, "family", parts.family());
        put(name, "given", parts.given());
        put(name, "non-dropping-particle", parts.particle());
        put(name, "suffix", parts.suffix());
        return name;
    }

    private static String type(Venue.Kind kind) {
        return switch (kind) {
            case JOURNAL -> "article-journal";
            case CONFERENCE -> "paper-conference";
            case PREPRINT_SERVER -> "article";
            case OTHER -> "document";
        };
    }

    private static void put(ObjectNode object, String name, String value) {
        if (!value.isEmpty()) {
            object.put(name, value);
        }
    }
}
