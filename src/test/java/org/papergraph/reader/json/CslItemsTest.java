package org.papergraph.reader.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryText;
import org.papergraph.document.Identifier;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PersonName.Kind;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.TextRole;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.Reading;

class CslItemsTest {

    private static final String ITEM = "{'id': 'moe2021', 'type': 'article-journal', 'title': 'Bounds on <i>Depth</i>', 'DOI': '10.1000/XYZ.1', 'PMCID': 77,"
            + "'author': [{'family': 'Moe', 'given': 'Ann'}, {'non-dropping-particle': 'van der', 'family': 'Six', 'given': 'Pia'},"
            + "{'family': 'Lee', 'given': 'Bo', 'suffix': 'Jr.'}, {'literal': 'Institute of Depth'}, {'family': 'others'}],"
            + "'issued': {'date-parts': [['2021', 3]]}, 'container-title': 'Journal of Depth', 'collection-title': 'Deep Series',"
            + "'volume': 12, 'issue': '3', 'page': '4-19', 'ISSN': '0306-4530', 'publisher': 'Press', 'language': 'en-GB', 'keyword': 'depth, recurrence',"
            + "'abstract': 'We bound depth.', 'URL': 'https://example.org/a', 'note': 'arXiv:2101.00001 [cs]'}";

    private static Reading read(String json) {
        Reading reading = Reading.of(json.replace('\'', '"'));
        assertEquals(Optional.of(DocumentFormat.CSL_JSON), reading.format());
        return reading;
    }

    private static List<String> names(Entry entry) {
        return entry.authors().authorships().stream().map(author -> author.name().written()).toList();
    }

    @Test
    void fieldsOfAnArticleAreRead() {
        Entry entry = read("[" + ITEM + "]").entries().get(0);
        assertEquals("Bounds on Depth", entry.title());
        assertEquals("We bound depth.", entry.abstractText());
        assertEquals(List.of("Ann Moe", "Pia van der Six", "Bo Lee, Jr.", "Institute of Depth"), names(entry));
        assertEquals(Kind.ORGANIZATION, entry.authors().authorships().get(3).name().kind());
        assertEquals(Completeness.INCOMPLETE, entry.authors().completeness());
        assertEquals(List.of("https://doi.org/10.1000/xyz.1", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC77", "https://arxiv.org/abs/2101.00001"),
                entry.identifiers().stream().map(Identifier::iri).sorted((one, other) -> other.contains("arxiv") ? -1 : one.contains("arxiv") ? 1 : 0).toList());
        assertEquals("Journal of Depth 12 3 4–19 Deep Series Press", String.join(" ", entry.publication().venue(), entry.publication().volume(),
                entry.publication().issue(), entry.publication().pages(), entry.publication().series(), entry.publication().publisher()));
        assertEquals(WorkType.JOURNAL_ARTICLE, entry.publication().type());
        assertEquals("moe2021 en-GB", entry.citationKey() + " " + entry.languages().get(0));
        assertEquals(List.of("depth", "recurrence"), entry.texts(TextRole.KEYWORD).stream().map(EntryText::value).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "{'items': [%s]}", "{'items': {'moe2021': %s}}", "{'moe2021': %s}", "{'references': [%s], 'nocite': '@*'}", "%s\n", "\n\n[[%s]]"})
    void itemsStandInArraysInObjectsAndAlone(String document) {
        Reading reading = read(document.formatted(ITEM));
        assertEquals(List.of("moe2021"), reading.entries().stream().map(Entry::citationKey).toList());
        assertEquals(List.of(), reading.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'date-parts': [[2020, 5, 7]]} | 2020-05-07", "{'date-parts': [[2020, '05'], [2021]]} | 2020-05", "{'date-parts': [2020, 5]} | 2020-05",
        "{'date-parts': [['2020']], 'season': 2} | 2020", "{'date-parts': [[2020, 22]]} | 2020", "{'raw': '7 May 2020'} | 2020-05-07",
        "{'literal': 'May 2020'} | 2020-05", "'2020-05-07' | 2020-05-07", "'2020-05-07/2020-06' | 2020-05-07", "'2020-05~' | 2020-05", "2020 | 2020",
        "{'year': 2020, 'month': 5} | 2020-05", "[{'year': 2020, 'month': 'May', 'day': 7}] | 2020-05-07", "{'date-parts': [[2020.0, 0, 0]]} | 2020"})
    void datesAreReadInEveryForm(String issued, String expected) {
        Entry entry = read("[{'type': 'book', 'title': 'A', 'issued': %s}]".formatted(issued)).entries().get(0);
        assertEquals(List.of(expected), entry.dates().stream().map(PartialDate::lexical).toList());
    }

    @Test
    void valuesOfOtherTypesAndNullsLoseNoRecord() {
        Reading reading = read("[{'type': 'book', 'title': ['A'], 'author': 'Moe, Ann', 'issued': null, 'ISBN': 9780262193986, 'page': 7, 'volume': [3]},"
                + "{'type': 'book', 'title': 'B', 'author': {'family': 'Moe'}, 'issued': {'date-parts': [[null]]}, 'keyword': null, 'DOI': {}},"
                + "{'id': 3, 'type': null, 'title': 12, 'author': 5, 'container-title': NaN}]");
        assertEquals(List.of("A", "B", "12"), reading.entries().stream().map(Entry::title).toList());
        assertEquals(List.of("Ann Moe"), names(reading.entries().get(0)));
        assertEquals("7 3 9780262193986", reading.entries().get(0).publication().pages() + " " + reading.entries().get(0).publication().volume()
                + " " + reading.entries().get(0).publication().identifiers().get(0).value());
        assertTrue(reading.entries().get(2).publication().venue().isEmpty());
    }
}
