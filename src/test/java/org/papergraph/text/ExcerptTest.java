package org.papergraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void openingEndsBehindAWord() {
        assertEquals("We fine-tune …", Excerpt.opening("We fine-tune SAM", 14));
        assertEquals("We fine-tune SAM", Excerpt.opening("We fine-tune SAM", 16));
    }

    @Test
    void openingOfOneLongWordIsCut() {
        assertEquals("Pneumono …", Excerpt.opening("Pneumonoultramicroscopic", 8));
    }

    @Test
    void lengthsCountCodePoints() {
        assertEquals("🙂🙂🙂", Excerpt.opening("🙂🙂🙂", 3));
        assertEquals("🙂🙂… [cut; 3 characters]", Excerpt.cut("🙂🙂🙂", 2));
    }

    @Test
    void textThatFitsIsWhole() {
        assertEquals("SAM", Excerpt.cut("SAM", 3));
    }
}
