package org.papergraph.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.PersonName;
import org.papergraph.document.PersonName.Kind;

class CitationKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ashish Vaswani | 2017 | Attention Is All You Need | vaswani2017attention",
        "Laurens van der Maaten | 2008 | Visualizing Data using t-SNE | vandermaaten2008visualizing",
        "Martin Luther King Jr. | 1963 | The Dream | king1963dream",
        "Yang Liu 0001 | 2019 | On the | liu2019on",
        "Đặng Thị Ånund | 2020 | <i>In vivo</i> $\\alpha$-decay | anund2020vivo",
        "Plato | '' | What is it? | platowhat",
        "'' | 2021 | Sharpness-Aware Minimization | sharpness2021aware",
        "'' | '' | Sieve | sieve",
        "'' | 1987 | 1984 | 19841987",
        "王伟 | 2020 | 深度学习 | ''",
        "Conan O’Brien | 1990 | L'été | obrien1990lete"})
    void keyIsMadeOfNameYearAndWord(String author, String year, String title, String key) {
        List<PersonName> authors = Stream.of(author).filter(name -> !name.isEmpty()).map(name -> new PersonName(name, Kind.PERSON)).toList();
        assertEquals(key, CitationKey.of(authors, year, title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"DBLP:conf/nips/X | DBLP:conf/nips/X", "a b,c{d} | abcd", "müller_2020+x | müller_2020+x", "'{}' | ''"})
    void givenKeyLosesWhatNoBibtexTakes(String written, String key) {
        assertEquals(key, CitationKey.given(written));
    }
}
