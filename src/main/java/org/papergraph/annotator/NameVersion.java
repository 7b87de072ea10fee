package org.papergraph.annotator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/** The version behind a name and a blank, such as the {@code 3} of {@code GPT 3}, which is part of the name. */
final class NameVersion {

    private static final Set<String> VERSIONED = Set.of(EntityType.METHOD.label(), EntityType.DATASET.label());
    private static final Pattern MARKED = Pattern.compile("[vV]\\d+(?:\\.\\d+)*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[ov]?|\\d{1,2}\\.\\d{1,2}");
    private static final Pattern NAME = Pattern.compile(".*\\p{Lu}.*");
    /** A number before one of these counts. */
    private static final Set<String> COUNTED = Set.of("classes", "cores", "datasets", "days", "epochs", "examples", "experts", "folds", "frames",
            "gpus", "heads", "hours", "images", "iterations", "languages", "layers", "methods", "minutes", "more", "of", "out", "papers", "parameters",
            "percent", "points", "rounds", "runs", "samples", "seconds", "seeds", "shots", "steps", "tasks", "times", "tokens", "weeks", "years");
    private static final String NO_VERSION_BEFORE = "-/%*+^=\u00d7\\)]";

    private NameVersion() {
    }

    /** The spans of tokens, each with the version behind it unless a longer span has that; a version alone is no name then. */
    static List<Span> joined(Sentence sentence, Span[] names) {
        List<Span> joined = new ArrayList<>();
        for (Span name : names) {
            if (joined.isEmpty() || name.getStart() >= joined.get(joined.size() - 1).getEnd()) {
                joined.add(withVersion(sentence, name, names));
            }
        }
        return joined;
    }

    private static Span withVersion(Sentence sentence, Span name, Span[] names) {
        int next = name.getEnd();
        boolean free = Arrays.stream(names).noneMatch(other -> other.getStart() == next && other.length() > 1);
        return free && VERSIONED.contains(name.getType()) && isVersion(sentence.tokens(), next)
                ? new Span(name.getStart(), next + 1, name.getType(), name.getProb()) : name;
    }

    private static boolean isVersion(List<Token> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).begin() != tokens.get(at - 1).end() + 1) {
            return false;
        }
        String version = tokens.get(at).form();
        return MARKED.matcher(version).matches()
                || NUMBER.matcher(version).matches() && NAME.matcher(tokens.get(at - 1).form()).matches() && !counts(tokens, at);
    }

    private static boolean counts(List<Token> tokens, int at) {
        if (at + 1 == tokens.size()) {
            return false;
        }
        String behind = tokens.get(at + 1).form();
        return COUNTED.contains(behind.toLowerCase(Locale.ROOT)) || NO_VERSION_BEFORE.contains(behind) && !closes(tokens, at + 1);
    }

    /** True for a bracket that the last one before it opens. */
    private static boolean closes(List<Token> tokens, int at) {
        int before = at - 1;
        while (before > 0 && !"([)]".contains(tokens.get(before).form())) {
            before--;
        }
        return ")]".contains(tokens.get(at).form()) && "([".contains(tokens.get(before).form());
    }
}
