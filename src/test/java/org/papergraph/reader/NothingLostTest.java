package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.PageHead;
import org.papergraph.document.Problem;

/**
 * Whatever happened to a document, its text is in an entry, in the head of a page, or in a line that a problem names. Set the system
 * property {@code papergraph.damagedDocuments} for a longer run.
 */
class NothingLostTest {

    private static final int DOCUMENTS = Integer.getInteger("papergraph.damagedDocuments", 200);

    @Test
    void everyLetterOfADamagedDocumentIsReadOrNamedByAProblem() {
        none(document -> lost(document).lines().toList(), "text");
    }

    @Test
    void entryWhoseOwnLinesAreUnharmedIsReadOrNearAProblem() {
        none(NothingLostTest::hidden, "entries");
    }

    private static void none(Function<MutatedDocument, List<String>> losses, String kind) {
        List<String> found = new ArrayList<>();
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            MutatedDocument document = MutatedDocument.of(seed);
            List<String> lost = losses.apply(document);
            if (!lost.isEmpty()) {
                found.add("document " + seed + " (" + document.accidents() + "): " + lost);
            }
        }
        assertEquals(List.of(), found, () -> found.size() + " of " + DOCUMENTS + " damaged documents lost " + kind + " without a word");
    }

    /** The entries whose lines stand together unharmed, which are not read and not near a problem; a page that misses entries, or is not recognised, says so itself. */
    private static List<String> hidden(MutatedDocument document) {
        Reading reading = Reading.of(document.bytes());
        Set<Integer> named = reading.problems().stream().map(Problem::line).collect(Collectors.toSet());
        List<String> lines = new String(document.bytes(), StandardCharsets.UTF_8).lines().map(String::strip).toList();
        List<Integer> numbers = IntStream.range(0, lines.size()).filter(at -> !blank(lines.get(at))).boxed().toList();
        List<String> text = numbers.stream().map(lines::get).toList();
        List<String> hidden = new ArrayList<>();
        if (named.contains(0) || reading.problems().stream().anyMatch(problem -> problem.reason().startsWith("the page says"))) {
            return hidden;
        }
        for (MutatedDocument.Block block : document.unharmed()) {
            int at = Collections.indexOfSubList(text, block.lines());
            if (at >= 0 && reading.entries().stream().noneMatch(entry -> entry.title().equals(block.title()) && entry.abstractText().contains(block.abstractText()))
                    && !near(numbers.get(at), numbers.get(at + block.lines().size() - 1), named)) {
                hidden.add(block.title() + block.abstractText());
            }
        }
        return hidden;
    }

    private static boolean blank(String line) {
        return line.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean near(int first, int last, Set<Integer> named) {
        return IntStream.rangeClosed(first - 2, last + 4).anyMatch(named::contains);
    }

    /** The letters of lines that no problem names which are in no item. */
    private static String lost(MutatedDocument document) {
        Reading reading = Reading.of(document.bytes());
        Set<Integer> named = reading.problems().stream().map(Problem::line).collect(Collectors.toSet());
        if (named.contains(0)) {
            return "";
        }
        String[] lines = new String(document.bytes(), StandardCharsets.UTF_8).split("\n", -1);
        Map<Integer, Integer> letters = new HashMap<>();
        Set<String> owners = reading.items().stream().filter(PageHead.class::isInstance).map(item -> ((PageHead) item).owner().written()).collect(Collectors.toSet());
        reading.items().forEach(item -> texts(item, owners).forEach(text -> count(text, letters, 1)));
        for (int number = 1; number <= lines.length; number++) {
            if (!named.contains(number)) {
                count(withoutMarkup(lines[number - 1], number, reading), letters, -1);
            }
        }
        return letters.entrySet().stream().filter(letter -> letter.getValue() < 0)
                .map(letter -> Character.toString(letter.getKey()).repeat(-letter.getValue())).collect(Collectors.joining());
    }

    /** @param owners of the page, who are authors of entries that do not name them */
    private static Stream<String> texts(Item item, Set<String> owners) {
        if (item instanceof PageHead head) {
            return Stream.concat(Stream.of(head.owner().written(), head.section()),
                    head.figures().stream().flatMap(figure -> Stream.of(figure.label(), figure.value(), figure.label(), figure.value())));
        } else if (item instanceof Entry entry) {
            return Stream.of(entry.texts().stream().map(text -> text.value()),
                    named(entry.authors().authorships(), owners),
                    entry.authors().affiliations().stream()).flatMap(texts -> texts);
        }
        return Stream.empty();
    }

    /** The names in a list of authors, also those behind an omission; not that of an owner alone, who is added to it. */
    private static Stream<String> named(List<Authorship> authors, Set<String> owners) {
        List<String> hidden = authors.stream().filter(author -> author.position() == Authorship.HIDDEN).map(author -> author.name().written()).toList();
        boolean added = hidden.size() == 1 && owners.containsAll(hidden);
        return authors.stream().filter(author -> !added || author.position() != Authorship.HIDDEN).map(author -> author.name().written());
    }

    /** The line without what the formats put around their texts. */
    private static String withoutMarkup(String line, int number, Reading reading) {
        Optional<DocumentFormat> format = reading.format();
        if (format.equals(Optional.of(DocumentFormat.RELATED_PAPERS))) {
            return line.replaceAll("Get trending papers in your email inbox[^!]{0,12}(!|$)", "").replaceFirst("^Subscribe", "");
        } else if (format.equals(Optional.of(DocumentFormat.ABSTRACT_LISTING))) {
            return line.replaceFirst("^\\p{IsWhite_Space}*Abstract:", "");
        }
        boolean opens = reading.entries().stream().anyMatch(entry -> entry.line() == number);
        return (opens ? line.replaceFirst("^[\\d.]*[A-Z]{2}[A-Z][a-z]{2} \\d+(, \\d{4})?(Code)?", "") : line).replaceFirst("et al\\.", "");
    }

    private static void count(String text, Map<Integer, Integer> letters, int sign) {
        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letter -> letters.merge(letter, sign, Integer::sum));
    }
}
