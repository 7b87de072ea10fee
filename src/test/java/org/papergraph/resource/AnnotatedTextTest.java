package org.papergraph.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.papergraph.resource.AnnotatedText.Mark;

class AnnotatedTextTest {

    @Test
    void offsetsCountCodePoints() {
        AnnotatedText text = AnnotatedText.of("🙂🙂 SAM rocks", List.of(mark(3, 6)));
        assertEquals(List.of("🙂🙂 ", "[SAM]", " rocks"), pieces(text));
    }

    @Test
    void longestOfOverlappingMentionsIsMarked() {
        AnnotatedText text = AnnotatedText.of("ImageNet classification", List.of(mark(0, 8), mark(0, 23), mark(9, 23)));
        assertEquals(List.of("[ImageNet classification]"), pieces(text));
    }

    @Test
    void mentionOutsideTheTextIsLeftOut() {
        assertEquals(List.of("short"), pieces(AnnotatedText.of("short", List.of(mark(3, 9), mark(2, 2)))));
    }

    @Property
    void piecesInARowAreTheText(@ForAll String text, @ForAll @Size(max = 5) List<@IntRange(max = 20) Integer> places) {
        List<Mark> marks = places.stream().map(place -> mark(place, place + 3)).toList();
        String whole = AnnotatedText.of(text, marks).pieces().stream()
                .map(AnnotatedText.Piece::text)
                .collect(Collectors.joining());
        assertEquals(text, whole);
    }

    private static Mark mark(int begin, int end) {
        return new Mark(begin, end, "method", "0.93", "http://localhost:3030/id/method/sam");
    }

    private static List<String> pieces(AnnotatedText text) {
        return text.pieces().stream()
                .map(piece -> piece.isMarked() ? "[" + piece.text() + "]" : piece.text())
                .toList();
    }
}
