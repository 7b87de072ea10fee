package org.papergraph.reader.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.papergraph.reader.format.LegibleText;
import org.yaml.snakeyaml.LoaderOptions;

/** Parses the text of one element into a tree; of a key that an object has twice the last value counts. */
final class JsonTree {

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(ElementScanner.DEEPEST + 1).maxStringLength(ElementScanner.LONGEST).build();

    /** Names of fields are not kept for later ones: the words of abstracts are names in OpenAlex. */
    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(CONSTRAINTS)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                    .build())
            .build().reader().with(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final ObjectReader YAML = YAMLMapper.builder(YAMLFactory.builder().streamReadConstraints(CONSTRAINTS)
            .loaderOptions(limits()).build()).build().reader();

    private final ObjectReader reader;

    private JsonTree(ObjectReader reader) {
        this.reader = reader;
    }

    static JsonTree ofJson() {
        return new JsonTree(JSON);
    }

    static JsonTree ofYaml() {
        return new JsonTree(YAML);
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(ElementScanner.LONGEST);
        options.setNestingDepthLimit(ElementScanner.DEEPEST);
        return options;
    }

    /**
     * A parsed element.
     *
     * @param complaint what was lost; empty where nothing was
     */
    record Parsed(JsonNode tree, String complaint) {
    }

    /** @throws JsonProcessingException if the text is malformed */
    Parsed parse(String text) throws JsonProcessingException {
        try {
            JsonNode tree = reader.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).readTree(text);
            return new Parsed(tree, text.contains("\\u") ? losses(tree) : "");
        } catch (MismatchedInputException duplicate) {
            return new Parsed(reader.readTree(text), duplicate.getOriginalMessage().replaceFirst("(?s)Duplicate field '(.*)' for.*",
                    "the key '$1' stands twice; its last value is taken"));
        }
    }

    /** What escapes stand for that no text can hold, such as half a surrogate pair. */
    private static String losses(JsonNode tree) {
        return texts(tree).flatMap(text -> LegibleText.of(text).complaint().stream()).findFirst().orElse("");
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual() ? Stream.of(node.textValue()) : StreamSupport.stream(node.spliterator(), false).flatMap(JsonTree::texts);
    }
}
