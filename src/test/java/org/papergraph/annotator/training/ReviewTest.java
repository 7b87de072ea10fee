package org.papergraph.annotator.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.annotation.Span;

class ReviewTest {

    private static final String TEXT = "😀 Adam trains ResNets on ImageNet.";
    private static final GoldMention ADAM = new GoldMention("method", new Span(2, 6));
    private static final GoldMention NETS = new GoldMention("dataset", new Span(14, 21));
    private static final GoldMention DATA = new GoldMention("dataset", new Span(25, 33));
    private static final Review PROPOSED = Review.of("sentence", "paper", TEXT, List.of(ADAM, NETS, DATA));

    @TempDir
    private Path folder;

    @Test
    void rejectedMentionGoesAndTheOthersStay() {
        assertEquals(List.of(NETS, DATA), PROPOSED.judged("m1", ADAM, Optional.empty()).mentions());
    }

    @Test
    void correctionStandsWhereTheProposalStood() {
        GoldMention right = new GoldMention("method", NETS.span());
        assertEquals(List.of(ADAM, right, DATA), PROPOSED.judged("m2", NETS, Optional.of(right)).mentions());
    }

    @Test
    void laterVerdictTakesThePlaceOfAnEarlierOne() {
        GoldMention wrong = new GoldMention("task", new Span(7, 21));
        Review once = PROPOSED.judged("m2", NETS, Optional.of(wrong));
        assertEquals(List.of(ADAM, wrong, DATA), once.mentions());
        assertEquals(List.of(ADAM, NETS, DATA), once.judged("m2", NETS, Optional.of(NETS)).mentions());
        assertEquals(List.of(ADAM, DATA), once.judged("m2", NETS, Optional.empty()).mentions());
    }

    @Test
    void correctionDropsWhatItOverlaps() {
        GoldMention wide = new GoldMention("method", new Span(2, 21));
        assertEquals(List.of(wide, DATA), PROPOSED.judged("m1", ADAM, Optional.of(wide)).mentions());
    }

    @Test
    void wordsAreFoundWhereTheyOverlapTheMention() {
        assertEquals(new Span(7, 21), PROPOSED.find("trains ResNets", NETS.span()));
        assertThrows(IllegalArgumentException.class, () -> PROPOSED.find("ImageNet", NETS.span()));
        assertThrows(IllegalArgumentException.class, () -> PROPOSED.find("", NETS.span()));
    }

    @Test
    void reviewsComeBackFromTheirFileAsTheyWere() throws IOException {
        Path file = folder.resolve("reviews.jsonl");
        Review judged = PROPOSED.judged("m1", ADAM, Optional.of(ADAM)).judged("m2", NETS, Optional.empty());
        ReviewFile.open(file).put(judged);
        ReviewFile again = ReviewFile.open(file);
        assertEquals(Optional.of(judged), again.find("sentence"));
        assertTrue(again.hasVerdict("m2"));
        assertFalse(again.hasVerdict("m3"));
        assertEquals(List.of("dataset", "method"), again.corpus().types());
    }

    @Test
    void annotatedTextsNeedNoVerdicts() throws IOException {
        Path file = Files.writeString(folder.resolve("texts.jsonl"),
                "{\"id\": 1, \"text\": \"Adam wins.\", \"mentions\": [{\"type\": \"optimiser\", \"start\": 0, \"end\": 4, \"text\": \"Adam\"}]}\n\n");
        assertEquals(List.of("optimiser"), ReviewFile.open(file).corpus().types());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "Adam", "mentions": []}                                                                  | the member "id" is missing
            {"id": "1", "mentions": []}                                                                       | the member "text" is missing
            {"id": "1", "text": "Adam", "mentions": [{"type": "x", "start": 0, "end": 9, "text": "Adam"}]}    | the text has no characters 0 to 9; it has 4
            {"id": "1", "text": "Adam", "mentions": [{"type": "x", "start": 1, "end": 4, "text": "Adam"}]}    | the text at 1 to 4 is 'dam', not 'Adam'
            {"id": "1", "text": "Adam", "mentions": [{"type": "X y", "start": 0, "end": 4, "text": "Adam"}]}  | 'X y' is no type
            {"id": "1", "text": "Adam", "mentions": [{"type": "x", "start": "0", "end": 4, "text": "Adam"}]}  | the member "start" must be a whole number
            {"id": "1", "text": "Adam", "mentions": [{"type": "x", "start": 0, "end": 4, "text": "Adam"}, {"type": "x", "start": 1, "end": 2, "text": "d"}]} | the mention overlaps another one
            {"id"                                                                                             | Unexpected end-of-input
            """)
    void wrongRecordIsToldWithItsLine(String record, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.jsonl"), "\n" + record.strip() + "\n");
        String message = assertThrows(IllegalArgumentException.class, () -> ReviewFile.open(file)).getMessage();
        assertTrue(message.contains("wrong.jsonl:2: " + reason.strip()), message);
    }
}
