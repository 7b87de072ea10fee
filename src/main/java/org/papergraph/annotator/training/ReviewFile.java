package org.papergraph.annotator.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.papergraph.document.annotation.Span;

/**
 * Annotated texts as JSON Lines, one a line: {@code {"id", "text", "mentions": [{"type", "start", "end", "text"}]}},
 * offsets in code points, as {@code papergraph annotate} writes mentions. A file of reviews has {@code paper} and
 * {@code verdicts} besides; elsewhere they and the words of mentions may be missing.
 */
public final class ReviewFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final Map<String, Review> reviews;

    private ReviewFile(Path file, Map<String, Review> reviews) {
        this.file = file;
        this.reviews = reviews;
    }

    /**
     * Opens a file of reviews, which need not be there yet.
     *
     * @throws IllegalArgumentException naming file and line, where a record is wrong
     */
    public static ReviewFile open(Path file) throws IOException {
        Map<String, Review> reviews = new LinkedHashMap<>();
        if (Files.exists(file)) {
            JsonLines.read(file, (json, place) -> {
                Review review = read(json, place);
                reviews.put(review.sentence(), review);
            });
        }
        return new ReviewFile(file, reviews);
    }

    public Optional<Review> find(String sentence) {
        return Optional.ofNullable(reviews.get(sentence));
    }

    /** True if a mention has a verdict. */
    public boolean hasVerdict(String mention) {
        return reviews.values().stream().anyMatch(review -> review.verdicts().containsKey(mention));
    }

    /** Takes a review in and writes the file, whole or not at all. */
    public void put(Review review) throws IOException {
        reviews.put(review.sentence(), review);
        StringBuilder lines = new StringBuilder();
        for (Review each : reviews.values()) {
            lines.append(MAPPER.writeValueAsString(json(each))).append('\n');
        }
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, lines);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The texts as a corpus to train on. */
    public Corpus corpus() {
        return new Corpus(reviews.values().stream().map(Review::entry).toList());
    }

    static Review read(JsonNode json, String place) {
        try {
            MarkedText text = new MarkedText(member(json, "text"));
            for (JsonNode mention : json.path("mentions")) {
                mark(text, mention);
            }
            String id = json.path("id").asText();
            if (id.isEmpty()) {
                throw new IllegalArgumentException("the member \"id\" is missing");
            }
            return new Review(id, json.path("paper").asText(id), text.text(), text.mentions(), verdicts(json));
        } catch (IllegalArgumentException failure) {
            throw new IllegalArgumentException(place + ": " + failure.getMessage().lines().findFirst().orElse(""), failure);
        }
    }

    /** The words of a mention may be missing; where they are there, they must be those of the text. */
    private static void mark(MarkedText text, JsonNode mention) {
        int begin = offset(mention, "start");
        int end = offset(mention, "end");
        if (mention.has("text")) {
            text.mark(begin, end, member(mention, "text"), member(mention, "type"));
        } else {
            text.mark(begin, end, member(mention, "type"));
        }
    }

    private static Map<String, Optional<GoldMention>> verdicts(JsonNode json) {
        Map<String, Optional<GoldMention>> verdicts = new TreeMap<>();
        for (JsonNode verdict : json.path("verdicts")) {
            verdicts.put(member(verdict, "mention"), verdict.has("type")
                    ? Optional.of(new GoldMention(member(verdict, "type"), new Span(offset(verdict, "start"), offset(verdict, "end"))))
                    : Optional.empty());
        }
        return verdicts;
    }

    private static String member(JsonNode json, String name) {
        if (!json.path(name).isTextual()) {
            throw new IllegalArgumentException("the member \"" + name + "\" is missing");
        }
        return json.get(name).textValue();
    }

    private static int offset(JsonNode json, String name) {
        if (!json.path(name).isInt()) {
            throw new IllegalArgumentException("the member \"" + name + "\" must be a whole number");
        }
        return json.get(name).intValue();
    }

    private static ObjectNode json(Review review) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("id", review.sentence()).put("paper", review.paper()).put("text", review.text());
        ArrayNode mentions = json.putArray("mentions");
        review.mentions().forEach(mention -> place(mentions.addObject(), mention).put("text", review.words(mention.span())));
        ArrayNode verdicts = json.putArray("verdicts");
        new TreeMap<>(review.verdicts()).forEach((name, verdict) -> {
            ObjectNode each = verdicts.addObject().put("mention", name);
            verdict.ifPresent(mention -> place(each, mention));
        });
        return json;
    }

    private static ObjectNode place(ObjectNode json, GoldMention mention) {
        return json.put("type", mention.type()).put("start", mention.span().begin()).put("end", mention.span().end());
    }
}
