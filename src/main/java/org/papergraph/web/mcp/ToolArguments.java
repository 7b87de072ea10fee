package org.papergraph.web.mcp;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.papergraph.query.QueryRejectedException;

/**
 * One use of a tool.
 *
 * @param arguments as the agent gives them, by name; values of JSON
 */
record ToolArguments(Map<String, Object> arguments) {

    private static final int LONGEST = 1000;

    ToolArguments {
        arguments = Map.copyOf(arguments);
    }

    /** @throws QueryRejectedException where it is not given */
    String text(String name) {
        return optionalText(name).orElseThrow(() -> new QueryRejectedException("'" + name + "' is needed: give it as text"));
    }

    /** A name or words to look for. */
    String words(String name) {
        String words = text(name);
        if (words.length() > LONGEST) {
            throw new QueryRejectedException("'" + name + "' has " + words.length() + " characters; give at most " + LONGEST);
        }
        return words;
    }

    /** Empty where it is not given, or blank. */
    Optional<String> optionalText(String name) {
        return Optional.ofNullable(arguments.get(name)).map(value -> plain(name, value).strip()).filter(text -> !text.isEmpty());
    }

    /** A whole number, also one that is given as text. */
    int number(String name, int usual, int least, int most) {
        String text = optionalText(name).orElse(Integer.toString(usual));
        int number = text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new QueryRejectedException("'" + name + "' must be a whole number from " + least + " to " + most + ", not " + text);
        }
        return number;
    }

    /** An object's members as text. */
    Map<String, String> texts(String name) {
        Object value = arguments.getOrDefault(name, Map.of());
        if (!(value instanceof Map<?, ?> members)) {
            throw new QueryRejectedException("'" + name + "' must be an object of names and values, such as {\"author\": \"Ari Morcos\"}");
        }
        Map<String, String> texts = new TreeMap<>();
        members.forEach((key, member) -> texts.put(key.toString(), plain(key.toString(), member)));
        return texts;
    }

    private static String plain(String name, Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new QueryRejectedException("'" + name + "' must be a text or a number");
    }
}
