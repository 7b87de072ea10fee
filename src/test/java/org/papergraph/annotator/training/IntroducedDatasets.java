package org.papergraph.annotator.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.annotator.Annotator;
import org.papergraph.document.Entry;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;

/**
 * Lists as which type the bundled model finds the names that abstracts introduce as a dataset ({@code we introduce X, a benchmark
 * for …}), as tab-separated values: paper, noun, name, type, words found, confidence, sentence. Papers of the annotated corpus are left out;
 * the count by type comes last, on the error stream.
 *
 * <p>Arguments: the texts of papers as {@code papergraph train --texts} takes them, and nouns other than
 * {@code benchmark dataset corpus} (such as {@code suite}, or {@code framework method}, to see that those are methods).
 */
final class IntroducedDatasets {

    private static final Path CORPUS = Path.of("src/main/corpus");
    private static final List<String> NOUNS = List.of("benchmark", "dataset", "corpus");
    /** A verb, a name with a capital and perhaps its other form in brackets, and an indefinite noun phrase that ends in one of the nouns. */
    private static final String INTRODUCTION = "\\b(?:[Ww]e|paper|work|study|article)(?: (?:also|further|then|thus|therefore|here|first|now))? "
            + "(?:introduces?|presents?|proposes?),? (?<name>[^\\s,;:()]*\\p{Lu}[^\\s,;:()]*(?: (?:\\p{Lu}[^\\s,;:()]*|\\d\\S*|for|of|in|and|on|the|to)){0,7}?)"
            + "(?: \\([^()]*\\))?(?:,| -+| [–—]|---| \\() ?(?:a|an|the first|our) (?:(?!(?:for|of|that|which|to|with|in|and|or)\\b)[^\\s,.;:()]+ ){0,7}?"
            + "(?<noun>(?:%s)s?)(?=[.,;:)]| (?:for|of|that|which|to|with|in|designed|and|comprising|containing|consisting|on|from|based|built|where|"
            + "created|aimed|tailored|spanning|covering|comprised|composed|constructed|derived|specifically)\\b)";

    private final Pattern introduction;
    private final Set<String> annotated = new HashSet<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Annotator annotator = Annotator.open();

    private IntroducedDatasets(List<String> nouns) throws IOException {
        introduction = Pattern.compile(INTRODUCTION.formatted(String.join("|", nouns)));
        for (String file : List.of("arxiv-texts.tsv", "arxiv-test-texts.tsv")) {
            Files.readAllLines(CORPUS.resolve(file)).forEach(row -> annotated.add(row.split("\t")[0]));
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String> nouns = List.of(arguments).subList(1, arguments.length);
        IntroducedDatasets listed = new IntroducedDatasets(nouns.isEmpty() ? NOUNS : nouns);
        JsonLines.read(Path.of(arguments[0]), (paper, place) -> listed.list(paper));
        System.err.println(listed.counts);
    }

    private void list(JsonNode paper) {
        String abstractText = text(paper, "abstract");
        Matcher found = introduction.matcher(abstractText);
        if (!annotated.contains(paper.path("id").asText()) && found.find()) {
            AnnotatedEntry entry = annotator.annotate(Entry.ofTexts(1, 1, text(paper, "title"), abstractText));
            Optional<Mention> mention = mention(entry, Span.ofUnits(abstractText, found.start("name"), found.end("name")));
            String type = mention.map(each -> each.type().label()).orElse("none");
            counts.merge(type, 1, Integer::sum);
            int end = Math.min(abstractText.length(), found.end() + 60);
            System.out.println(String.join("\t", paper.path("id").asText(), found.group("noun"), found.group("name"), type, mention.map(Mention::text).orElse(""),
                    mention.map(each -> String.format("%.2f", each.confidence())).orElse(""), abstractText.substring(Math.max(0, found.start() - 20), end)));
        }
    }

    /** The mention at a place, or the surest that has the same words elsewhere. */
    private static Optional<Mention> mention(AnnotatedEntry entry, Span place) {
        String name = place.in(entry.abstractText().text());
        return entry.abstractText().mentions().stream().filter(each -> each.span().overlaps(place)).findFirst()
                .or(() -> Stream.concat(entry.title().mentions().stream(), entry.abstractText().mentions().stream())
                        .filter(each -> each.text().equals(name)).max(Comparator.comparingDouble(Mention::confidence)));
    }

    private static String text(JsonNode paper, String member) {
        return paper.path(member).asText().replaceAll("\\s+", " ").strip();
    }
}
