package org.papergraph.web.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The path of a route, such as {@code /data/{key}.{extension}}. A variable stands for any text, also empty text and text
 * with slashes; of several the first takes as much as it can.
 */
final class PathPattern {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final String text;
    private final List<String> names;
    private final Pattern pattern;

    PathPattern(String text) {
        this.text = text;
        this.names = VARIABLE.matcher(text).results().map(variable -> variable.group(1)).toList();
        this.pattern = Pattern.compile(Stream.of(VARIABLE.split(text, -1)).map(Pattern::quote).collect(Collectors.joining("(.*)")), Pattern.DOTALL);
    }

    /** The values of the variables where the path fits. */
    Optional<Map<String, String>> match(String path) {
        Matcher match = pattern.matcher(path);
        return match.matches()
                ? Optional.of(IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, at -> match.group(at + 1))))
                : Optional.empty();
    }

    /** The path with values for the variables. */
    String fill(Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(variable -> Matcher.quoteReplacement(values.get(variable.group(1))));
    }

    @Override
    public String toString() {
        return text;
    }
}
