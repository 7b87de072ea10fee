package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pro;

/** One library in several formats, each of which writes titles, names, dates and identifiers in its own way. */
class OneLibraryTest {

    private static final List<Item> LIBRARY = List.of(
            new Item("Flat Minima: A Survey of Wide Valleys", "Lovelace, Ada; Turing, Alan Mathison", 2019, "Journal of Landscape Studies", "12", "1-34", "10.5555/jls.12.1"),
            new Item("On the Width of Valleys in Deep Nets", "van der Berg, Jan; Lovelace, Ada; Ångström, Åsa; Oyelaran, Folake", 2020, "Journal of Landscape Studies", "13", "101-120", ""),
            new Item("On the Width of Valleys in Deep Nets", "van der Berg, Jan; Lovelace, Ada", 2023, "Proceedings of the Valley Conference", "4", "7-15", ""),
            new Item("Sharpness and Its Discontents", "García-Lorca, María José; O'Neill, Conor", 2021, "Annals of Optimisation", "3", "55-60", "10.5555/ao.3.55"),
            new Item("Editorial", "Turing, Alan Mathison", 2020, "Journal of Landscape Studies", "13", "1", ""),
            new Item("Editorial", "Noether, Emilia", 2020, "Annals of Optimisation", "2", "1", ""),
            new Item("Editorial", "Turing, Alan Mathison", 2021, "Journal of Landscape Studies", "14", "1", ""),
            new Item("Learning Rates in L2 Spaces", "Noether, Emilia; Ångström, Åsa", 2018, "Annals of Optimisation", "1", "5-9", ""),
            new Item("Introduction", "Oyelaran, Folake", 2017, "Valleys and Hills", "", "1-12", ""),
            new Item("Introduction", "O'Neill, Conor", 2017, "Hills and Valleys", "", "3-9", ""));
    private static final int PEOPLE = 8;

    @ParameterizedTest
    @EnumSource
    void everyFormatGivesTheSamePapersAndPeople(Form form) {
        try (Workshop workshop = new Workshop()) {
            ingest(workshop, form);
            assertEquals(LIBRARY.size(), papers(workshop).size());
            assertEquals(PEOPLE, people(workshop).size(), () -> people(workshop).toString());
        }
    }

    @Test
    void furtherFormatsAddNeitherPapersNorPeopleInAnyOrder() {
        Set<String> papers = new TreeSet<>();
        List<List<Form>> orders = List.of(List.of(Form.values()), List.of(Form.ENDNOTE, Form.CSL_JSON, Form.RIS, Form.MEDLINE, Form.BIBTEX));
        for (List<Form> order : orders) {
            try (Workshop workshop = new Workshop()) {
                for (Form form : order) {
                    ingest(workshop, form);
                    assertEquals(LIBRARY.size(), papers(workshop).size(), form::toString);
                    assertEquals(PEOPLE, people(workshop).size(), () -> form + " " + people(workshop));
                }
                papers.add(String.join("\n", workshop.published()));
            }
        }
        assertEquals(1, papers.size());
    }

    private static void ingest(Workshop workshop, Form form) {
        assertEquals(List.of(), workshop.ingest(List.of(workshop.file(form.ordinal(), form.write(LIBRARY)))).problems());
    }

    private static Set<String> papers(Workshop workshop) {
        return workshop.values(Node.ANY, Node.ANY, Foaf.primaryTopic);
    }

    private static Set<String> people(Workshop workshop) {
        return workshop.values(Node.ANY, Node.ANY, Pro.isHeldBy);
    }

    /**
     * A work of the library.
     *
     * @param authors with the family name first, parted by semicolons
     */
    private record Item(String title, String authors, int year, String journal, String volume, String pages, String doi) {

        List<String> names() {
            return Arrays.asList(authors.split("; "));
        }

        /** The names with initials for the given names, parted from the family name by something. */
        List<String> initials(String gap, String stop) {
            return names().stream().map(name -> name.split(", ")).map(parts -> parts[0] + gap
                    + Arrays.stream(parts[1].split(" ")).map(given -> given.charAt(0) + stop).collect(Collectors.joining())).toList();
        }

        String firstPage() {
            return pages.split("-")[0];
        }

        String lastPage() {
            return pages.substring(pages.indexOf('-') + 1);
        }
    }

    private enum Form {
        /** Braces, a dash before the subtitle, years alone, no identifiers. */
        BIBTEX(OneLibraryTest::bibtex),
        /** Titles in lower case, initials, three authors at most, full dates, identifiers. */
        RIS(OneLibraryTest::ris),
        /** Full names and initials, dates in words, PubMed's numbers. */
        MEDLINE(OneLibraryTest::medline),
        /** Names as people write them, years. */
        ENDNOTE(OneLibraryTest::endnote),
        CSL_JSON(OneLibraryTest::cslJson);

        private final Function<List<Item>, String> writer;

        Form(Function<List<Item>, String> writer) {
            this.writer = writer;
        }

        String write(List<Item> items) {
            return writer.apply(items);
        }
    }

    private static String bibtex(List<Item> items) {
        return IntStream.range(0, items.size()).mapToObj(at -> {
            Item item = items.get(at);
            return "@article{key" + at + ",\n  title = {{" + item.title().replace(": ", "} --- {") + "}},\n  author = {" + String.join(" and ", item.names()) + "},\n  year = " + item.year()
                    + ",\n  journal = {" + item.journal() + "},\n  volume = {" + item.volume() + "},\n  pages = {" + item.pages().replace("-", "--") + "}\n}\n";
        }).collect(Collectors.joining("\n"));
    }

    private static String ris(List<Item> items) {
        return lines(items, item -> {
            List<String> lines = new ArrayList<>(List.of("TY  - JOUR", "TI  - " + item.title().toLowerCase(Locale.ROOT)));
            item.initials(", ", ".").stream().limit(3).forEach(name -> lines.add("AU  - " + name));
            lines.addAll(List.of("PY  - " + item.year(), "DA  - " + item.year() + "/03/04", "JO  - " + item.journal(), "SP  - " + item.firstPage(), "EP  - " + item.lastPage()));
            add(lines, "VL  - ", item.volume());
            add(lines, "DO  - ", item.doi());
            lines.add("ER  - \n");
            return lines;
        });
    }

    private static String medline(List<Item> items) {
        return lines(items, item -> {
            List<String> lines = new ArrayList<>(List.of("PMID- " + (31_000_000 + LIBRARY.indexOf(item)), "TI  - " + item.title() + "."));
            for (int at = 0; at < item.names().size(); at++) {
                lines.add("FAU - " + item.names().get(at));
                lines.add("AU  - " + item.initials(" ", "").get(at));
            }
            lines.addAll(List.of("PT  - Journal Article", "DP  - " + item.year() + " Mar 4", "JT  - " + item.journal(), "PG  - " + item.pages()));
            add(lines, "VI  - ", item.volume());
            add(lines, "LID - ", item.doi().isEmpty() ? "" : item.doi() + " [doi]");
            lines.add("");
            return lines;
        });
    }

    private static String endnote(List<Item> items) {
        return lines(items, item -> {
            List<String> lines = new ArrayList<>(List.of("%0 Journal Article", "%T " + item.title().replace(": ", " – ")));
            item.names().forEach(name -> lines.add("%A " + name));
            lines.addAll(List.of("%D " + item.year(), "%J " + item.journal(), "%P " + item.pages()));
            add(lines, "%V ", item.volume());
            add(lines, "%R ", item.doi().isEmpty() ? "" : "https://doi.org/" + item.doi().toUpperCase(Locale.ROOT));
            lines.add("");
            return lines;
        });
    }

    private static String cslJson(List<Item> items) {
        return items.stream().map(item -> "{\"id\":\"i" + items.indexOf(item) + "\",\"type\":\"article-journal\",\"title\":\"" + item.title() + "\",\"author\":["
                + item.names().stream().map(name -> name.split(", ")).map(parts -> "{\"family\":\"" + parts[0] + "\",\"given\":\"" + parts[1] + "\"}").collect(Collectors.joining(","))
                + "],\"issued\":{\"date-parts\":[[" + item.year() + ",3]]},\"container-title\":\"" + item.journal() + "\",\"volume\":\"" + item.volume() + "\",\"page\":\"" + item.pages() + "\""
                + (item.doi().isEmpty() ? "" : ",\"DOI\":\"" + item.doi() + "\"") + "}").collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static void add(List<String> lines, String tag, String value) {
        if (!value.isEmpty()) {
            lines.add(tag + value);
        }
    }

    private static String lines(List<Item> items, Function<Item, List<String>> writer) {
        return items.stream().map(writer).flatMap(List::stream).collect(Collectors.joining("\n", "", "\n"));
    }
}
