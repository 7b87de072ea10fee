package org.papergraph.reader.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.papergraph.reader.format.LegibleText;

/**
 * A value in JSON or YAML, read without regard to how its writer thought of types: a number is a text, one value is a list of one,
 * {@code null} is nothing.
 */
record JsonFields(JsonNode node) {

    static final JsonFields NONE = new JsonFields(MissingNode.getInstance());

    /** The value of a key, or of one key after the other in nested objects; {@link #NONE} where there is none. */
    JsonFields at(String... path) {
        JsonNode value = node;
        for (String key : path) {
            value = value.path(key);
        }
        return new JsonFields(value);
    }

    /** The first of some keys that has a value. */
    JsonFields first(String... keys) {
        return Stream.of(keys).map(this::at).filter(value -> !value.isNone()).findFirst().orElse(NONE);
    }

    /** True for no value, {@code null} and what is empty. */
    boolean isNone() {
        return node.isMissingNode() || node.isNull() || node.isContainerNode() && node.isEmpty() || node.isTextual() && node.textValue().isBlank();
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isArray() {
        return node.isArray();
    }

    boolean has(String key) {
        return !at(key).isNone();
    }

    /** True if an object has one of some keys, with whatever value. */
    boolean hasAnyKey(String... keys) {
        return Stream.of(keys).anyMatch(node::has);
    }

    /** True for {@code true}, in quotation marks too. */
    boolean isTrue() {
        return node.asText("").strip().equalsIgnoreCase("true");
    }

    /** The text of a scalar, or of the first scalar in a list; empty for an object and for nothing. */
    String text() {
        return node.isArray() ? texts().stream().findFirst().orElse("") : scalar(node);
    }

    /** The text of the first of some keys that has one. */
    String text(String... keys) {
        return Stream.of(keys).map(key -> at(key).text()).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /** The texts of a list that are not blank, or the one that stands in its place. */
    List<String> texts() {
        return items().stream().map(item -> item.node.isArray() ? item.text() : scalar(item.node)).filter(text -> !text.isBlank()).toList();
    }

    List<String> texts(String key) {
        return at(key).texts();
    }

    /** The elements of a list, or the one value that stands in its place. */
    List<JsonFields> items() {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).map(JsonFields::new).filter(item -> !item.isNone()).toList()
                : isNone() ? List.of() : List.of(this);
    }

    /** The text of the element at a place of a list, from 0; empty where there is none. */
    String element(int at) {
        return scalar(node.path(at));
    }

    /** The number of elements of a list, of keys of an object. */
    int size() {
        return node.size();
    }

    List<JsonFields> items(String key) {
        return at(key).items();
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** A text without what no document may hold, such as half a surrogate pair. */
    static String legible(String text) {
        return LegibleText.of(text).text();
    }

    private static String scalar(JsonNode node) {
        boolean absent = node.isContainerNode() || node.isMissingNode() || node.isNull() || node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue());
        return absent ? "" : legible(node.isIntegralNumber() || !node.isNumber() ? node.asText() : decimal(node));
    }

    /** A number without {@code .0}, which tools that know no integers write behind a year. */
    private static String decimal(JsonNode node) {
        return node.asText().replaceFirst("\\.0+$", "");
    }
}
