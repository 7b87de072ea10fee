package org.papergraph.reader.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Entry;
import org.papergraph.document.Problem;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.DocumentReader;
import org.papergraph.reader.Reading;

class RelatedPapersReaderTest {

    private static final String BANNER = "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe";
    private static final String PROSE = "We study how the thing behaves when it is pushed, and we find that it moves. "
            + "Experiments on many data sets show that it moves further than anybody had thought, and that pushing harder helps.";

    @ParameterizedTest
    @CsvSource({"002, 230", "003, 218", "004, 235"})
    void seedListingHoldsItsEntries(String seed, int entries) {
        Reading reading = Reading.ofSeed(seed);
        assertEquals(DocumentFormat.RELATED_PAPERS, reading.format().orElseThrow());
        assertEquals(entries, reading.entries().size());
        assertEquals(List.of(), reading.problems());
        assertTrue(reading.entries().stream().allMatch(Entry::hasAbstract));
    }

    @Test
    void gluedWordIsNotPartOfTheFirstTitle() {
        assertEquals(List.of("First"), Reading.of(BANNER + "First\n" + PROSE).titles());
        assertEquals(List.of("Subscribe and Forget"), Reading.of(BANNER + "Subscribe and Forget\n" + PROSE).titles());
    }

    @Test
    void titleMayBeAQuestionOrHoldAFullStop() {
        List<String> titles = List.of("First", "Do image and video quality metrics model low-level human vision?",
                "Systematic Bias: Response Patterns in Binary vs. Continuous Judgment Tasks of Every Kind That We Know, Put to the Test",
                "an overview of model uncertainty. Challenges and mitigation");
        StringBuilder text = new StringBuilder(BANNER);
        titles.forEach(title -> text.append(title).append('\n').append(PROSE).append(' ').append(PROSE).append('\n'));
        assertEquals(titles, Reading.of(text.toString()).titles());
    }

    @Test
    void missingAbstractDoesNotShiftTheRest() {
        Reading reading = Reading.of(BANNER + "First\nSecond Title Here\n" + PROSE + "\nThird\n" + PROSE + "\n");
        assertEquals(List.of("First", "Second Title Here", "Third"), reading.titles());
        assertEquals(List.of("", PROSE, PROSE), reading.entries().stream().map(Entry::abstractText).toList());
    }

    @Test
    void titleThatLooksLikeADateIsATitle() {
        Reading reading = Reading.of(BANNER + "Apr 24, 2023\n" + PROSE + "\nMay 2023\n" + PROSE + "\n");
        assertEquals(List.of("Apr 24, 2023", "May 2023"), reading.titles());
    }

    @Test
    void listingCutOffBeforeAnAbstractKeepsTheTitleAndSaysSo() {
        Reading reading = Reading.of(BANNER + "First\n" + PROSE + "\nSecond Ti");
        assertEquals(List.of("First", "Second Ti"), reading.titles());
        assertEquals(5, reading.problems().get(0).line());
    }

    @ParameterizedTest
    @CsvSource({"002", "003", "004"})
    void abstractsOverSeveralLinesStayWhole(String seed) {
        List<Entry> entries = Reading.ofSeed(seed).entries();
        for (int width : new int[] {80, 100}) {
            StringBuilder text = new StringBuilder(BANNER);
            entries.forEach(entry -> text.append(entry.title()).append('\n').append(wrapped(entry.abstractText(), width)).append('\n'));
            List<String> titles = Reading.of(text.toString()).titles();
            List<String> expected = entries.stream().map(Entry::title).toList();
            long found = expected.stream().filter(titles::contains).count();
            assertTrue(found >= 0.9 * expected.size(), seed + " at " + width + ": " + found + " of " + expected.size());
        }
    }

    @ParameterizedTest
    @CsvSource({"002", "003", "004"})
    void abstractsWithASentenceALineStayWhole(String seed) {
        List<Entry> entries = Reading.ofSeed(seed).entries();
        StringBuilder text = new StringBuilder(BANNER);
        entries.forEach(entry -> text.append(entry.title()).append('\n')
                .append(entry.abstractText().replaceAll("(?<=\\p{Ll}\\.) (?=\\p{Lu})", "\n")).append('\n'));
        List<String> titles = Reading.of(text.toString()).titles();
        List<String> missing = new ArrayList<>(entries.stream().map(Entry::title).toList());
        missing.removeAll(titles);
        assertTrue(missing.size() <= 1, missing::toString);
    }

    @Test
    void blankLinesBetweenLinesChangeNothing() {
        Reading seed = Reading.ofSeed("003");
        StringBuilder text = new StringBuilder(BANNER);
        seed.entries().forEach(entry -> text.append(entry.title()).append("\r\n\r\n").append(entry.abstractText()).append("\r\n\r\n\r\n"));
        assertEquals(seed.titles(), Reading.of(text.toString()).titles());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subscribers and Churn", "Subscriber Churn", "Subscribed, Not Sold", "Subscribe: A Protocol", "Subscribe-Publish Systems"})
    void titleThatBeginsWithTheButtonsWordStaysWhole(String title) {
        for (String banner : List.of(BANNER.replace("Subscribe", ""), "Get trending papers in your email inbox!\nSubscribe\n", BANNER)) {
            assertEquals(List.of(title, "Second Title Here"), Reading.of(banner + title + "\n" + PROSE + "\nSecond Title Here\n" + PROSE + "\n").titles());
        }
    }

    @Test
    void listingWithoutABannerKeepsItsFirstTitle() throws IOException {
        for (String title : List.of("Subscribers and Churn", "First", "Subscribe")) {
            List<String> titles = new ArrayList<>();
            new DocumentReader().read(new ByteArrayInputStream((title + " of All\n" + PROSE + "\n").getBytes(StandardCharsets.UTF_8)), "test.txt",
                    Optional.of(DocumentFormat.RELATED_PAPERS), item -> titles.add(item instanceof Entry entry ? entry.title() : item.toString()));
            assertEquals(List.of(title + " of All"), titles);
        }
        assertEquals(List.of("First"), Reading.of("SubscribeFirst\n" + PROSE + "\n").titles());
    }

    @Test
    void titlesAndAbstractsInTurnAreAListingWithoutABannerToo() {
        List<String> titles = List.of("Flat Minima of Deep Networks", "COSMOS: An Optimizer for Large Models", "Why Is Pretraining Necessary for Small Models?");
        String listing = String.join("", titles.stream().map(title -> title + "\n" + PROSE + " " + PROSE + "\n").toList());
        assertEquals(titles, Reading.of(listing).titles());
        assertEquals(List.of(), Reading.of(listing.replaceAll("(?m)^(\\S+) .{5,60}$", "$1")).entries(), "headings of one word");
        assertEquals(List.of(), Reading.of("A letter about the summer to all of us\n" + listing.replaceAll("(?m)^(\\S+) .{5,60}$", "Dear $1,")).entries());
    }

    @Test
    void bannerGluedToTheTitleIsNoPartOfIt() {
        for (String banner : List.of("Get trending papers in your email inbox!Subscribe",
                "Get trending papers in your email inbox once a day!Get trending papers in your email inbox!Subscribe",
                "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox! Subscribe",
                "Get\u00A0trending papers in your email inbox!Subscribe", "Get trending papers in your email inbox!")) {
            Reading reading = Reading.of(banner + "First\n" + PROSE + "\nSecond Title Here\n" + PROSE + "\n");
            assertEquals(List.of("First", "Second Title Here"), reading.titles());
            assertEquals(List.of(PROSE, PROSE), reading.entries().stream().map(Entry::abstractText).toList());
        }
    }

    @Test
    void bannersOfJoinedListingsAreNoEntries() {
        Reading reading = Reading.of(BANNER + "First\n" + PROSE + "\n" + BANNER + "Second Title Here\n" + PROSE + "\n");
        assertEquals(List.of("First", "Second Title Here"), reading.titles());
        assertEquals(List.of(PROSE, PROSE), reading.entries().stream().map(Entry::abstractText).toList());
    }

    @Test
    void abstractWhoseTitleIsMissingIsAProblem() {
        String longProse = PROSE + " " + PROSE;
        Reading reading = Reading.of(BANNER + longProse + "\nSecond Title Here\n" + longProse + "\n" + longProse + "\nThird Title Here\n" + longProse + "\n");
        assertEquals(List.of("", "Second Title Here", "Third Title Here"), reading.titles());
        assertEquals(List.of(3, 6), reading.problems().stream().map(Problem::line).toList());
    }

    @Test
    void abstractThatBreaksOffTakesNoTitle() {
        String longProse = PROSE + " " + PROSE;
        Reading reading = Reading.of(BANNER + "First\nA wide variety of techniques from style transfer to\nSecond Title Here\n" + longProse
                + "\nThird Title Here\n" + longProse + "\n");
        assertEquals(List.of("First", "Second Title Here", "Third Title Here"), reading.titles());
    }

    @Test
    void buttonThatIsGluedToATitleBelowNoBannerIsAProblem() {
        Reading reading = Reading.of("r email inbox!\nSubscribeFirst Title\n" + PROSE + "\n");
        assertTrue(reading.titles().contains("First Title"), reading.titles().toString());
        assertEquals(List.of(2), reading.problems().stream().map(Problem::line).toList());
    }

    @Test
    void articleBehindTheButtonsOfItsPageIsNoListing() {
        String paragraph = "We have long thought that flat regions of the loss matter more than anybody expected, and here is why. ".repeat(2) + "\n";
        assertTrue(Reading.of("SubscribeSign in\nOn Flat Minima\n" + paragraph.repeat(4) + "A Second Thought\n" + paragraph.repeat(3)).format().isEmpty());
        assertEquals(2, Reading.of("SubscribeOn Flat Minima\n" + paragraph + "On Sharp Minima\n" + paragraph).entries().size());
    }

    private static String wrapped(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column > 0 && column + word.length() >= width) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
            }
            lines.append(word);
            column += word.length() + 1;
        }
        return lines.toString();
    }

    @Test
    void buttonMayStandApartFromTheTitleBelowABanner() {
        Reading reading = Reading.of("Get trending papers in your email inbox!\nSubscribe On the Depth of Nets\n"
                + "We bound the depth of nets. The bound is sharp, and it holds for all of them, as experiments on many of them show.\n");
        assertEquals(List.of("On the Depth of Nets"), reading.titles());
    }
}
