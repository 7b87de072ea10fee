package org.papergraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistinctNamesTest {

    @Test
    void namesThatDifferInCaseAndPunctuationAloneAreOne() {
        assertEquals(List.of("FMNIST", "Fashion-MNIST 2", "C++", "C"),
                DistinctNames.besides("Fashion-MNIST", Stream.of("FashionMNIST", "FMNIST", "fmnist", "fashion mnist", "Fashion-MNIST 2", "C++", "C")));
    }
}
