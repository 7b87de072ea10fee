package org.papergraph.identity.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Reference;

class PlainReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "Babbage, C., & Lovelace, A. (1843). Notes on the engine of analysis. Taylor's Memoirs, 3, 666–731. | Notes on the engine of analysis | Babbage | 1843",
            "[12] C. Babbage and A. Lovelace, “Notes on the engine of analysis,” Taylor's Memoirs, vol. 3, pp. 666–731, 1843. | Notes on the engine of analysis | C. Babbage | 1843",
            "C. Babbage, A. Lovelace. Notes on the engine of analysis. Taylor's Memoirs, 3:666-731, 1843. | Notes on the engine of analysis | C. Babbage | 1843",
            "Charles Babbage and Ada Lovelace. Notes on the engine of analysis. In Memoirs, pages 666–731, 1843. | Notes on the engine of analysis | Charles Babbage | 1843",
            "3. Babbage C, Lovelace A. Notes on the engine of analysis. Taylors Mem. 1843;3:666-731. | Notes on the engine of analysis | Babbage C | 1843",
            "Babbage C, Lovelace A, et al. Notes on the engine of analysis. Taylors Mem. 1843;3:666-731. | Notes on the engine of analysis | Babbage C | 1843",
            "Babbage, C., Lovelace, A., Notes on the engine, and on analysis, (1843) Taylor's Memoirs, 3, pp. 666-731 | Notes on the engine, and on analysis | Babbage | 1843",
            "Babbage C., Lovelace A., Notes on the engine of analysis, Taylor's Memoirs, 3, pp. 666-731, (1843) | Notes on the engine of analysis | Babbage C. | 1843",
            "Turing, A. M. A machine that computes. Proceedings of Mathematics, 1936. | A machine that computes | Turing | 1936",
            "Charles B. Babbage, Ada Lovelace, and Mary S. Power. 1843. Notes: an engine of analysis. In Memoirs. | Notes: an engine of analysis | Charles B. Babbage | 1843",
            "Babbage, C., Lovelace, A.: Notes on the engine of analysis. Taylor's Memoirs 3(2), 666–731 (1843) | Notes on the engine of analysis | Babbage | 1843",
            "7. Babbage C.A., Lovelace A., et al.: Notes: an engine of analysis. In: Memoirs, pp. 666-731. London (1843) | Notes: an engine of analysis | Babbage C.A. | 1843",
            "Babbage, C., Lovelace, A.: ℓ 1-analysis of engines? Technical Report, Cambridge (1843) | ℓ 1-analysis of engines? | Babbage | 1843",
            "Babbage C, 1843, TAYLORS MEM, V3, P666 | ^^ | Babbage C | 1843",
    })
    void commonFormsSayTitleAuthorAndYear(String written, String title, String author, String year) {
        Reference read = PlainReference.of(new Reference(written, List.of()));
        assertEquals(List.of(title, author, year), List.of(read.title(), read.firstAuthor(), read.year()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Personal communication.", "See the engine.", "1843", "Babbage, ibid., p. 4", "https://example.org/notes. Accessed 3 May 1999."})
    void whatIsNotPlainStaysText(String written) {
        Reference reference = new Reference(written, List.of());
        assertEquals(reference, PlainReference.of(reference));
    }

    @Test
    void partsThatTheDocumentTellsAreKept() {
        Reference told = new Reference("Babbage, C. (1843). Notes on the engine of analysis. Memoirs.", "Notes", "Lovelace", "1842", List.of());
        assertEquals(told, PlainReference.of(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aa A and ", "A., B.: ", "A. ", "Aa, A., ", "“", "(1843) ", "A", ". "})
    void longAndHostileTextsAreReadInNoTime(String part) {
        Reference reference = new Reference(part.repeat(100_000), List.of());
        assertEquals("", PlainReference.of(reference).title());
    }
}
