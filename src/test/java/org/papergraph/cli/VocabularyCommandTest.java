package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vocabularies on a store of one small document. */
class VocabularyCommandTest {

    @TempDir
    static Path folder;

    private static String db;
    private static Path topics;

    @BeforeAll
    static void ingest() throws IOException {
        db = folder.resolve("db").toString();
        Path document = Files.writeString(folder.resolve("a.txt"), "Abstract:We train ResNet-50 on ImageNet for image classification and find that flat minima matter.\n");
        topics = Files.writeString(folder.resolve("topics.csv"), "label,iri\nImageNet,https://example.org/data#imagenet\nImage Classification,http://www.wikidata.org/entity/Q1\n");
        assertEquals(0, CommandRun.of("ingest", document.toString(), "--db", db).code());
    }

    @Test
    void vocabularyIsAddedListedExportedAndRemoved() {
        CommandRun added = CommandRun.of("vocabulary", "add", topics.toString(), "--db", db);
        assertEquals(0, added.code(), added.err());
        assertTrue(added.err().contains("topics.csv: added, 2 terms, 2 matches with concepts"), added.err());
        assertTrue(CommandRun.of("vocabulary", "list", "--db", db).out().matches("[0-9a-f]{16} +2 terms +2 matches +topics.csv\\R"));
        assertTrue(CommandRun.of("decisions", "list", "--rule", "same-term", "--db", db).out().contains("imagenet (dataset)  =  ImageNet"));

        List<String> table = CommandRun.of("vocabulary", "export", "--db", db).out().lines().toList();
        assertTrue(table.containsAll(List.of("#curie_map:", "#  pgr: \"http://localhost:3030/id/\"", "#  v1: \"https://example.org/data#\"", "#  wd: \"http://www.wikidata.org/entity/\"",
                "#license: \"https://w3id.org/sssom/license/unspecified\"")), table::toString);
        List<String> rows = table.stream().filter(line -> !line.startsWith("#")).toList();
        assertTrue(rows.get(0).startsWith("subject_id\tsubject_label\tpredicate_modifier\tpredicate_id\tobject_id\tobject_label\tmapping_justification\t"));
        assertTrue(rows.get(1).startsWith("pgr:dataset/imagenet\tImageNet\t\tskos:exactMatch\tv1:imagenet\tImageNet\tsemapv:LexicalMatching\tpgr:vocabulary/"), rows.get(1));
        assertTrue(rows.get(2).startsWith("pgr:task/image-classification\timage classification\t\tskos:exactMatch\twd:Q1\t"), rows.get(2));

        String id = CommandRun.of("decisions", "list", "--rule", "same-term", "--db", db).out().substring(0, 16);
        assertEquals(0, CommandRun.of("decisions", "undo", id, "--reason", "another one", "--db", db).code());
        Path file = folder.resolve("matches.sssom.tsv");
        assertEquals(0, CommandRun.of("vocabulary", "export", "-o", file.toString(), "--db", db).code());
        assertTrue(lines(file).stream().anyMatch(line -> line.contains("\tNot\tskos:exactMatch\t") && line.contains("semapv:ManualMappingCuration") && line.endsWith("another one")));

        assertEquals("removed: topics.csv", CommandRun.of("vocabulary", "remove", "topics.csv", "--db", db).err().strip());
        assertEquals("", CommandRun.of("vocabulary", "list", "--db", db).out());
        assertEquals("", CommandRun.of("decisions", "list", "--rule", "same-term", "--db", db).out());
    }

    @Test
    void whatIsNoVocabularyIsToldWithItsLine() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.ttl"), "@prefix t: <https://example.org/> .\nt:a t:b oops .\n");
        CommandRun refused = CommandRun.of("vocabulary", "add", bad.toString(), "--db", db);
        assertEquals(1, refused.code());
        assertTrue(refused.err().startsWith("bad.ttl:2: this is no good Turtle: "), refused.err());
        CommandRun missing = CommandRun.of("vocabulary", "add", folder.resolve("nowhere.ttl").toString(), "--db", db);
        assertEquals(1, missing.code());
        assertTrue(missing.err().endsWith("nowhere.ttl: no file that can be read\n"), missing.err());
        CommandRun unknown = CommandRun.of("vocabulary", "remove", "nothing", "--db", db);
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("there is no vocabulary 'nothing'"), unknown.err());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
