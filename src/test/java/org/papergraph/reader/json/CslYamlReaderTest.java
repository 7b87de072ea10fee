package org.papergraph.reader.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Entry;
import org.papergraph.document.PartialDate;
import org.papergraph.document.Problem;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.Reading;

class CslYamlReaderTest {

    private static final String ITEM = "id: moe2021\ntype: article-journal\ntitle: 'Depth: a study'\nauthor:\n- family: Moe\n  given: Ann\n- literal: Depth Lab\n"
            + "issued:\n  - year: 2021\n    month: 3\nabstract: |\n  We dig.\n\n  - Deep.\nDOI: 10.1000/a\n";

    private static String item(String indentation) {
        return (indentation + "- " + ITEM.stripTrailing().replace("\n", "\n" + indentation + "  ").replace("\n" + indentation + "  \n", "\n\n")) + "\n";
    }

    private static List<Entry> read(String yaml) {
        Reading reading = Reading.of(yaml);
        assertEquals(Optional.of(DocumentFormat.CSL_YAML), reading.format());
        assertEquals(List.of(), reading.problems());
        return reading.entries();
    }

    @Test
    void itemsStandInListsUnderReferencesByTheirKeysAndAlone() {
        String byKey = "moe2021:\n  " + ITEM.stripTrailing().replace("\n", "\n  ") + "\n";
        for (String yaml : List.of(item(""), "---\nreferences:\n" + item("") + "...\n", "---\ntitle: Mine\nreferences:\n" + item("  ") + "nocite: '@*'\n---\n", "# list\n\n" + byKey, ITEM)) {
            List<Entry> entries = read(yaml);
            assertEquals(1, entries.size(), yaml);
            Entry entry = entries.get(0);
            assertEquals("Depth: a study / We dig. - Deep. / moe2021", entry.title() + " / " + entry.abstractText() + " / " + entry.citationKey());
            assertEquals(List.of("Ann Moe", "Depth Lab"), entry.authors().authorships().stream().map(author -> author.name().written()).toList());
            assertEquals(List.of("2021-03"), entry.dates().stream().map(PartialDate::lexical).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"  type: article-jou", "  type: article-journal\n  title: Wi", "  type: article-journal\n  title: Wide\n  author:\n  - fam"})
    void lastItemThatLacksWhatAllOthersHaveIsCutOff(String beginning) {
        Reading reading = Reading.of("references:\n" + item("") + item("") + "- id: roe2022\n" + beginning);
        assertEquals(List.of("moe2021", "moe2021"), reading.entries().stream().map(Entry::citationKey).toList());
        assertEquals(List.of(32), reading.problems().stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "The [New Encyclop[æ]{.nocase}dia]{.nocase} | The New Encyclopædia",
        "A [Moe~    family]{.nocase} of proofs | A Moe family of proofs",
        "Le *De Anima* dans la tradition | Le De Anima dans la tradition",
        "RRT* and A* search | RRT* and A* search",
        "Sums [of] {sets} | Sums [of] {sets}"})
    void markdownOfPandocIsTakenOut(String title, String read) {
        assertEquals(read, read("references:\n- id: a\n  type: book\n  title: " + title.replace('~', '\n') + "\n  author:\n  - family: Moe\n").get(0).title());
    }

    @Test
    void lastItemThatIsLikeTheOthersNeedsNoLineEnd() {
        Reading reading = Reading.of("references:\n" + item("") + item("").stripTrailing());
        assertEquals(2, reading.entries().size());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void malformedItemIsOneProblemAndTheNextIsRead() {
        Reading reading = Reading.of("references:\n" + item("") + "- id: \"x\n  title: [a\n" + item("").replace("moe2021", "roe2022"));
        assertEquals(List.of("moe2021", "roe2022"), reading.entries().stream().map(Entry::citationKey).toList());
        assertEquals(List.of(17), reading.problems().stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cff-version: 1.2.0\nreferences:\n  - type: article\n    title: A\n", "version: 2\njobs:\n  build:\n    type: x\n", "- a\n- b\n", "title: Mine\nauthor: Me\n",
        "Title: A prose\n\nType: a text with colons: here.\n", "openapi: 3.0.0\ninfo:\n  title: A\n  type: book\n"})
    void otherYamlIsNotRecognised(String yaml) {
        assertEquals(Optional.empty(), Reading.of(yaml).format());
    }

    @Test
    void anchorsAreNotExpanded() {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";
        assertEquals(1, Reading.of(bomb + "references:\n" + item("")).entries().size());
    }
}
