package org.papergraph.document.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {

    @ParameterizedTest
    @CsvSource({
        "Jørgen Østergård, Jorgen Ostergard",
        "Łukasz Đurić, Lukasz Duric",
        "Große, Grosse",
        "Ærø Œuvre, AEro OEuvre",
        "Þór Guðni, THor Gudni",
        "Ħal Ŧ ŋ ı İ ĸ, Hal T n i I k",
        "Əliyev ɛ ɔ ɓ ǿ, Aliyev e o b o",
        "ﬁne Ｗｉｄｅ, fine Wide",
        "Зоя Ћ αβγ 王, Зоя Ћ αβγ 王"})
    void latinLettersAreWrittenAsTheirBase(String text, String base) {
        assertEquals(base, PlainLetters.of(text));
    }

    /** Of the blocks in which the alphabets of languages stand: Latin-1, Latin Extended-A and Latin Extended Additional. */
    @Test
    void everyLetterOfAnAlphabetIsAscii() {
        IntStream.concat(IntStream.rangeClosed(0xC0, 0x17F), IntStream.rangeClosed(0x1E00, 0x1EFF)).filter(Character::isLetter)
                .mapToObj(Character::toString)
                .forEach(letter -> assertTrue(PlainLetters.of(letter).matches("[A-Za-z]{1,2}|ʼn|[Ll]·|aʾ|[ẟỺỻỼỽỾỿ]"), () -> letter + " " + Character.getName(letter.codePointAt(0))));
    }
}
