package org.papergraph.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final RecordedProgress progress = new RecordedProgress();

    @Test
    void elementsArePassedOnAndCounted() {
        List<Integer> all = IntStream.range(0, 3000).boxed().toList();
        List<Integer> taken = new ArrayList<>();
        progress.over(all.iterator(), "counting", 3000).forEachRemaining(taken::add);
        assertEquals(all, taken);
        assertEquals(List.of("counting of 3000", "1024", "2048"), progress.told());
    }

    @Test
    void nothingIsBehindTheLastElement() {
        Iterator<Object> none = progress.over(Collections.emptyIterator(), "counting", 0);
        assertThrows(NoSuchElementException.class, none::next);
        assertEquals(List.of("counting of 0"), progress.told());
    }

    @Test
    void partsAreCountedAsTheyEnd() {
        Runnable done = progress.parts("checking", 2);
        done.run();
        done.run();
        assertEquals(List.of("checking of 2", "1", "2"), progress.told());
    }
}
