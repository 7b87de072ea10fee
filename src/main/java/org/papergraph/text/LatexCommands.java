package org.papergraph.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.document.Listing;

/** The commands of LaTeX that stand in titles and abstracts, and what they show. */
public final class LatexCommands {

    private static final String TABLE = "latex-commands.txt";
    private static final Map<String, String> SHOWN = Listing.lines(LatexCommands.class, TABLE).map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts.length > 1 ? parts[1] : ""));
    private static final Set<String> FUNCTIONS = Set.of("log", "ln", "lg", "exp", "min", "max", "arg", "argmin", "argmax", "sin", "cos", "tan", "tanh", "sinh", "cosh",
            "sup", "inf", "lim", "limsup", "liminf", "det", "dim", "ker", "deg", "gcd", "mod", "bmod", "Pr");

    private LatexCommands() {
    }

    /** What a command of the table shows, by its name; empty text for one that shows nothing of its own, such as {@code textbf}. */
    public static Optional<String> shown(String name) {
        return Optional.ofNullable(SHOWN.get(name));
    }

    /** True for a character that LaTeX takes for its own, so that it cannot stand for itself. */
    static boolean isTaken(String character) {
        return character.length() == 1 && "\\{}$~^_`&%#".contains(character);
    }

    /** The letter that is called by its name, such as {@code Gamma}. */
    static Optional<String> greek(String name) {
        String plain = name.replaceFirst("^var", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        String size = Character.isUpperCase(plain.charAt(0)) ? "CAPITAL" : "SMALL";
        try {
            return Optional.of(Character.toString(Character.codePointOf("GREEK " + size + " LETTER " + plain.toUpperCase(Locale.ROOT).replace("LAMBDA", "LAMDA"))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** True for a function that is written by its name, such as {@code log}. */
    static boolean isFunction(String name) {
        return FUNCTIONS.contains(name);
    }
}
